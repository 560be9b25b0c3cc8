import type { Catalogue } from './catalogue.ts';

/** What stands, in English, where a page is not, is elsewhere now, or was withdrawn. */
export const enMissingPages: Pick<Catalogue, 'notFound' | 'moved' | 'withdrawn'> = {
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. A letter may have been lost when it was copied.',
    instead: 'Or start from one of these pages:',
  },
  moved: {
    title: 'This page has moved',
    text: 'Its content now has another address.',
    link: 'Open the page',
  },
  withdrawn: {
    title: 'This page has been withdrawn',
    kinds: {
      page: 'Page',
      story: 'Story',
      'story-map': 'Map',
      article: 'Article',
      claim: 'Claim',
      person: 'Person',
      place: 'Place',
      organization: 'Organization',
      event: 'Event',
    },
    on: 'Withdrawn',
    list: 'Pages withdrawn',
    listNote: 'Their addresses remain, and say why.',
  },
};
