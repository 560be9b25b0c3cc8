import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attributionsIn } from './sample-sentence.ts';

/** A sentence, and what it says whose words are. */
type Case = [sentence: string, ...expected: string[]];

function check(cases: readonly Case[], lang = 'id'): void {
  for (const [sentence, ...expected] of cases) assert.deepEqual(attributionsIn(sentence, lang), expected, sentence);
}

describe('in Indonesian', () => {
  test('the speaker stands behind a quotation, or behind what is said', () => {
    check([
      ['“Kami siap,” kata {Sari:p} di {Medan:l}, Senin (4/9).', '“Kami siap,” <- Sari (kata)'],
      [
        '"Kami siap. Tidak ada kendala," ujar Menteri Perhubungan {Sari:p}.',
        '"Kami siap. Tidak ada kendala," <- Sari (ujar)',
      ],
      ['Tarif itu batal naik, kata {Sari:p} kepada wartawan.', 'Tarif itu batal naik <- Sari (kata)'],
      ['Namun, kata {Sari:p}, tarif itu batal naik.', 'tarif itu batal naik <- Sari (kata)'],
      ['Tarif baru itu, lanjut {Sari:p}, berlaku pada 1 Januari.', 'berlaku pada 1 Januari <- Sari (lanjut)'],
      ['“Apakah ini adil?” tanya {Sari:p}.', '“Apakah ini adil?” <- Sari (asked, tanya)'],
      ['“Belum ada keputusan,” tegasnya.', '“Belum ada keputusan,” <- ?tegasnya (tegasnya)'],
    ]);
  });

  test('the speaker stands before the verb, with additions in between', () => {
    check([
      ['{Sari:p} mengatakan bahwa tarif tetap.', 'tarif tetap <- Sari (mengatakan)'],
      ['Juru bicara {Kremlin:o}, {Peskov:p}, menyebut laporan itu keliru.', 'laporan itu keliru <- Peskov (menyebut)'],
      ['{Peskov:p}, juru bicara {Kremlin:o}, menyebut laporan itu keliru.', 'laporan itu keliru <- Peskov (menyebut)'],
      ['Pada 21 Oktober {Peskov:p} menyatakan waktunya belum ada.', 'waktunya belum ada <- Peskov (menyatakan)'],
      ['{Sari:p}, Senin (4/9), di {Medan:l} menyatakan bahwa tarif tetap.', 'tarif tetap <- Sari (menyatakan)'],
      ['{Sari:p} menjawab singkat, “Tunggu saja.”', '“Tunggu saja.” <- Sari (menjawab)'],
      [
        '{Sari:p} mengatakan tarif tetap dan menyebut stok cukup.',
        'tarif tetap <- Sari (mengatakan)',
        'stok cukup <- same (menyebut)',
      ],
    ]);
  });

  test('titles before a name and degrees behind it belong to the person, and are nobody else', () => {
    check([
      [
        'Prof. Dr. H. {Ahmad:p}, S.H., M.Hum., pengamat dari {UNS:o}, mengatakan kepada {Reuters:m} bahwa tarif tetap.',
        'tarif tetap <- Ahmad > Reuters (mengatakan)',
      ],
      ['Menurut Dr. H. {Ahmad:p}, S.H., tarif itu tetap.', 'tarif itu tetap <- Ahmad (menurut)'],
      ['“Tarif tetap,” kata Dr. H. {Ahmad:p}, S.H., M.H., di {Medan:l}, Rabu.', '“Tarif tetap,” <- Ahmad (kata)'],
      ['Ir. Hj. {Siti:p}, M.Sc. menegaskan bahwa tarif tetap.', 'tarif tetap <- Siti (menegaskan)'],
      [
        'Hj. Rina Wati, S.E., M.M., dosen ekonomi, mengatakan bahwa tarif tetap.',
        'tarif tetap <- !Hj. Rina Wati (mengatakan)',
      ],
      [
        '{Sari:p} menyatakan bahwa Dr. H. {Ahmad:p}, S.H., bersalah.',
        'Dr. H. Ahmad, S.H., bersalah <- Sari (menyatakan)',
      ],
      ['Menurut Kolonel (Purn.) {Budi:p}, tarif itu tetap.', 'tarif itu tetap <- Budi (menurut)'],
      ['Dosen hukum Dr. {Ahmad:p}, S.H., menilai tarif itu keliru.', 'tarif itu keliru <- Ahmad (menilai)'],
      ['Kuasa hukum Dr. {Andi:p} menilai tarif itu keliru.', 'tarif itu keliru <- ?kuasa hukum Dr. Andi (menilai)'],
      ['{Sari:p} menyatakan tarif itu usul {Ahmad:p}, S.H.', 'tarif itu usul Ahmad, S.H <- Sari (menyatakan)'],
    ]);
  });

  test('menurut and berdasarkan say whose the sentence is', () => {
    check([
      ['Menurut {Sari:p}, tarif itu tetap.', 'tarif itu tetap <- Sari (menurut)'],
      ['Tarif itu tetap, menurut {Sari:p}.', 'Tarif itu tetap <- Sari (menurut)'],
      ['Berdasarkan data {BPS:o}, inflasi naik tipis.', 'inflasi naik tipis <- BPS (berdasarkan)'],
      ['Menurut rencana, rapat itu terbuka.'],
    ]);
  });

  test('relays come behind the speaker, the nearest to it first', () => {
    check([
      ['{Sari:p} mengatakan kepada {Reuters:m} bahwa tarif tetap.', 'tarif tetap <- Sari > Reuters (mengatakan)'],
      [
        '“Tarif tetap,” kata {Sari:p}, seperti dikutip {Antara:m} dari {Reuters:m}.',
        '“Tarif tetap,” <- Sari > Reuters > Antara (kata)',
      ],
      [
        '{Shoigu:p}, seperti dikutip {Interfax:m}, menyebut latihan itu biasa.',
        'latihan itu biasa <- Shoigu > Interfax (menyebut)',
      ],
      [
        'Laporan itu keliru, kata {Kang:p} lewat {KCNA:m} yang dikutip {TASS:m}.',
        'Laporan itu keliru <- Kang > KCNA > TASS (kata)',
      ],
      ['Dilansir dari {Reuters:m}, pabrik itu tutup.', 'pabrik itu tutup <- Reuters (dilansir)'],
      ['{Yonhap:m} melaporkan {Kim:p} menyebut latihan itu ancaman.', 'latihan itu ancaman <- Kim / Yonhap (menyebut)'],
      [
        'Menurut {Yoo:p}, {NIS:o} memperkirakan sejuta peluru dikirim.',
        'sejuta peluru dikirim <- NIS / Yoo (expected, memperkirakan)',
      ],
    ]);
  });

  test('a person’s thought within what another says is what the other says', () => {
    check([
      [
        '{Sullivan:p} mengatakan {Kim:p} berharap pertemuan diadakan.',
        'Kim berharap pertemuan diadakan <- Sullivan (mengatakan)',
      ],
    ]);
  });

  test('denial, plan and likelihood show in the firmness', () => {
    check([
      ['{Korut:l} membantah adanya kiriman senjata.', 'adanya kiriman senjata <- Korut (denied, membantah)'],
      [
        '{Korut:l} dan {Rusia:l} menepis adanya kiriman senjata.',
        'adanya kiriman senjata <- Korut + Rusia (denied, menepis)',
      ],
      ['Kabar itu dibantah {Kremlin:o}.', 'Kabar itu <- Kremlin (denied, dibantah)'],
      ['{PLN:o} berencana membangun dua pembangkit.', 'membangun dua pembangkit <- PLN (planned, berencana)'],
      ['Gempa itu tidak berpotensi tsunami, kata {BMKG:o}.', 'Gempa itu tidak berpotensi tsunami <- BMKG (kata)'],
      [
        'Gempa itu tampaknya dipicu subduksi, kata {BMKG:o}.',
        'Gempa itu tampaknya dipicu subduksi <- BMKG (possible, tampaknya)',
      ],
    ]);
  });

  test('a source that is described and not named is a speaker', () => {
    check([
      [
        'Seorang pejabat yang tak mau disebut namanya mengatakan tarif naik.',
        'tarif naik <- “seorang pejabat yang tak mau disebut namanya” (mengatakan)',
      ],
      ['Kementerian Luar Negeri {Rusia:l} menyebut hal itu keliru.', 'hal itu keliru <- Rusia (menyebut)'],
      ['Gubernur Budi Hartono menyebut hal itu keliru.', 'hal itu keliru <- !Budi Hartono (menyebut)'],
    ]);
  });

  test('what nobody said is not put into anybody’s mouth', () => {
    check([
      ['{Sari:p} menolak menyebut angka.'],
      ['{KPU:o} belum memastikan kabar itu.'],
      ['Menteri yang mengatakan hal itu sudah diganti.'],
      ['{Sari:p} akan mengumumkan hasilnya besok.'],
      ['{Sari:p} menjelaskan jadwal itu.'],
      ['Kunjungan {Putin:p} berlangsung dua hari.'],
      ['Jumlah korban disebut bertambah.'],
    ]);
  });

  test('what limits or contrasts is not taken for the speaker’s', () => {
    check([
      ['{AS:l} menuduh {Korut:l} memberi senjata, tetapi belum jelas kapan.', 'Korut memberi senjata <- AS (menuduh)'],
      ['{Pertamina:o} menyebut stok cukup tanpa merinci jumlahnya.', 'stok cukup <- Pertamina (menyebut)'],
      [
        '{Sari:p} menyebut stok cukup, sedangkan {Budi:p} membantah kabar itu.',
        'stok cukup <- Sari (menyebut)',
        'kabar itu <- Budi (denied, membantah)',
      ],
    ]);
  });
});

test('in English, the speaker stands on either side', () => {
  check(
    [
      ['“We will act,” said {Jane Doe:p}, a spokesperson.', '“We will act,” <- Jane Doe (planned, will)'],
      ['“It is over,” {Smith:p} told reporters in {London:l}.', '“It is over,” <- Smith (told)'],
      ['{Smith:p} said on Monday that the mill had closed.', 'the mill had closed <- Smith (said)'],
      ['The mill has closed, {Smith:p} said.', 'The mill has closed <- Smith (said)'],
      ['The mill, she said, has closed.', 'has closed <- ?she (said)'],
      ['{Smith:p} told {Reuters:m} that the mill had closed.', 'the mill had closed <- Smith > Reuters (told)'],
      [
        'An official said the mill had closed, {Antara:m} reported, citing {AFP:m}.',
        'the mill had closed <- “an official” > AFP / Antara (said)',
      ],
      [
        '{Yonhap:m} quoted an official as saying the launch had failed.',
        'the launch had failed <- “an official” / Yonhap (saying)',
      ],
      ['According to the {FT:m}, a tax is likely.', 'a tax is likely <- FT (expected, likely)'],
      ['{Eurofer:o}, which speaks for mills, said they had lost trade.', 'they had lost trade <- Eurofer (said)'],
      ['{Tan:p} accused the opposition of spreading lies.', 'spreading lies <- Tan (accused)'],
      ['{Russia:l} has denied targeting civilians.', 'targeting civilians <- Russia (denied, denied)'],
      ['{Tan:p} said that the mill would close.', 'the mill would close <- Tan (planned, would)'],
      ['“We did not know that it would close,” {Tan:p} said.', '“We did not know that it would close,” <- Tan (said)'],
      ['The {WTO:o} has not said when it would rule.'],
      ['{Garcia:p} is expected to sign on Friday.'],
    ],
    'en',
  );
});

test('when it was said is no part of a source that is described, with or without a comma', () => {
  check(
    [
      ['A day earlier an official told {Reuters:m} that fares rose.', 'fares rose <- “an official” > Reuters (told)'],
      ['Last week a diplomat said fares rose.', 'fares rose <- “a diplomat” (said)'],
      ['Two days later, a diplomat said fares rose.', 'fares rose <- “a diplomat” (said)'],
      ['A French official said fares rose.', 'fares rose <- “a French official” (said)'],
    ],
    'en',
  );
});
