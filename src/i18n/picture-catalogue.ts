/** The words of pictures, and of what stands beside them. */
export interface PictureCatalogue {
  days: (count: number) => string;
  answers: {
    title: string;
    alt: (claims: number) => string;
    caption: string;
    table: string;
    columns: { claim: string; said: string; due: string; known: string; status: string };
  };
  map: {
    title: string;
    lead: string;
    of: (story: string) => string;
    alt: (places: number) => string;
    inArticles: string;
    location: (name: string) => string;
    /** What the marks mean. */
    events: string;
    countries: string;
    countryList: string;
    borders: string;
    onMap: string;
    list: string;
    named: (articles: number) => string;
  };
  togetherAlt: (count: number, name: string) => string;
  togetherCaption: string;
  together: string;
  togetherCount: (count: number) => string;
}
