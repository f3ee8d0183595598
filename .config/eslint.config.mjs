// Lint rules. ESLint does not look for its configuration in .config/: pass `--config .config/eslint.config.mjs`
// from the project's root (npm scripts do).
import path from 'node:path';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { forbiddenImports, ROOMS } from './floors.ts';

const TYPESCRIPT = ['**/*.ts', '**/*.mts'];
const SCRIPTS_IN_ASTRO = ['**/*.astro/*.ts', '**/*.astro/*.js'];

/** `import()` and `import.meta.glob()` reach across rooms too, which `no-restricted-imports` does not see. */
function dynamicImports({ regex, message }) {
  const pattern = regex.replaceAll('/', String.raw`\/`);
  return [
    { selector: `ImportExpression > Literal[value=/${pattern}/]`, message },
    {
      selector: `CallExpression[callee.property.name='glob'] Literal[value=/${pattern}/]`,
      message,
    },
  ];
}

/** One block of rules a room, from the table of floors. */
const floors = Object.keys(ROOMS).map((room) => {
  const patterns = forbiddenImports(room);
  return {
    name: `floors/${room}`,
    files: room === '.' ? ['src/*.{ts,mts,mjs,astro}'] : [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...patterns.filter((pattern) => !pattern.importNames).flatMap(dynamicImports),
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'data/', 'content/', 'test-results/', 'playwright-report/'] },
  {
    name: 'no switches',
    // A rule that is wrong here is changed here, with its reason, not switched off beside the code.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    name: 'everywhere',
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'prefer-object-has-own': 'error',
      'prefer-regex-literals': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'typed',
    files: TYPESCRIPT,
    ignores: SCRIPTS_IN_ASTRO,
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: path.dirname(import.meta.dirname) },
    },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'components',
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'off', // Markdown bodies are styled from their rooms: classes it cannot see.
      'astro/no-unused-define-vars-in-style': 'error',
      'astro/prefer-class-list-directive': 'error',
      'astro/prefer-object-class-list': 'error',
      'astro/no-exports-from-components': 'error',
    },
  },
  ...floors,
  {
    name: 'one reader of the environment',
    files: ['src/**', '.config/**', 'astro.config.mjs'],
    ignores: ['src/settings/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message:
            'Settings have one table, in src/settings: setting(name), or environment() for a program to start.',
        },
      ],
    },
  },
  {
    name: 'commands speak to people',
    files: ['src/cli/**', 'tests/bench/**', 'tests/run/**', '.config/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'tests',
    files: ['tests/**'],
    rules: {
      // A missing element fails the test by itself; guarding each access would hide what is asserted.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'tests of code read no content of editors',
    files: ['tests/**'],
    ignores: ['tests/bench/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[value=/^(\\.\\.\\/)+content(\\/|$)/]',
          'TemplateElement[value.raw=/^(\\.\\.\\/)+content(\\/|$)/]',
        ].map((selector) => ({
          selector,
          message:
            'An editor must not break a test: use tests/support/content.ts, or write a rule of the check.',
        })),
      ],
    },
  },
);
