// The rules alone: the plugin's entry brings configurations along that ask for packages it does not name.
import officeRules from 'eslint-plugin-office-addins/lib/rules/index.js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Microsoft's rules for add-ins: load before reading, no round trip in a loop, isNullObject before use. */
const officeAddins = { rules: officeRules.default };

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
    files: ['src/{core,templates,messages,ports,notes,app,xlsx,mail,cli}/**/*.ts'],
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
  {
    files: ['src/{excel,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
  {
    // The core has no memory between calls: what is prepared is passed. Recognition alone keeps
    // what it worked out of headers and declared columns.
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/recognise/*.ts', 'src/core/template/template.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind='let'], NewExpression[callee.name='WeakMap']",
          message: 'The core has no memory between calls: pass what is prepared.',
        },
      ],
    },
  },
  {
    // Which folder of src may import which is written in src/floors.json, not here.
    files: ['src/{templates,messages,ports,notes,app,xlsx,mail,excel,taskpane,commands}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'It runs in a browser as well as in Node.' }] },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    ignores: ['src/taskpane/main.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*'], message: 'It runs in a browser.' },
            {
              group: ['**/excel/**'],
              message: 'The pane knows the open workbook as a port; its entry file alone names the host.',
            },
          ],
        },
      ],
    },
  },
);
