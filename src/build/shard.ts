import { hash } from 'node:crypto';

/** A part of a site’s files, for a build that is shared between several machines. */
export interface Shard {
  name: string;
  has: (file: string) => boolean;
}

/**
 * The part that `SHARD=2/8` names: every machine has the whole graph, and makes the files that fall to it. Without it, all.
 *
 * @throws if it names none
 */
export function parseShard(text: string | undefined): Shard {
  if (text === undefined || text === '') return { name: '1/1', has: () => true };
  const { at = '', of = '' } = /^(?<at>\d+)\/(?<of>\d+)$/.exec(text)?.groups ?? {};
  const [index, count] = [Number(at), Number(of)];
  if (!(index >= 1 && index <= count)) throw new Error(`SHARD=${text}: write it as 2/8, the second of eight parts`);
  return { name: text, has: (file) => parseInt(hash('sha1', file, 'hex').slice(0, 8), 16) % count === index - 1 };
}
