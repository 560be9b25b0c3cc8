/** The switch between light and dark, in the footer of each page. Kept in the reader's own browser, and only if it was used. */
const root = document.documentElement;
const form = document.querySelector<HTMLFieldSetElement>('.theme');

if (form) {
  form.hidden = false;
  const chosen = form.querySelector<HTMLInputElement>(`[value="${root.dataset['theme'] ?? 'system'}"]`);
  if (chosen) chosen.checked = true;
  form.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    if (value === 'system') {
      delete root.dataset['theme'];
      localStorage.removeItem('theme');
    } else {
      root.dataset['theme'] = value;
      localStorage.setItem('theme', value);
    }
  });
}
