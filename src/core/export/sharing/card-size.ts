/** Size of the picture that stands for a page, as those who show links ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 };
