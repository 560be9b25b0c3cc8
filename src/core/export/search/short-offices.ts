/**
 * What the press of a language calls an office for short. Each stands by itself or in front of whose office it is: “menlu Rusia”. The
 * countries and bodies have their short names in their own files.
 */
const SHORT_OFFICES: Record<string, Record<string, string[]>> = {
  id: {
    'perdana menteri': ['PM'],
    'wakil perdana menteri': ['Wakil PM'],
    'wakil presiden': ['Wapres'],
    'menteri luar negeri': ['Menlu'],
    'wakil menteri luar negeri': ['Wamenlu', 'Wakil Menlu'],
    'menteri pertahanan': ['Menhan'],
    'wakil menteri pertahanan': ['Wamenhan', 'Wakil Menhan'],
    'menteri dalam negeri': ['Mendagri'],
    'menteri keuangan': ['Menkeu'],
    'menteri perdagangan': ['Mendag'],
    'menteri perindustrian': ['Menperin'],
    'menteri kesehatan': ['Menkes'],
    'menteri pertanian': ['Mentan'],
    'menteri perhubungan': ['Menhub'],
    'menteri sosial': ['Mensos'],
    'menteri koordinator': ['Menko'],
    'menteri sekretaris negara': ['Mensesneg'],
    'sekretaris kabinet': ['Seskab'],
    'wakil menteri': ['Wamen'],
    'sekretaris jenderal': ['Sekjen'],
    'wakil sekretaris jenderal': ['Wasekjen', 'Wakil Sekjen'],
    'direktur jenderal': ['Dirjen'],
    'direktur utama': ['Dirut'],
    'ketua umum': ['Ketum'],
    'juru bicara': ['Jubir'],
    'duta besar': ['Dubes'],
    'konsul jenderal': ['Konjen'],
    'jaksa agung': ['Jagung'],
    'wakil gubernur': ['Wagub'],
    'kepala pusat penerangan': ['Kapuspen'],
    'kepala dinas penerangan': ['Kadispen'],
    'kepala kepolisian daerah': ['Kapolda'],
    'kepala kepolisian negara republik indonesia': ['Kapolri'],
    'kepala staf angkatan darat': ['Kasad', 'KSAD'],
    'kepala staf angkatan laut': ['Kasal', 'KSAL'],
    'kepala staf angkatan udara': ['Kasau', 'KSAU'],
  },
  en: {
    'prime minister': ['PM'],
    'deputy prime minister': ['Deputy PM', 'DPM'],
    'vice president': ['VP'],
    'foreign minister': ['FM'],
    'secretary general': ['SecGen'],
  },
};

/** @returns the short forms of offices by their full ones, in small letters */
export function shortOffices(lang: string): [office: string, short: string[]][] {
  return Object.entries(SHORT_OFFICES[lang] ?? {});
}
