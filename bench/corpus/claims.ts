import { pick, seededRandom, type Random } from '../../tests/mutations/random.ts';
import type { Member } from './cast.ts';
import { plan } from './prose.ts';

/** A proposition of the made-up newsroom. What it says depends on its number alone, so that every article can report it anew. */
export interface MadeUpClaim {
  number: number;
  id: string;
  words: string;
  /** Who is named in its words. */
  about: Member;
  /** Day of the article that first reported it. */
  day: string;
}

export function makeClaim(number: number, about: Member, day: string, seed: number): MadeUpClaim {
  const words = plan(seededRandom(seed * 1_000_003 + number));
  return { number, id: `klaim-${number}-${words.split(' ').slice(0, 2).join('-')}`, words, about, day };
}

const RELATIONS = ['contradicts', 'differs', 'supports', 'refines', 'supersedes'];
const STATUSES = ['happened', 'happened-differently', 'did-not-happen', 'overtaken'];

/** One claim in five has a file: what became of it, and how it stands to a claim before it. */
export function claimFile(
  claim: MadeUpClaim,
  earlier: MadeUpClaim | undefined,
  publisher: Member,
  random: Random,
): { path: string; text: string } {
  const year = Number(claim.day.slice(0, 4)) + 1;
  const relation =
    earlier === undefined ? '' : `relations:\n  - { type: ${pick(RELATIONS, random)}, claim: ${earlier.id} }\n`;
  const outcome =
    random() < 0.5
      ? `outcomes:
  - date: ${year}-06
    status: ${pick(STATUSES, random)}
    note: { id: Diketahui kemudian. }
    source: { by: ${publisher.id}, title: Yang terjadi, url: https://${publisher.id}.example/${claim.id}, published: ${year}-06-02 }
`
      : `due: ${year}-12\n`;
  const text = `---\ntext: { id: "${claim.about.label}, ${claim.words}" }\n${relation}${outcome}---\n`;
  return { path: `claims/${claim.id}.md`, text };
}
