import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationEnding, CitationItem, CitationView } from '../core/export/sharing/citation-view.ts';
import { jsonText } from '../core/export/site-file.ts';
import { labelledTexts } from './labelled-texts.ts';

// By itself citation-js writes BibTeX in ASCII, and drops every letter that it has no command for: all of 김정은.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** A citation as the file of one format. */
export function formatCitation(citation: CitationView, ending: CitationEnding): string {
  const { item } = citation;
  switch (ending) {
    case 'txt':
      return labelledTexts(citation)
        .map(({ label, text }) => (label === undefined ? `${text}\n` : `${label}:\n${text}\n`))
        .join('\n');
    case 'bib':
      return `${withDay(new Cite([forBibtex(item)]).format('bibtex').trim())}\n`;
    case 'ris':
      return `${asItIs(item, unfold(new Cite([forRis(item)]).format('ris')))}\n`;
    case 'json':
      return jsonText([item]);
  }
}

function forBibtex(item: CitationItem): CitationItem {
  return {
    ...item,
    title: escapeTex(item.title),
    author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })),
    'container-title': escapeTex(item['container-title']),
    publisher: escapeTex(item.publisher),
  };
}

/** citation-js puts the day into the month, where programs look for a month alone. */
function withDay(bibtex: string): string {
  return bibtex.replace(/^\tmonth = \{([a-z]{3}) (\d+)\},$/m, '\tmonth = $1,\n\tday = {$2},');
}

/** For a newspaper's article citation-js leaves author and day out of RIS: `asItIs` makes one of it again. */
function forRis(item: CitationItem): CitationItem {
  return { ...item, type: 'webpage' };
}

/** RIS with the kind of the item, the newspaper of an article, and days and months of two digits, which citation-js gives one. */
function asItIs({ type, 'container-title': newspaper }: CitationItem, ris: string): string {
  const dated = ris.replace(/^DA {2}- .*$/m, (line) => line.replace(/\/(\d)(?=\/)/g, '/0$1'));
  return type === 'article-newspaper'
    ? dated.replace(/^TY {2}- ELEC$/m, () => `TY  - NEWS\nT2  - ${newspaper}`)
    : dated;
}

/** citation-js breaks long values into lines, which not every program that reads RIS puts together again. */
function unfold(ris: string): string {
  return ris.replace(/\r?\n(?![A-Z][A-Z\d] {2}- )/g, '');
}

const TEX_NAMES: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text for TeX to set letter for letter: its own signs escaped, and signs that it would make one of kept apart. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}$&%#_~^]/g, (sign) => TEX_NAMES[sign] ?? `\\${sign}`)
    .replace(/(?<=-)-|(?<=')'|(?<=`)`/g, '{}$&');
}
