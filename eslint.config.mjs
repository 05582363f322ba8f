import tseslint from 'typescript-eslint';

/** What each layer may not import: the arrows of docs/architecture.md, held by lint. */
const outsideCore = [
  '**/app/**',
  '**/xlsx/**',
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
  { ignores: ['node_modules', 'dist', 'coverage'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'no-console': 'error',
    },
    languageOptions: { parserOptions: { projectService: true } },
  },
  { files: ['**/*.js', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
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
    ['src/app/**/*.ts'],
    ['**/xlsx/**', '**/excel/**', '**/taskpane/**', '**/commands/**', '**/cli/**', 'node:*'],
    'Use cases reach files and Excel through app/ports only.',
  ),
);
