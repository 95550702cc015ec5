import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Layout is Prettier's, unused names are the compiler's; here stands what neither of them sees. */
export default defineConfig(
  globalIgnores([
    'build*/',
    '.docusaurus/',
    'docs/',
    'blog/',
    'static/',
    '**/golden/',
    '**/fixtures/',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        {assertionStyle: 'as', objectLiteralTypeAssertions: 'never'},
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // Readers, and those who build, have other languages than the site.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name="localeCompare"][arguments.length=1], CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: 'Name the language: otherwise it is that of the machine.',
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // A page that was drawn at build learns its address and the reader's settings in an effect.
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    files: ['src/knowledge/**/*.ts', 'src/data/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(react|react-dom|@docusaurus|@generated|@site|@theme)(/|$)',
              message:
                'The model and its files serve scripts and site alike: no React, no Docusaurus.',
            },
            {
              regex: '/(components|pages|plugins|scripts|theme)/',
              message: 'The model and its files import nothing of ours from what draws the site.',
            },
          ],
        },
      ],
    },
  },
);
