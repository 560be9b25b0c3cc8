import type { Catalogue } from './catalogue.ts';
import { formatBytes } from './format-bytes.ts';

/** What the pages about the site, its method and its data say. */
export const enAbout: Pick<
  Catalogue,
  'aboutPage' | 'chainInWords' | 'outcomesLead' | 'dataPage' | 'modalityMeaning' | 'statusMeaning'
> = {
  aboutPage: {
    title: 'About this site, and how it works',
    lead: 'News about an event often reaches its readers through many hands: an official speaks to an agency, another agency quotes it, an outlet translates that. This site follows the thread and shows who really said what.',
    sections: [
      {
        title: 'Claims',
        paragraphs: [
          'A claim is one thing that somebody put forward. Each has a page and a permanent address, so that it can be referred to by itself. Where the same claim is reported in several places, one page holds them all.',
        ],
      },
      {
        title: 'The chain of sources',
        paragraphs: [
          'A chain names first who spoke, then everyone who passed the words on until they reached us. Claims are counted by origin, not by outlet: nine reports that quote one agency are one origin.',
          'An unnamed source is given as it was described. Two unnamed sources are never taken for the same one.',
        ],
      },
      {
        title: 'Contested',
        paragraphs: [
          'A claim is called contested if some put it forward and others deny it or say what contradicts it. This is derived from the articles and never typed in by hand.',
        ],
      },
      {
        title: 'What we don’t do',
        paragraphs: [
          'We give no truth scores, compute no percentages of confidence and pass no automatic verdicts. We record what was said, by whom, and what happened then, each with its source.',
          'This site doesn’t track its readers, and its pages ask nothing of any other site. The one thing kept is your choice of light or dark, only if you make it, and only in your own browser.',
        ],
      },
    ],
    modalityTitle: 'How firmly the source put it',
    statusTitle: 'What became of the claim',
  },
  chainInWords: (speaker, relays) => `${speaker}, via ${relays}`,
  outcomesLead: 'An entry each time the outcome of a claim becomes known.',
  dataPage: {
    title: 'Data',
    lead: 'Everything that this site shows is data as well, at stable addresses, for anybody to use.',
    wholeTitle: 'Complete files',
    files: {
      'graph.json':
        'All there is in one file: articles, people, places, organizations, events, and claims with their chains of sources.',
      'graph.schema.json': 'The JSON Schema of that file, with a description of each key.',
      'claims.csv':
        'One row for each claim: who put it forward, about what, in how many places it is reported, and what became of it.',
      'occurrences.csv':
        'One row for each speaker at each place where a claim is reported: the sentence, the chain of sources, and how firmly.',
      'mentions.csv': 'One row for each mention: who or what is named, by which words, in which sentence.',
      'entities.csv': 'One row for each person, place, organization and event.',
      'sources.csv': 'One row for each page that something rests on, with what rests on it.',
      'followthemoney.ndjson':
        'People, organizations, places, events, offices, articles and mentions in the FollowTheMoney model, one a line.',
    },
    size: (bytes) => formatBytes(bytes, 'en'),
    manifestNote: 'Size and SHA-256 of every data file, those beside the pages too.',
    besideTitle: 'Beside the pages',
    besideLead: 'The data of one thing stand beside its page. The sign … stands for the name in the address.',
    beside: {
      entity: (count) =>
        `One person, place, organization or event, in the same shape as in graph.json (${count} files).`,
      claim: (count) => `One claim with every place where it is reported, in the same shape (${count} files).`,
      article: (count) => `One article as it was written, with its annotations (${count} files).`,
      annotations: (count) =>
        `The annotations of an article as W3C Web Annotations: each mention and claim with the place of its words (${count} files).`,
      linked: (count) => `One article with all its relations as schema.org JSON-LD (${count} files).`,
      feeds: (count) =>
        `The latest as RSS, Atom and JSON Feed: for the site, the list of claims, what became of them, each story, and ${count} people, places, organizations and events.`,
    },
    feedsTitle: 'Feeds',
    notesTitle: 'How to read them',
    notes: [
      'Dates are as precise as they are known: a year, a month or a day. Addresses count from the root of this site.',
      "The CSV files are UTF-8 with a byte-order mark, with commas and quotation marks by RFC 4180. A text that a spreadsheet could run as a formula, that is one beginning with = + - @, a tab, a line break or an apostrophe, has one apostrophe (') put before it. Take one apostrophe off the beginning of a cell to have the text as it was.",
      'A list of ids in one cell is divided by spaces. A chain of sources begins with the speaker and is divided by >; a source without a name stands in quotation marks.',
      'There is no score of truth and no verdict: how firmly a source put it, what became of it, and our corrections are three different things.',
    ],
  },
  modalityMeaning: {
    asserted: 'The source stated it as a fact.',
    planned: 'The source spoke of a plan or an intention.',
    expected: 'The source expected it to happen.',
    possible: 'The source called it possible, without certainty.',
    denied: 'The source denied it.',
    asked: 'It was only asked about.',
  },
  statusMeaning: {
    open: 'Not known yet.',
    happened: 'It happened as stated.',
    'happened-differently': 'It happened, but not as stated.',
    'did-not-happen': 'It did not happen.',
    overtaken: 'Events have moved on, and it no longer matters.',
    'cannot-be-checked': 'It cannot be checked from public sources.',
  },
};
