import AhoCorasick from 'modern-ahocorasick';
import { foldName } from './known-name.ts';
import { standsAlone } from './name-boundary.ts';
import type { Range } from '../text/text-block.ts';

/** A name found in a text; `name` as the dictionary has it. */
export interface FoundName extends Range {
  name: string;
}

/** Particles that are written together with the word before them. */
const PARTICLES = ['lah', 'kah', 'pun', 'nya'];

/** Names shorter than this are too often a part of another word when a particle is taken off. */
const SHORTEST_WITH_PARTICLE = 4;

/** Returns a function that finds the names of a dictionary as whole words, the longest where several overlap, in order. */
export function nameFinder(names: Iterable<string>): (text: string) => FoundName[] {
  const patterns = [...names].flatMap((name) => [
    { pattern: name, data: { name, length: name.length } },
    ...(name.length < SHORTEST_WITH_PARTICLE
      ? []
      : PARTICLES.map((particle) => ({ pattern: name + particle, data: { name, length: name.length } }))),
  ]);
  if (patterns.length === 0) return () => [];
  const matcher = new AhoCorasick(patterns);

  return (text) => {
    const folded = foldName(text);
    const found = matcher
      .search(folded)
      .filter(({ start, end }) => standsAlone(folded, start, end))
      .flatMap(({ start, data }) => (data ? { start, end: start + data.length, name: data.name } : []))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: FoundName[] = [];
    for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
    return kept;
  };
}
