import type { OriginCounts } from '../core/export/parts/origin-counts.ts';
import type { Locale } from '../core/schema/site.ts';

/**
 * How many sources a claim has, a text for each side that any stand on: those who deny it are no sources of it. Together they are short
 * enough for one line of a phone; who they are stands right below.
 */
export const originWords: Record<Locale, (counts: OriginCounts) => string[]> = {
  id: ({ forward, against, asked }) => {
    const [first, ...others] = [
      { count: forward, does: '' },
      { count: against, does: ' menentang' },
      { count: asked, does: ' menanyakan' },
    ].filter(({ count }) => count > 0);
    return [
      ...(first ? [`${first.count} sumber asal${first.does}`] : []),
      ...others.map(({ count, does }) => `${count}${does}`),
    ];
  },
  en: ({ forward, against, asked }) => {
    const [first, ...others] = [
      { count: forward, one: '', many: '' },
      { count: against, one: ' against it', many: ' against it' },
      { count: asked, one: ' asks', many: ' ask' },
    ].filter(({ count }) => count > 0);
    return [
      ...(first ? [first.count === 1 ? `1 origin${first.one}` : `${first.count} origins${first.many}`] : []),
      ...others.map(({ count, one, many }) => (count === 1 ? `1${one}` : `${count}${many}`)),
    ];
  },
};
