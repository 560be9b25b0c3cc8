import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues about addresses that were published once. */
export const addressWordsId = {
  'urls-lock-bad': {
    what: 'Baris `{text}` bukan alamat, jadi tidak dapat diperiksa apakah ada alamat yang hilang.',
    fix: 'Kembalikan baris ini dari riwayat git.',
  },
  'address-lost': {
    what: 'Alamat `{address}` sudah terbit, tetapi tidak ada lagi yang menempatinya: tautan orang akan putus.',
    fix: 'Bila ada penggantinya, tulis `was: [{id}]` di berkas pengganti itu. Bila ditarik, buat berkas di `tombstones/` dengan `addresses: [{addresses}]`, tanggal, dan alasannya.',
  },
  'anchor-lost': {
    what: 'Alamat klaim `{address}` sudah terbit, tetapi kata-katanya tidak ada lagi dalam artikel ini: tautan orang akan putus.',
    fix: 'Bila kata-kata itu kini ditandai sebagai klaim lain, tulis `was="{id}"` di antara kurung kurawalnya. Bila klaimnya dicabut, catat di `corrections` artikel ini dengan `claims: [{id}]`.',
  },
  'address-unlocked': {
    what: '{count} alamat belum dicatat, di antaranya `{address}`; bila kelak hilang, tidak akan ketahuan.',
    fix: 'Ketika terbit, jalankan `npm run check -- --accept` dan simpan `urls.lock` bersama perubahannya.',
  },
  'was-living': {
    what: '`{id}` masih dipakai, jadi tidak mungkin sekaligus id lama.',
    fix: 'Hapus `{id}` dari `was`. Bila keduanya ternyata sama, gabungkan: `npm run merge`.',
  },
  'was-twice': {
    what: 'Id lama `{id}` sudah diambil alih `{other}`; satu alamat hanya dapat menuju satu halaman.',
    fix: 'Hapus `{id}` dari salah satu `was`.',
  },
  'merge-loop': {
    what: 'Penggabungan berputar dan tidak berakhir di mana pun: {cycle}.',
    fix: 'Hapus `merged-into` dari salah satu berkas itu.',
  },
  'id-former': {
    what: '`{id}` adalah id lama; kini `{now}`.',
    fix: 'Tulis `{now}`. Bila yang dimaksud memang hal lain, hapus `{id}` dari `was` atau hapus `merged-into` di berkasnya.',
  },
  'tombstone-living': {
    what: 'Alamat `{address}` tidak dapat dinyatakan ditarik: alamat itu masih menuju `{now}`.',
    fix: 'Hapus alamat itu dari sini, atau hapus halaman yang menempatinya.',
  },
  'tombstone-twice': {
    what: 'Alamat `{address}` sudah dinyatakan ditarik di {other}.',
    fix: 'Hapus dari salah satu berkas.',
  },
  'tombstone-unpublished': {
    what: 'Alamat `{address}` tidak pernah terbit menurut `urls.lock`, jadi tidak ada yang perlu ditarik.',
    fix: 'Periksa ejaannya, atau hapus dari sini.',
  },
} satisfies Partial<Record<IssueCode, IssueWords>>;
