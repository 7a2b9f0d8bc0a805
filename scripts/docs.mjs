/** `npm run docs`: makes the reference in docs/api.md anew from graph-api/schema.graphql. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withReference } from './lib/apiReference.mjs'
import { runScript } from './lib/failure.mjs'
import { projectRoot } from './lib/paths.mjs'

await runScript(async () => {
  const file = path.join(projectRoot, 'docs/api.md')
  const [page, sdl] = await Promise.all([readFile(file, 'utf8'), readFile(path.join(projectRoot, 'graph-api/schema.graphql'), 'utf8')])
  await writeFile(file, withReference(page, sdl))
})
