import type { Issue, Place } from '../issue/issue.ts';
import { isError } from '../issue/report.ts';
import { JOINT, OWN_VOICE } from '../schema/article.ts';
import type { EntityId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import type { Handles } from './handle.ts';
import { meantHop } from './meant-hop.ts';
import { isPronoun } from './pronoun.ts';

/**
 * One member of a chain. The first is the speaker; the others relayed what it said. Who is unnamed is told from others by its handle,
 * within one article.
 */
export type Hop =
  | { own: true }
  | { unnamed: string; handle: string; side?: EntityId }
  | { entity: EntityId; as?: string; source?: Source };

/** Who said it, then everyone it passed through to reach us, in order. */
export type Chain = [Hop, ...Hop[]];

export interface ParsedChains {
  /** One chain for each speaker; none where there is an issue. */
  chains: Chain[];
  /** The handles named. */
  used: string[];
  issues: Issue[];
}

/**
 * Reads the value of `by`: hops divided by `>`, the speaker first. Several who spoke together are divided by ` + `; each is a
 * speaker of its own, with the same relays behind it.
 *
 * @param placeOf place of an offset in `by`
 */
export function parseChains(by: string, handles: Handles, placeOf: (offset: number) => Place): ParsedChains {
  const issues: Issue[] = [];
  const used: string[] = [];
  const [speakers = [], ...relays] = splitWithOffsets(by, 0, '>').map(({ text, offset }, index) =>
    splitWithOffsets(text, offset, index === 0 ? JOINT : undefined).flatMap((part) =>
      readHop(part.text, part.offset, index === 0),
    ),
  );
  const chains = speakers.map((speaker) => [speaker, ...relays.flat()] as const);
  issues.push(...repeatedHops([speakers, ...chains], handles));
  if (!issues.some(isError)) issues.push(...unsourcedEnd(chains));
  if (issues.some(isError)) return { chains: [], used, issues };
  return {
    chains: chains.map(([speaker, ...others]): Chain => [speaker.hop, ...others.map(({ hop }) => hop)]),
    used,
    issues,
  };

  function readHop(text: string, offset: number, speaks: boolean): PlacedHop[] {
    const name = text.trim();
    const place = placeOf(offset + (name === '' ? 0 : text.indexOf(name)));
    if (name === '') {
      issues.push({ code: 'hop-missing', ...place, args: {} });
      return [];
    }
    if (name === OWN_VOICE) return [{ name, place, hop: { own: true } }];
    used.push(name);
    const hop = resolveHop(name, handles, speaks);
    if (!('code' in hop)) {
      const pronoun = [name, 'unnamed' in hop ? hop.unnamed : ''].find(isPronoun);
      if (pronoun !== undefined) issues.push({ code: 'hop-pronoun', ...place, args: { hop: pronoun } });
      return [{ name, place, hop }];
    }
    issues.push({ ...hop, ...place });
    return [];
  }
}

/** A hop with the handle and the place it was written at. */
interface PlacedHop {
  name: string;
  place: Place;
  hop: Hop;
}

function repeatedHops(lists: readonly (readonly PlacedHop[])[], handles: Handles): Issue[] {
  const issues = new Map<PlacedHop, Issue>();
  for (const list of lists) {
    for (const [index, one] of list.entries()) {
      const earlier = list.slice(0, index).find((other) => isSame(other, one, handles));
      if (earlier)
        issues.set(one, { code: 'hop-repeated', ...one.place, args: { hop: one.name, other: earlier.name } });
    }
  }
  return [...issues.values()];
}

/** One handle means one party, also one without a name; and an entity is the same by whichever handle. */
function isSame(a: PlacedHop, b: PlacedHop, handles: Handles): boolean {
  if (handles.get(a.name) === handles.get(b.name)) return true;
  return 'entity' in a.hop && 'entity' in b.hop && a.hop.entity === b.hop.entity;
}

/** Readers can check a chain only if it ends at a page. Our own voice answers for itself, with the sources of its article. */
function unsourcedEnd(chains: readonly (readonly PlacedHop[])[]): Issue[] {
  const last = chains[0]?.at(-1);
  if (!last || 'own' in last.hop || ('entity' in last.hop && last.hop.source)) return [];
  return [{ code: 'chain-without-source', ...last.place, args: { hop: last.name } }];
}

function splitWithOffsets(text: string, base: number, separator?: string): { text: string; offset: number }[] {
  let offset = base;
  return (separator === undefined ? [text] : text.split(separator)).map((part) => {
    const start = offset;
    offset += part.length + (separator?.length ?? 0);
    return { text: part, offset: start };
  });
}

function resolveHop(name: string, handles: Handles, speaks: boolean): Hop | Pick<Issue, 'code' | 'args'> {
  const target = handles.get(name);
  if (!target) {
    return { code: 'hop-unknown', args: { hop: name, ...meantHop(name, handles, speaks) } };
  }
  if (target.section === 'sources') {
    const { source } = target;
    const entity = source.by ?? source['syndicated-from'];
    return entity === undefined ? { code: 'hop-not-entity', args: { hop: name } } : { entity, source };
  }
  const { use, handle } = target;
  if ('unnamed' in use) return { unnamed: use.unnamed, handle, ...(use.side && { side: use.side }) };
  return { entity: use.id, ...(use.as !== undefined && { as: use.as }) };
}
