/** What other programs begin an item of a list with, where Markdown has `-`. */
export const BULLETS = '•◦▪▫●○■□‣⁃';
