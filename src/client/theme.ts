/** The switch between light and dark, in the footer of each page. Kept in the reader's own browser, and only if it was used. */
const CHOICES = ['system', 'light', 'dark'];
const root = document.documentElement;
const place = document.querySelector<HTMLElement>('.theme');

if (place) {
  const [label = '', ...names] = (place.dataset['words'] ?? '').split('|');
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  set.append(legend);
  CHOICES.forEach((choice, at) => {
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'theme', value: choice });
    input.checked = choice === (root.dataset['theme'] ?? 'system');
    const item = document.createElement('label');
    item.append(input, names[at] ?? '');
    set.append(item);
  });
  set.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    if (value === 'system') {
      delete root.dataset['theme'];
      localStorage.removeItem('theme');
    } else {
      root.dataset['theme'] = value;
      localStorage.setItem('theme', value);
    }
  });
  place.append(set);
}
