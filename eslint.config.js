import { globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { describedSuppression } from './scripts/eslint/described-suppression.mjs';
import { noLiteralJsxText } from './scripts/eslint/no-literal-jsx-text.mjs';

const stafetten = {
  rules: {
    'described-suppression': describedSuppression,
    'no-literal-jsx-text': noLiteralJsxText,
  },
};

/** Forbidden everywhere: raw HTML, and the two calls that leak an encrypted database. */
const everywhere = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Raw HTML is never written into the page.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Raw HTML is never written into the page.',
  },
  {
    selector: 'Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Raw HTML is never written into the page.',
  },
  {
    selector: 'CallExpression[callee.property.name="serialize"]',
    message: 'serialize() of a database gives a plain-text image. Use VACUUM INTO.',
  },
  {
    selector: 'CallExpression[callee.property.name="backup"]',
    message: 'backup() fails on an encrypted database. Use VACUUM INTO.',
  },
];

const ipcMain = {
  selector: 'Identifier[name="ipcMain"]',
  message: 'ipcMain is named in src-main/electron/router.ts only.',
};
const ipcRenderer = {
  selector: 'Identifier[name="ipcRenderer"]',
  message: 'ipcRenderer is named in src-main/preload/index.ts only.',
};

/** Clock, ids and randomness are parameters. */
const parametersInstead = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', what: 'the clock' },
  { selector: 'CallExpression[callee.name="Date"]', what: 'the clock' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', what: 'the clock' },
  {
    selector: 'MemberExpression[object.name="performance"][property.name="now"]',
    what: 'the clock',
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', what: 'randomness' },
  {
    selector: 'MemberExpression[property.name=/^(randomUUID|getRandomValues)$/]',
    what: 'randomness',
  },
  { selector: 'CallExpression[callee.name="randomUUID"]', what: 'randomness' },
].map(({ selector, what }) => ({ selector, message: `Take ${what} as a parameter.` }));

const syntax = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });

export default tseslint.config(
  globalIgnores(['dist', 'out', 'coverage', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { stafetten } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'stafetten/described-suppression': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      ...syntax(everywhere),
    },
  },
  {
    files: ['src-main/**/*.ts', 'src-renderer/**/*.{ts,tsx}'],
    rules: syntax(everywhere, ipcMain, ipcRenderer),
  },
  {
    files: ['src-main/**/*.ts', 'src-renderer/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src-main/domain/**/*.ts', 'src-main/application/**/*.ts'],
    rules: syntax(everywhere, ipcMain, ipcRenderer, parametersInstead),
  },
  { files: ['src-main/electron/router.ts'], rules: syntax(everywhere, ipcRenderer) },
  { files: ['src-main/preload/index.ts'], rules: syntax(everywhere, ipcMain) },
  {
    files: ['src-renderer/**/*.{ts,tsx}'],
    plugins: { ...jsxA11y.flatConfigs.recommended.plugins, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'stafetten/no-literal-jsx-text': 'error',
    },
  },
  {
    // Tests show that the forbidden things are refused, so they have to name them.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['scripts/**/*.mjs', 'tests/{demo,bench}/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
