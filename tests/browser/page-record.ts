import type { Page } from '@playwright/test';

/** What a page recorded about itself while it loaded. */
export interface PageRecord {
  /** What its Content-Security-Policy forbade, each as the directive and what was blocked. */
  violations: string[];
  /** Elements that moved after they were first shown. */
  shifts: string[];
}

declare global {
  var pageRecord: PageRecord;
}

/** `LayoutShift` of the Layout Instability API, which TypeScript's library does not have. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node?: Node | null }[];
}

/** Makes every page record, from its first moment on, what its policy forbids and what moves. */
export async function recordPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record: PageRecord = { violations: [], shifts: [] };
    globalThis.pageRecord = record;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      record.violations.push(`${effectiveDirective}: ${blockedURI}`);
    });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        record.shifts.push(`${value}: ${sources.map(({ node }) => node?.nodeName ?? '?').join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What the page has recorded, once everything on it has been shown. */
export async function pageRecord(page: Page): Promise<PageRecord> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise((shown) => requestAnimationFrame(shown));
    return globalThis.pageRecord;
  });
}
