import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each layer may not import: the arrows of docs/architecture.md, held by lint. */
const outsideCore = [
  '**/app/**',
  '**/xlsx/**',
  '**/mail/**',
  '**/excel/**',
  '**/taskpane/**',
  '**/commands/**',
  '**/cli/**',
];
const layer = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'coverage'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
    languageOptions: { parserOptions: { projectService: true } },
  },
  { files: ['**/*.js', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // Office.js and the page are ambient globals, which import lint cannot keep out.
    files: ['src/{app,xlsx,mail,cli,templates,messages}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'OfficeExtension',
        'document',
        'window',
        'localStorage',
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'OfficeExtension'] },
  },
  layer(
    ['src/core/**/*.ts'],
    [
      ...outsideCore,
      '**/messages/**',
      '**/templates/**',
      'node:*',
      'fs',
      'path',
      'fflate',
      'react',
      '@fluentui/*',
    ],
    'src/core is pure: it imports nothing but zod and itself.',
  ),
  layer(
    ['src/templates/**/*.ts', 'src/messages/**/*.ts'],
    [...outsideCore, 'node:*'],
    'Templates and messages are data: they see types of the core only.',
  ),
  layer(
    ['src/xlsx/**/*.ts'],
    [
      '**/excel/**',
      '**/taskpane/**',
      '**/commands/**',
      '**/cli/**',
      '**/templates/**',
      '**/messages/**',
      'node:*',
    ],
    'src/xlsx turns bytes into Grids and plans into bytes, in a browser as well as in Node.',
  ),
  layer(
    ['src/mail/**/*.ts'],
    [
      '**/app/**',
      '!**/app/ports',
      '**/core/**',
      '**/xlsx/**',
      '**/excel/**',
      '**/taskpane/**',
      '**/cli/**',
      'node:*',
    ],
    'src/mail turns a draft into bytes, in a browser as well as in Node.',
  ),
  layer(
    ['src/app/**/*.ts'],
    ['**/xlsx/**', '**/mail/**', '**/excel/**', '**/taskpane/**', '**/commands/**', '**/cli/**', 'node:*'],
    'Use cases reach files and Excel through app/ports only.',
  ),
  layer(
    ['src/excel/**/*.ts'],
    [
      '**/xlsx/**',
      '**/taskpane/**',
      '**/commands/**',
      '**/cli/**',
      '**/templates/**',
      '**/messages/**',
      'node:*',
    ],
    'src/excel carries plans into the open workbook and Grids out of it; it decides nothing.',
  ),
  layer(
    ['src/taskpane/**/*.{ts,tsx}'],
    ['**/cli/**', '**/excel/**', 'node:*'],
    'The pane knows the open workbook through app/ports; its entry file alone names the host.',
  ),
  // The entry file alone names the host.
  { files: ['src/taskpane/main.tsx'], rules: { 'no-restricted-imports': 'off' } },
);
