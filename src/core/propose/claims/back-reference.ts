const BACK_REFERENCE = /^(?:hal|pernyataan|keterangan|informasi) (?:itu|ini|tersebut|senada)$/iu;

/** True for “hal itu”, “pernyataan tersebut”: what is put forward stands in the sentence before. */
export function isBackReference(text: string): boolean {
  return BACK_REFERENCE.test(text);
}
