import type { SourceFile } from '../../../src/core/annotate/source-file.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../../../src/core/annotate/sample-files.ts';

/** A page that an article took its words from. */
export interface BuiltSource {
  /** Id of the organization that published it; without one, a publisher that has no file. */
  by?: string;
  /** Id of the organization whose text it copies or translates. */
  copies?: string;
}

/** One article that reports one claim. */
export interface Report {
  /** The chain, as an editor writes it: an organization by its id, an unnamed source by `anonim-…`, a page by its handle. */
  by: string;
  sources?: Record<string, BuiltSource>;
  lang?: 'id' | 'en';
  /** Number, counted from 1, of the report that this one translates. */
  translates?: number;
  how?: string;
}

/** The organizations that built articles may name. */
export const ORGANIZATIONS = ['kantor', 'kantor-lain', 'koran-satu', 'koran-dua', 'koran-tiga'] as const;

/** The files of the organizations. */
export function organizationFiles(): SourceFile[] {
  return ORGANIZATIONS.map((id) => ({
    path: `organizations/${id}.md`,
    text: sampleEntity(id, 'type: news-agency\n'),
  }));
}

/** A claim with the articles that report it, `<claim>-1` to `<claim>-n`, and its own file. */
export function claimFiles(claim: string, reports: readonly Report[]): SourceFile[] {
  return [
    { path: `claims/${claim}.md`, text: sampleClaimFile(`Pabrik ditutup (${claim}).`) },
    ...reports.map((report, index) => ({
      path: `articles/${claim}-${index + 1}.md`,
      text: articleText(claim, report, index + 1),
    })),
  ];
}

function articleText(
  claim: string,
  { by, sources = {}, lang = 'id', translates, how = 'asserted' }: Report,
  number: number,
): string {
  const hops = by.split(/ \+ | > /);
  const entities = hops.filter((hop) => !(hop in sources) && hop !== 'redaksi');
  const keys = [
    ...(translates === undefined ? [] : [`translation-of: ${claim}-${translates}`]),
    ...(entities.length === 0 ? [] : ['entities:']),
    ...entities.map((hop) => `  ${hop}: ${hop.startsWith('anonim') ? '{ unnamed: seorang pejabat }' : hop}`),
    ...(Object.keys(sources).length === 0 ? [] : ['sources:']),
    ...Object.entries(sources).map(([handle, source]) => `  ${handle}: ${sourceText(source)}`),
  ];
  const body = `:claim[Pabrik itu ditutup]{#${claim} by="${by}" how=${how}}, kabar ke-${number}.`;
  const text = sampleArticle(body, `${keys.join('\n')}\n`);
  return text.replace('lang: id', `lang: ${lang}`);
}

function sourceText({ by, copies }: BuiltSource): string {
  const publisher = by === undefined ? 'publisher: Penerbit tanpa berkas' : `by: ${by}`;
  const original = copies === undefined ? '' : `, syndicated-from: ${copies}`;
  return `{ ${publisher}${original}, url: https://${by ?? 'penerbit'}.example/, published: 2023-09-05 }`;
}
