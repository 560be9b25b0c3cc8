import axe, { type NodeResult, type Result, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const OPTIONS: RunOptions = {
  /** WCAG 2.2 A and AA, and what axe's makers advise besides. */
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** What is in order is not listed element by element: that takes axe three times as long as to look. */
  resultTypes: ['violations', 'incomplete'],
};

/** Reasons for which axe leaves a contrast unmeasured that is no doubt: it takes a small mark beside short words for one behind them. */
const NO_DOUBT = ['pseudoContent'];

declare global {
  /** axe, where a page has it already. */
  var axe: typeof import('axe-core') | undefined;
}

/**
 * What axe finds wrong with a page as it is shown now, a line for each rule with its first element. Contrast that could not be measured counts
 * as wrong too, because nobody has checked it.
 *
 * @param width of the page; on a phone, what is scrolled out of sight sideways cannot be measured, and a wide page has shown it
 */
export async function axeProblems(page: Page, width: number): Promise<string[]> {
  const { violations, incomplete } = await runAxe(page);
  const unmeasured = incomplete.filter(({ id }) => id === 'color-contrast' && width >= 1280).map(withoutNoDoubt);
  return [...violations, ...unmeasured].flatMap(({ id, nodes: [first, ...others] }) =>
    first ? `${id} (and ${others.length} more): ${first.target.join(' ')}: ${first.failureSummary ?? ''}` : [],
  );
}

/** Most pages are looked at several times, and axe is brought to each once: axe's own builder for Playwright brings it twice a time. */
async function runAxe(page: Page): Promise<{ violations: Result[]; incomplete: Result[] }> {
  if (await page.evaluate(() => globalThis.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    if (!globalThis.axe) throw new Error('axe was not brought to the page');
    const { violations, incomplete } = await globalThis.axe.run(document, options);
    return { violations, incomplete };
  }, OPTIONS);
}

function withoutNoDoubt(finding: Result): Result {
  const isDoubt = ({ any }: NodeResult): boolean =>
    !any.some(({ data }) => NO_DOUBT.includes((data as { messageKey?: string } | null)?.messageKey ?? ''));
  return { ...finding, nodes: finding.nodes.filter(isDoubt) };
}
