import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle } from '../annotate/sample-files.ts';
import type { ArticleId } from '../schema/id.ts';
import type { CastMember } from './graph.ts';
import { linkSample, SAMPLE_ENTITIES } from './sample-graph.ts';

/** @param handles lines of `entities` */
function castOf(body: string, handles: string): CastMember[] | undefined {
  const text = sampleArticle(body, `entities:\n${handles}`);
  const { graph } = linkSample({ ...SAMPLE_ENTITIES, 'articles/kabar.md': text });
  return graph.articles.get('kabar' as ArticleId)?.cast;
}

test('whom an article names in several roles has all of them, each once', () => {
  const handles = `  Menteri: { id: kim, as: Menteri }
  Sekretaris: { id: kim, as: Sekretaris }
  Sang menteri: { id: kim, as: Menteri }
  Kim: kim
`;
  assert.deepEqual(castOf('[Kim], [Sekretaris], [Menteri], [Sang menteri].', handles), [
    { entity: 'kim', as: 'Menteri; Sekretaris' },
  ]);
});
