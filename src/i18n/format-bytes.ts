/** A size in the unit that fits it, as a language writes it: `12 kB`, `3,4 MB`. */
export function formatBytes(bytes: number, locale: string): string {
  const [amount, unit] = bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e3, 'kilobyte'];
  return amount
    .toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 })
    .replaceAll(' ', '\u00a0');
}
