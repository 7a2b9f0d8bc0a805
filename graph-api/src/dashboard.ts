import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import express, { type Express } from 'express'
import { projectRoot } from './paths.js'

const BUILT = path.join(projectRoot, 'dashboard', 'dist')

/** The built dashboard: files under their names (those in assets/ carry a hash), and its page for every other address. */
export function serveDashboard(app: Express, { graphiql }: { graphiql: boolean }): void {
  const page = path.join(BUILT, 'index.html')
  app.use('/assets', express.static(path.join(BUILT, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }))
  app.use(express.static(BUILT, { index: false, maxAge: 0 }))
  app.get('/{*splat}', (request, response) => {
    if (!request.accepts('html') || !existsSync(page)) {
      response.status(404).type('text/plain').send('Not found')
      return
    }
    response.set('Cache-Control', 'no-cache')
    if (graphiql) response.sendFile(page)
    else response.type('html').send(withoutEditor(readFileSync(page, 'utf8')))
  })
}

/** The page Abfragen reads this and offers no editor. */
export const withoutEditor = (html: string): string => html.replace('<head>', '<head><meta name="graphiql" content="off" />')
