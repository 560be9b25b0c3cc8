import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The only components that may put a string into a page as HTML: what goes in has been sanitised or escaped before. */
const MAY_SET_HTML = [
  'src/components/article/ArticleBlock.astro',
  'src/components/claim/AnalysisText.astro',
  'src/components/head/EarlyTheme.astro',
  'src/components/head/JsonLd.astro',
];

const maxLines = (max) => ({ 'max-lines': ['error', { max }] });

export default defineConfig(
  globalIgnores([
    'dist/',
    '.build/',
    '.cache/',
    '.astro/',
    'test-results/',
    'playwright-report/',
    'tests/fixtures/',
    'bench/peers/*/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],

  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Brackets show that a key is not declared: an environment variable, an attribute that somebody wrote.
      '@typescript-eslint/dot-notation': 'off',
      // `() => stop()` reads better than braces, and drops nothing where a callback returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `_` says that a parameter is there only for the one after it; the compiler takes it so too.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A number in a template can only mean its digits.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  { files: ['**/*.ts'], rules: maxLines(300) },
  { files: ['**/*.astro'], rules: maxLines(150) },
  {
    files: ['**/*.test.ts'],
    rules: {
      ...maxLines(500),
      // `test()` of node:test returns a promise that its runner waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },

  {
    files: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(beforeEach|afterEach)$/]',
          message:
            'Unit tests run in one process: this would run with each test of every file. Put it in a `describe`.',
        },
      ],
    },
  },

  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Text that comes as HTML is how foreign code gets in; build elements, or use textContent.',
        })),
      ],
    },
  },
  // The command line is made of printed lines.
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },

  {
    // Equal content gives equal bytes: core knows no clock, no chance and no machine.
    files: ['src/core/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'performance', 'crypto', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        ...[
          'NewExpression[callee.name="Date"][arguments.length=0]',
          'MemberExpression[object.name="Date"][property.name="now"]',
        ].map((selector) => ({ selector, message: 'Core has no clock: take the moment as an argument.' })),
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'Core leaves nothing to chance.',
        },
      ],
    },
  },

  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      // A region that scrolls has to take the focus, or the keyboard cannot scroll it.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
      // `astro check` finds undefined names, and knows those of Astro and of the types.
      'no-undef': 'off',
    },
  },
  { files: MAY_SET_HTML, rules: { 'astro/no-set-html-directive': 'off' } },

  {
    // No types here: configuration files are plain JavaScript, and `astro check` does the types of components.
    files: ['**/*.mjs', '**/*.astro', '**/*.astro/*'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
);
