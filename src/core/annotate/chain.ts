import type { Issue, Place } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { OWN_VOICE } from '../schema/article.ts';
import type { EntityId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import type { Handles } from './handle.ts';

/** One member of a chain. The first is the speaker; the others relayed what it said. */
export type Hop =
  { own: true } | { unnamed: string; side?: EntityId } | { entity: EntityId; as?: string; source?: Source };

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
    splitWithOffsets(text, offset, index === 0 ? ' + ' : undefined).flatMap((part) => readHop(part.text, part.offset)),
  );
  const chains = speakers.map((speaker): Chain => [speaker, ...relays.flat()]);
  return { chains: issues.length === 0 ? chains : [], used, issues };

  function readHop(text: string, offset: number): Hop[] {
    const name = text.trim();
    const place = placeOf(offset + (name === '' ? 0 : text.indexOf(name)));
    if (name === '') {
      issues.push({ code: 'hop-missing', ...place, args: {} });
      return [];
    }
    if (name === OWN_VOICE) return [{ own: true }];
    used.push(name);
    const hop = resolveHop(name, handles);
    if (!('code' in hop)) return [hop];
    issues.push({ ...hop, ...place });
    return [];
  }
}

function splitWithOffsets(text: string, base: number, separator?: string): { text: string; offset: number }[] {
  let offset = base;
  return (separator === undefined ? [text] : text.split(separator)).map((part) => {
    const start = offset;
    offset += part.length + (separator?.length ?? 0);
    return { text: part, offset: start };
  });
}

function resolveHop(name: string, handles: Handles): Hop | Pick<Issue, 'code' | 'args'> {
  const target = handles.get(name);
  if (!target) {
    const candidate = nearest(name, [...handles.names(), OWN_VOICE]);
    return { code: 'hop-unknown', args: { hop: name, ...(candidate && { nearest: candidate }) } };
  }
  if (target.section === 'sources') {
    const { source } = target;
    const entity = source.by ?? source['syndicated-from'];
    return entity === undefined ? { code: 'hop-not-entity', args: { hop: name } } : { entity, source };
  }
  const { use } = target;
  if ('unnamed' in use) return { unnamed: use.unnamed, ...(use.side && { side: use.side }) };
  return { entity: use.id, ...(use.as !== undefined && { as: use.as }) };
}
