/** The switch between light and dark, in the footer of each page. Kept in the reader's own browser, and only if it was used. */
const KEY = 'theme';
const root = document.documentElement;
const form = document.querySelector<HTMLFieldSetElement>('.theme');

if (form) {
  form.hidden = false;
  const chosen = form.querySelector<HTMLInputElement>(`[value="${root.dataset[KEY] ?? 'system'}"]`);
  if (chosen) chosen.checked = true;
  form.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    if (value === 'system') {
      delete root.dataset[KEY];
      localStorage.removeItem(KEY);
    } else {
      root.dataset[KEY] = value;
      localStorage.setItem(KEY, value);
    }
  });
}
