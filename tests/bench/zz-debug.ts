import { parseFile } from '../../src/core/annotate/parse-file.ts';
import { proposeAnnotations } from '../../src/core/propose/propose.ts';
import { readContent } from '../../src/read/read-content.ts';
import { withoutAnnotation } from './annotated-text.ts';
const [dir, name, show] = process.argv.slice(2);
const { files } = await readContent(dir);
const entities = files.flatMap((file) => { const { unit } = parseFile(file); return unit?.kind === 'entity' ? [{ id: unit.id, data: unit.data }] : []; });
for (const file of files.filter(({ path }) => path.startsWith('articles/' + (name ?? '')))) {
  const bare = withoutAnnotation(file);
  const p = proposeAnnotations(bare, { entities, claimIds: new Set() });
  console.log('==', file.path);
  if (show === 'text') console.log(p.text);
  for (const q of p.questions) console.log('  Q', q.kind, JSON.stringify(q.words), q.candidates.join(','));
  if (show) console.log('  U', p.unknown.map(u => u.name + '×' + u.count).join(' | '));
}
