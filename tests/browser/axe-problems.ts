import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and what axe's makers advise besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Reasons for which axe leaves a contrast unmeasured that is no doubt: it takes a small mark beside short words for one behind them. */
const NO_DOUBT = ['pseudoContent'];

/** What is in order is not listed element by element: that takes axe three times as long as to look. */
const OPTIONS = { resultTypes: ['violations' as const, 'incomplete' as const] };

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Finding = Results['violations'][number];

/**
 * What axe finds wrong with a page as it is shown now, a line for each rule with its first element. Contrast that could not be measured counts
 * as wrong too, because nobody has checked it.
 *
 * @param width of the page; on a phone, what is scrolled out of sight sideways cannot be measured, and a wide page has shown it
 */
export async function axeProblems(page: Page, width: number): Promise<string[]> {
  // The pages hold no frames, so that axe needs no second page to gather its findings in.
  const builder = new AxeBuilder({ page }).options(OPTIONS).withTags(RULES).setLegacyMode();
  const { violations, incomplete } = await builder.analyze();
  const unmeasured = incomplete.filter(({ id }) => id === 'color-contrast' && width >= 1280).map(withoutNoDoubt);
  return [...violations, ...unmeasured].flatMap(({ id, nodes: [first, ...others] }) =>
    first ? `${id} (and ${others.length} more): ${first.target.join(' ')}: ${first.failureSummary ?? ''}` : [],
  );
}

function withoutNoDoubt(finding: Finding): Finding {
  const isDoubt = ({ any }: Finding['nodes'][number]): boolean =>
    !any.some(({ data }) => NO_DOUBT.includes((data as { messageKey?: string } | null)?.messageKey ?? ''));
  return { ...finding, nodes: finding.nodes.filter(isDoubt) };
}
