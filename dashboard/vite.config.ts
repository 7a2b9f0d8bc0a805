import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineDocuments } from './inlineDocuments'
import { preloadFont } from './preloadFont'

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000'

// A build is for production, whoever starts it: within a test run NODE_ENV says "test", and React's development build would be served.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production'

/** Pages are loaded on demand (routes.tsx); the heavy libraries get a chunk of their own, so that only their pages fetch them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineDocuments(), preloadFont(), react()],
  worker: { format: 'es' },
  // The development server must leave GraphiQL's worker set-up as it is: pre-bundled, it no longer finds its workers.
  optimizeDeps: { exclude: ['@graphiql/react', '@graphiql/react/setup-workers/vite'] },
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  server: { host: '127.0.0.1', proxy: { '/graphql': api } },
})
