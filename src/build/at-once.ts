/**
 * Does something for each item, for at most `count` of them at a time. An item is asked for when there is room for it, and after the
 * first failure no other is begun.
 *
 * @throws the first failure, when everything that was begun has ended: whoever clears up then takes nothing away from under it
 */
export async function eachAtOnce<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  count: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const failures: unknown[] = [];
  const hasFailed = (): boolean => failures.length > 0;
  const worker = async (): Promise<void> => {
    while (!hasFailed()) {
      const next = await queue.next();
      // While it waited another may have failed.
      if (next.done === true || hasFailed()) return;
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: count }, () => worker().catch((error: unknown) => failures.push(error))));
  if (!hasFailed()) return;
  await queue.return?.();
  throw failures[0];
}
