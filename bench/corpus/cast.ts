import { madeUpName } from './prose.ts';

/** Who and what the articles of a made-up newsroom speak of. */
export interface Member {
  id: string;
  label: string;
  folder: 'people' | 'places' | 'organizations' | 'events';
  /** Keys of its kind, as lines. */
  keys: string;
}

export interface Cast {
  people: Member[];
  places: Member[];
  organizations: Member[];
  /** The organizations that publish: whose pages chains lead to. */
  publishers: Member[];
  events: Member[];
}

const TYPES = ['government', 'military', 'company', 'international', 'other'];

/** The cast for a number of articles: a person to every fourth, a place to every tenth. */
export function makeCast(articles: number): Cast {
  let number = 0;
  const members = (
    folder: Member['folder'],
    count: number,
    prefix: string,
    keysOf: (index: number) => string,
  ): Member[] =>
    Array.from({ length: count }, (_, index) => {
      const label = `${prefix}${madeUpName(number++)}`;
      return { id: label.toLowerCase().replaceAll(' ', '-'), label, folder, keys: keysOf(index) };
    });
  const size = (part: number, least: number): number => Math.max(least, Math.floor(articles / part));
  const publishers = members(
    'organizations',
    size(200, 6),
    'Kantor Berita ',
    (index) => `type: ${index % 2 === 0 ? 'news-agency' : 'newspaper'}\n`,
  );
  const others = members(
    'organizations',
    size(20, 6),
    'Badan ',
    (index) => `type: ${TYPES[index % TYPES.length] ?? 'other'}\n`,
  );
  const places = members('places', size(10, 6), '', (index) => {
    const lat = ((index * 37) % 1300) / 10 - 65;
    const lon = ((index * 101) % 3500) / 10 - 175;
    return `kind: ${index % 5 === 0 ? 'region' : 'city'}\ncoordinates: { lat: ${lat.toFixed(2)}, lon: ${lon.toFixed(2)} }\n`;
  });
  const people = members('people', size(4, 12), '', (index) => {
    const organization = others[index % others.length]?.id ?? '';
    return `roles:\n  - { title: { id: Kepala ${index % 9} }, organization: ${organization}, from: 2016 }\n`;
  });
  const events = members('events', size(50, 2), 'Pertemuan ', (index) => {
    const place = places[index % places.length]?.id ?? '';
    return `from: 20${18 + (index % 8)}-0${1 + (index % 9)}\nplace: ${place}\n`;
  });
  return { people, places, organizations: [...publishers, ...others], publishers, events };
}

/** The file of a member, as an editor would write it. */
export function memberFile({ id, label, folder, keys }: Member): { path: string; text: string } {
  const last = label.split(' ').at(-1) ?? label;
  const text = `---
names:
  - { text: ${label}, lang: id, kind: label }
  - { text: "${label.split(' ').toReversed().join(', ')}", lang: id, kind: alias }
  - { text: ${last}, lang: id, kind: weak }
sort: ${label}
description: { id: ${label} ada hanya untuk pengukuran. Tidak ada yang bernama demikian. }
sources:
  - { publisher: Buku Alamat, url: https://alamat.example/${id}, published: 2017 }
${keys}---
`;
  return { path: `${folder}/${id}.md`, text };
}
