const LIKE = /(?<!\\)\{\s*(?:#[\p{L}\p{N}]|(?:[^{}\n]*\s)?(?:by|on|how|cue|due)\s*=)/iuy;

/** Whether at an offset stands what looks like the braces of a claim: with an id or an attribute in them. */
export function isBracesAt(text: string, offset: number): boolean {
  LIKE.lastIndex = Math.max(0, offset);
  return offset >= 0 && LIKE.test(text);
}
