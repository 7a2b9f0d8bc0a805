import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const pureAnalytics = {
  files: ['graph-api/src/analytics/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval'],
    'no-restricted-properties': ['error',
      { object: 'Math', property: 'random', message: 'Take a seeded random source as an argument.' },
      { object: 'Date', property: 'now', message: 'Take the time as an argument.' }],
    'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' }],
  },
}

const oneReaderOfTheEnvironment = {
  files: ['graph-api/src/**/*.ts'],
  ignores: ['graph-api/src/config.ts'],
  rules: {
    'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' }],
  },
}

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'dashboard/src/gql/', '.data/', '.cache/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 3 }],
    },
  },
  // Express tells an error handler by its four parameters.
  { files: ['graph-api/src/server.ts'], rules: { 'max-params': ['error', { max: 4 }] } },
  oneReaderOfTheEnvironment,
  pureAnalytics,
  {
    files: ['scripts/**/*.mjs', '**/*.cjs', 'dashboard/public/**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', fetch: 'readonly', Buffer: 'readonly', AbortSignal: 'readonly', module: 'readonly', require: 'readonly' } },
  },
)
