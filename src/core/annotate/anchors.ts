/** Gives each anchor of a page an id of its own: a name that comes again is numbered, in order of the text. */
export function anchorNames(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}--${count}`;
  };
}
