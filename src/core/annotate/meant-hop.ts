import { didYouMean } from '../issue/nearest.ts';
import { JOINT, OWN_VOICE } from '../schema/article.ts';
import type { Handles } from './handle.ts';

const RELAYED = ' > ';

/** What stands between those who spoke together, and between hops, where it is not what has to. */
const JOINTS = /\s*[+&/]\s*|\s+(?:dan|serta|bersama|and|with)\s+/i;
const RELAYS = /\s*[,;→–—]\s*/;

/**
 * What a hop that is unknown was meant to be: several with another mark between them, a handle that was named by its id, or the one that
 * is like it but for a slip.
 *
 * @param speaks whether it is the first of its chain: only there may several stand together
 */
export function meantHop(name: string, handles: Handles, speaks: boolean): { nearest?: string } {
  const parts = (marks: RegExp): string[] => {
    const found = name.split(marks);
    return found.length > 1 && found.every((part) => handles.get(part)) ? found : [];
  };
  const [relayed, together] = [parts(RELAYS), speaks ? parts(JOINTS) : []];
  if (relayed.length > 0) return { nearest: relayed.join(RELAYED) };
  if (together.length > 0) return { nearest: together.join(JOINT) };
  const named = handles.names('entities').find((handle) => {
    const target = handles.get(handle);
    return target?.section === 'entities' && 'id' in target.use && target.use.id === name;
  });
  if (named !== undefined) return { nearest: named };
  // Handles of sources differ in their dates: with another one it is another page.
  const numbers = (text: string): string => text.replace(/\D+/g, ' ').trim();
  return didYouMean(
    name,
    [...handles.names(), OWN_VOICE].filter((one) => numbers(one) === numbers(name)),
  );
}

/** The hops that a proposal is made of. */
export function hopsOf(nearest = ''): string[] {
  return nearest.split(RELAYED).flatMap((part) => part.split(JOINT));
}
