import { pick, type Random } from '../../tests/mutations/random.ts';

/** Words of everyday news, those that stand in most sentences first. */
const WORDS =
  `yang dan di itu dengan untuk pada tidak dari dalam akan ini telah oleh sebagai juga karena lebih menjadi dapat antara setelah
  masih sudah bahwa kepada hari tahun bulan pekan pemerintah rencana pertemuan laporan anggaran perjanjian kebijakan keputusan
  pembangunan pelabuhan jembatan sekolah rumah-sakit listrik kereta penerbangan perikanan pertanian beras harga pasar pajak utang
  industri pabrik tambang energi hutan sungai banjir cuaca penelitian satelit peluncuran latihan pertahanan keamanan pengadilan
  undang-undang pemilihan parlemen anggota wakil ketua juru bicara menteri duta besar delegasi kunjungan pembicaraan kerja sama
  perdagangan ekspor impor bantuan dana program tahap pertama kedua terakhir berikutnya bersama menurut melalui terhadap selama
  sejak hingga sebelum pejabat warga petani nelayan guru dokter peneliti pekerja pengusaha serikat lembaga kantor gedung wilayah
  kota desa perbatasan laut udara darat besar kecil baru lama resmi terbuka tertutup segera perlahan jelas mungkin`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Words that begin what somebody is said to hold. */
const PLANS = [
  'pembangunan pelabuhan akan selesai',
  'perjanjian perdagangan ditandatangani',
  'anggaran pertahanan dinaikkan',
  'penerbangan langsung dibuka kembali',
  'harga beras diturunkan',
  'latihan bersama digelar',
  'pabrik pengolahan dipindahkan',
  'pembicaraan perbatasan dilanjutkan',
  'satelit penelitian diluncurkan',
  'bantuan pangan dikirimkan',
];

/** Some words in a row, none of them a name. */
export function someWords(count: number, random: Random): string {
  const words: string[] = [];
  // The square makes the first words of the list the most frequent.
  for (let at = 0; at < count; at++) words.push(WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? 'dan');
  return words.join(' ');
}

export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What a claim says, without the names in it. */
export function plan(random: Random): string {
  return `${pick(PLANS, random)} ${someWords(4, random)}`;
}

const SYLLABLES =
  'ba da ga ka la ma na pa ra sa ta wa ya bi di gi ki li mi ni pi ri si ti bu du gu ku lu mu nu pu ru su tu'.split(' ');

/** A name that no other number has, and that nobody bears: syllables as digits. */
export function madeUpName(number: number): string {
  const base = SYLLABLES.length;
  const part = (value: number): string =>
    [Math.floor(value / base) % base, value % base].map((digit) => SYLLABLES[digit] ?? '').join('');
  const word = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const scattered = (number * 7919) % base ** 4;
  return `${word(part(scattered))}nar ${word(part(Math.floor(scattered / base ** 2)))}wan`;
}
