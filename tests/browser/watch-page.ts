import type { Page } from '@playwright/test';

/** What goes on in a page behind its reader's back. */
export interface PageWatch {
  /** Errors and warnings in the console, scripts that failed, and dialogs that opened. */
  complaints: string[];
  /** Addresses of all that was asked for from another site, or that was not there. */
  badRequests: string[];
}

/** Watches a page; to be called before it goes anywhere. */
export function watchPage(page: Page, origin: string): PageWatch {
  const watch: PageWatch = { complaints: [], badRequests: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watch.complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => watch.complaints.push(error.message));
  page.on('dialog', (dialog) => {
    watch.complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) watch.badRequests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // What the browser gave up because it was sent to the next page is no fault of the site.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') watch.badRequests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) watch.badRequests.push(`${response.status()} ${response.url()}`);
  });
  return watch;
}
