import type { VerbSense, Vocabulary } from './vocabulary.ts';
import { wordMap, wordSet } from './word-list.ts';

const NONE: VerbSense = {};

/** Indonesian. Forms are those of the news: the bare stem behind a quotation (`ujar`), the active verb before it (`mengatakan`). */
export const vocabularyId: Vocabulary = {
  roles: wordSet(`
    pejabat sumber diplomat saksi warga penduduk analis pengamat juru bicara jubir petugas polisi penyidik penyelidik jaksa hakim dokter
    perawat bidan guru dosen pegawai karyawan buruh pekerja pedagang petani nelayan sopir pengemudi pengacara advokat kuasa anggota menteri
    kepala ketua direktur manajer pelatih agen orang korban tetangga ahli pakar peneliti ilmuwan mahasiswa pelajar siswa pelaku
    tersangka terdakwa terpidana utusan perwakilan wakil mantan bekas eksekutif investor pengusaha panitia penyelenggara penumpang pemain perwira komandan
    tentara prajurit relawan tokoh aktivis gubernur bupati wali walikota camat lurah presiden perdana sekretaris sekjen bendahara
    penasihat duta dubes konsul senator legislator politikus politisi calon kandidat jenderal laksamana marsekal kolonel mayor kapten letnan brigjen mayjen letjen komjen irjen
    komisaris kombes akbp kompol kapolri kapolda kapolres kapolsek kapuspen kabid kabag kasi kadis plt pj ustaz kiai pendeta uskup pastor paus
    raja ratu pangeran sultan pemimpin pimpinan pendiri pemilik ceo direksi editor wartawan jurnalis redaktur penulis ekonom sosiolog profesor
    rektor dekan menlu menhan mendagri menkeu menko mensesneg menkes mendag menhub menperin mentan menaker menag menpora menteri panglima kasad ksad seseorang
    pria perempuan lelaki wanita ibu bapak pak bu tuan nyonya nona dr prof ir hj kh kapolri asisten staf deputi dirjen dirut irjen inspektur koordinator presdir
    gelandang penyerang bek kiper kapten striker atlet petenis pebulu pesepak manajemen penyanyi aktor aktris sutradara pengelola operator
  `),
  relatives: wordSet(`
    adik kakak istri suami anak putra putri ayah ibunda ayahanda pengacara hukum ajudan agen keluarga kerabat sahabat teman rekan asisten
    dekat pendukung penasihat mantan sopir sepupu paman bibi keponakan menantu mertua tetangga
  `),
  sides: wordSet('pihak kubu tim pasangan manajemen pemerintahan rezim'),
  bodies: wordSet(`
    kementerian departemen pemerintah pemerintahan militer kepolisian polisi polda polres polsek parlemen dewan badan komisi pengadilan
    mahkamah kejaksaan kedutaan besar istana angkatan bersenjata darat laut udara staf kantor partai dinas otoritas tentara garda biro lembaga
    organisasi asosiasi persatuan ikatan federasi serikat perusahaan bank klub rumah sakit universitas yayasan satuan tugas satgas tim
    komite majelis mabes markas luar negeri pertahanan keuangan dalam perdagangan kesehatan intelijen keamanan nasional pusat direktorat
    perhubungan pendidikan kebudayaan pertanian agama sosial hukum hak asasi manusia koordinator bidang perekonomian energi sumber daya mineral lingkungan
    hidup kehutanan kelautan perikanan tenaga kerja ketenagakerjaan pariwisata pemuda olahraga komunikasi informatika digital usaha milik pangan riset teknologi
    perindustrian investasi transportasi pembangunan daerah tertinggal desa agraria pekerjaan umum perumahan rakyat dewan
    gabungan republik sekretariat balai pelabuhan bandara negara kepresidenan pemprov pemkab pemkot
  `),
  documents: wordSet(`
    laporan data dokumen pernyataan siaran pers keterangan catatan hasil survei studi kajian riset penelitian jajak pendapat rilis
    surat putusan pengumuman unggahan situs laman perkiraan proyeksi analisis telaah penghitungan informasi penjelasan versi resmi terbaru
    tertulis awal sementara temuan pemodelan pemantauan pantauan
  `),
  outlets: wordSet(`
    kantor berita harian surat kabar koran majalah stasiun televisi radio media situs portal laman lembaga penyiaran saluran
    negara lokal asing setempat resmi pemerintah milik swasta tv
  `),
  pronouns: wordSet('ia dia beliau mereka keduanya ketiganya'),
  indefinite: wordSet(
    'seorang sejumlah beberapa para seseorang banyak salah dua tiga empat lima sebagian berbagai kalangan salah',
  ),
  pointing: wordSet('itu tersebut ini tadi sang'),
  prepositions: wordSet(`
    dalam pada di saat ketika kepada usai seusai selepas setelah sesudah melalui lewat via tentang soal mengenai terkait bersama sebelum selama
    sejak hingga sampai terhadap ke oleh bagi demi atas sambil seraya sembari menanggapi menjawab merespons mengomentari merujuk mengutip dikutip dilansir
    seperti sebagaimana demikian bahwa karena sebab lantaran agar supaya untuk sehubungan berkaitan menyusul meski meskipun kendati walau walaupun di
    saat sewaktu tatkala menjelang dengan tanpa dari menurut berdasarkan berbicara
  `),
  conjunctions: wordSet(
    'tetapi tapi namun sedangkan sementara adapun lalu kemudian melainkan padahal sehingga serta dan',
  ),
  relative: wordSet('yang'),
  and: wordSet('dan serta'),
  that: wordSet('bahwa bahwasanya'),
  auxiliaries: wordSet(`
    telah sudah juga pernah kembali kemudian lalu langsung masih pun sebelumnya bahkan hanya sempat terus berulang kali secara resmi tegas
    berkali sendiri sama bersama kini sekaligus lagi baru akhirnya justru tetap jelas terang terbuka khusus terpisah pula
  `),
  unsaid: wordSet(`
    akan bisa dapat harus ingin hendak untuk tidak tak belum enggan menolak agar supaya yang dengan jika bila mau batal tanpa bukan urung
    perlu wajib boleh jangan segera berencana diminta dimintai dapat mampu siap diharapkan
  `),
  before: wordMap<VerbSense>(
    [
      `mengatakan menyatakan menyebut menyebutkan menegaskan menuturkan mengaku 
       mengklaim menuding menuduh memperingatkan melaporkan memberitakan mewartakan berpendapat
       menambahkan berujar berkata bertutur berucap berdalih
       berkeras bersikeras bersaksi mengutarakan bilang
       menyimpulkan mengindikasikan menandaskan mengemukakan berargumen beralasan berkilah
       menanggapi menjawab berjanji `,
      NONE,
    ],
    [
      `mengakui mengumumkan mengonfirmasi mengkonfirmasi membenarkan mengeluhkan mengisyaratkan mengusulkan menjanjikan memastikan
       menekankan mengingatkan menyesalkan merinci`,
      { needs: 'length' },
    ],
    [
      'menjelaskan mengungkapkan mengungkap memaparkan membeberkan menerangkan menyampaikan melontarkan',
      { needs: 'length' },
    ],
    ['menilai meyakini yakin menyangka menganggap khawatir', { thought: true }],
    ['mencatat menulis menunjukkan menemukan mendata menyiarkan menghitung', { needs: 'body' }],
    ['mengumpulkan menceritakan mengisahkan menyadari mengetahui mendengar melihat', { needs: 'clause' }],
    ['membantah menampik menepis menyangkal mementahkan', { how: 'denied' }],
    ['berencana merencanakan menargetkan', { how: 'planned', wish: true }],
    ['memperkirakan memprediksi memproyeksikan meramalkan menaksir', { how: 'expected', thought: true }],
    ['berharap mengharapkan optimistis optimis', { how: 'expected', wish: true }],
    ['menduga mencurigai menengarai mensinyalir', { how: 'possible', thought: true }],
    ['bertanya menanyakan mempertanyakan', { how: 'asked' }],
  ),
  after: wordMap<VerbSense>(
    [
      `    kata ujar tutur ucap jelas terang ungkap papar tegas tambah imbuh lanjut tulis lapor cetus klaim sebut pungkas sambung
    tandas beber jawab seru kilah tukas keluh tuding duga nilai sahut kenang cerita urai demikian pinta imbau harap puji timpal
    sergah dalih kisah kelakar canda`,
      NONE,
    ],
    ['tanya', { how: 'asked' }],
    ['bantah tepis tampik elak sangkal', { how: 'denied' }],
  ),
  continuing: wordSet('tambahnya lanjutnya imbuhnya sambungnya pungkasnya tandasnya'),
  passive: wordMap<VerbSense>(
    ['dibantah ditepis ditampik disangkal', { how: 'denied' }],
    [
      'dibenarkan dikonfirmasi disampaikan diungkapkan dikatakan ditegaskan dijelaskan dikemukakan diutarakan dilontarkan',
      NONE,
    ],
  ),
  modals: [
    [
      /\b(?:kemungkinan besar|kemungkinan|mungkin|bisa jadi|boleh jadi|tampaknya|agaknya|diduga|kuat dugaan|barangkali|berpotensi)\b/iu,
      'possible',
    ],
    [/\b(?:diperkirakan|diprediksi|diharapkan|ditaksir|diproyeksikan|diramalkan)\b/iu, 'expected'],
    [/\b(?:akan|berencana|hendak|bakal|dijadwalkan|direncanakan)\b/iu, 'planned'],
  ],
  openings:
    /^(?:(?:namun|akan tetapi|tetapi|selain itu|sementara itu|sebelumnya|adapun|kendati demikian|meski demikian|meskipun demikian|walau demikian|oleh karena itu|karena itu|di sisi lain|di pihak lain|sebaliknya|dengan demikian|lebih lanjut|selanjutnya|tak hanya itu|untuk itu|bahkan|jadi|kemudian|lalu|pasalnya|padahal|sedangkan|sementara|maka|dan|tapi),?\s+)+/iu,
  weekdays: ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'],
  months: [
    'januari',
    'februari',
    'maret',
    'april',
    'mei',
    'juni',
    'juli',
    'agustus',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};
