import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { theSite } from './the-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The title of a claim's page is the claim, whole. Where a search engine has less room, it shortens it by itself.
      'long-title': 'off',
      // A part that scrolls has to take the focus, and the linter lets a `role` do so, not a `<section>`.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

test('every page is valid HTML', async () => {
  const reports = await Promise.all(theSite.pages.map(({ file, html }) => validator.validateString(html, file)));
  const problems = reports
    .flatMap(({ results }) => results)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} [${ruleId}] ${message}`),
    );
  assert.deepEqual(problems, []);
});
