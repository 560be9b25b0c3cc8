import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FOLDERS } from '../../src/core/annotate/parse-file.ts';
import { frontmatterSchema } from '../../src/core/edit/frontmatter-schema.ts';
import { KEY_WORDS_ID } from '../../src/i18n/key-words.ts';

test('every key that the schemas describe is described in Indonesian too, and nothing else is', () => {
  const described = new Set<string>();
  const describe = (text: string): string => {
    described.add(text);
    return text;
  };
  for (const kind of Object.values(FOLDERS)) frontmatterSchema(kind, { ids: () => [], describe });
  assert.deepEqual(Object.keys(KEY_WORDS_ID).sort(), [...described].sort());
});
