/**
 * Puts the reader's choice of light or dark in place before the first paint: the one script that stands in a page itself. The
 * policy allows these very bytes, by their digest.
 */
export const EARLY_THEME = 'try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}';

/** SHA-256 of {@link EARLY_THEME} as a Content-Security-Policy names it. */
export const EARLY_THEME_DIGEST = "'sha256-wB1zyiOXl4yrJG4X9/mMfq55F9OU42Wc22COgPjP3tQ='";
