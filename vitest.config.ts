import { defineConfig } from 'vitest/config'

/** Three projects: pure (no service), neo4j (one JVM for all, see globalSetup), browser (a real Chromium on a built dashboard). */
const graphql = { find: /^graphql$/, replacement: 'graphql/index.js' }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [graphql] },
        test: {
          name: 'unit',
          include: ['graph-api/test/unit/**/*.test.ts', 'dashboard/test/unit/**/*.test.{ts,tsx}', 'seeds/test/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: [graphql] },
        test: {
          name: 'neo4j',
          include: ['graph-api/test/neo4j/**/*.test.ts'],
          // A hundred users need a machine of their own: by hand, `npm run soak`.
          exclude: process.env['SOAK_FAULTS'] ? [] : ['graph-api/test/neo4j/operation/soak.test.ts'],
          globalSetup: ['graph-api/test/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias: [graphql] },
        test: {
          name: 'browser',
          include: ['dashboard/test/browser/**/*.test.ts'],
          globalSetup: ['dashboard/test/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // A page on a busy machine takes its time; what is polled is compared in the end, never how long it took.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
