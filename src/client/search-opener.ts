/** Opens the search in the header: by `/`, by Ctrl-K, or by its field. The search itself is fetched when it is first wanted. */
// As a file of its own, by its address: an `import()` by name would bring the bundler's loader to every page, thrice the size of this.
import address from './search-start.ts?worker&url';

const field = document.querySelector<HTMLInputElement>('.search-box input');

if (field) {
  let started: Promise<unknown> | undefined;
  const start = (): void => {
    started ??= import(/* @vite-ignore */ address).catch(() => (started = undefined));
  };
  for (const event of ['focus', 'input'] as const) field.addEventListener(event, start);
  document.addEventListener('keydown', (event) => {
    const withKey = event.ctrlKey || event.metaKey;
    const isShortcut = event.key === 'k' && withKey && !event.shiftKey && !event.altKey;
    const isSlash = event.key === '/' && !withKey && !event.altKey;
    if (!isShortcut && (!isSlash || (event.target as Element).closest('input, textarea, select'))) return;
    event.preventDefault();
    field.select();
  });
}
