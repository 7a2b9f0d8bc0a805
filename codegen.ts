import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of every operation of the dashboard, from the committed schema (client preset). */
const config: CodegenConfig = {
  schema: 'graph-api/schema.graphql',
  documents: ['dashboard/src/**/*.{ts,tsx}', '!dashboard/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'dashboard/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars: { Date: 'string', ID: 'string' }, useTypeImports: true, enumsAsTypes: true },
    },
  },
}

export default config
