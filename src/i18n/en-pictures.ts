import type { PictureCatalogue } from './picture-catalogue.ts';

export const enPictures: PictureCatalogue = {
  days: (count) => (count === 1 ? 'one day' : `${count} days`),
  answers: {
    title: 'Said, then answered',
    alt: (claims) =>
      `How many days after they were said it was known what became of ${claims} claims. The table below has the data.`,
    caption:
      'The thread of each claim begins when it was said and ends when its outcome was known. Upright line: when the claim could be checked. Numbers: days after it was said.',
    table: 'Table of the claims answered',
    columns: { claim: 'Claim', said: 'Said', due: 'Can be checked', known: 'Known', status: 'Outcome' },
  },
  map: {
    title: 'Map',
    lead: 'The places that our articles name, and the events that took place there.',
    of: (story) => `Map: ${story}`,
    alt: (places) => `Map of ${places === 1 ? 'one place' : `${places} places`}, listed below.`,
    inArticles: 'Places named in our articles.',
    location: (name) => `Where ${name} lies.`,
    events: 'Coloured dots: where the events took place.',
    countries: 'Stronger shade: the countries named.',
    countryList: 'Countries named',
    borders: 'De facto borders as shown by Natural Earth.',
    onMap: 'Also on the map',
    list: 'Places on the map',
    named: (articles) => `named in ${articles === 1 ? 'one article' : `${articles} articles`}`,
  },
  togetherAlt: (count, name) =>
    `The ${count} names most often mentioned together with ${name}. They are listed below, with the sentences.`,
  togetherCaption: 'The thicker the thread, the more sentences name both. The numbers count the sentences.',
  together: 'Named together',
  togetherCount: (count) => (count === 1 ? '1 sentence' : `${count} sentences`),
};
