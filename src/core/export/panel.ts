/** One problem as the panel of the editor's desk shows it; `file` as the editor's program is to open it, with its place. */
export interface PanelIssue {
  severity: string;
  code: string;
  message: string;
  fix: string;
  place: string;
  file: string;
}

/** The words of the panel, in the site's language. */
export interface PanelWords {
  title: string;
  clean: string;
  noFile: string;
  open: string;
}

/** What the panel shows of the page at an address. */
export interface Panel {
  /** The file that the page is made from; undefined for a page that many files make. */
  file?: string;
  issues: PanelIssue[];
  words: PanelWords;
}
