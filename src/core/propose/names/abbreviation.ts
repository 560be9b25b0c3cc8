import { foldName, type KnownEntity } from './known-name.ts';
import type { Range } from '../text/text-block.ts';

const BEHIND = /^(?: \(| atau | disingkat )(?<short>\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*)?)/u;

/**
 * The abbreviation that a text gives behind a full name: `Badan Pusat Statistik (BPS)`. It has to begin as the name does, and has
 * two capitals at least; what stands in brackets behind a person is that person's party or age.
 */
export function givenAbbreviation(text: string, name: Range, entity: KnownEntity | undefined): Range | undefined {
  if (entity === undefined || entity.data.entityKind === 'person') return undefined;
  const after = text.slice(name.end, name.end + 40);
  const short = BEHIND.exec(after)?.groups?.['short'];
  if (short === undefined || (after.startsWith(' (') && after[2 + short.length] !== ')')) return undefined;
  const long = foldName(text.slice(name.start, name.end));
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 2 || !long.includes(' ') || short.length >= long.length) return undefined;
  const initials = long.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  if (!initials.some((initial) => initial === short[0])) return undefined;
  const start = name.end + after.indexOf(short);
  return { start, end: start + short.length };
}
