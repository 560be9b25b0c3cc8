import type { Occurrence } from './graph.ts';

/** True where a claim is put forward, however firmly; who denies it or asks about it does not. */
export function isPutForward({ how }: Pick<Occurrence, 'how'>): boolean {
  return how !== 'denied' && how !== 'asked';
}
