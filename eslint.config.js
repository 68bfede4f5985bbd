import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', 'test-results', 'docs', 'public', 'tests/compat/clients'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A lost promise is a lost record.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      // A leading underscore says: taken apart on purpose, to leave it out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Our objects (Device, Store) are made of closures and Kysely's helpers are bound: taking one out is safe.
      '@typescript-eslint/unbound-method': 'off',
      // TypeScript does not see a variable change across an await: this rule would have guards against races removed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Numbers and flags read well in a sentence; objects and undefined stay refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `onClick={() => save()}` is clearer than braces around a call that returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/app/**/*.{ts,tsx}', 'tests/app/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Types of a query say what we hope for: a driver may give a count or a sum as text.
    files: ['src/backoffice/**'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // The standard error is where a service manager keeps what went wrong.
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // These print: it is what they are for.
    files: [
      'src/backoffice/main.ts',
      'src/backoffice/cli/**',
      'src/backoffice/demo/**',
      'tests/bench/**',
      'tests/e2e/**',
      'tests/crash/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A skipped test prints its reason.
      'no-console': 'off',
      // Fixtures spread texts of plain letters.
      '@typescript-eslint/no-misused-spread': 'off',
      // A helper of a test gives back what the test says it is.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A test may assert that a thing is there; the failure is the message.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
);
