/** `npm run dev`: the API, built and started again on each change, and the dashboard by vite's server, both on loopback. Options as for npm start. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseOptions, problemOfValues } from '../graph-api/startOptions.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { checkNode } from './lib/node.mjs'
import { endWithNpm } from './lib/npmParent.mjs'
import { projectRoot } from './lib/paths.mjs'
import { endChildrenOnSignal } from './lib/run.mjs'
import { setUp } from './lib/setUp.mjs'

const tool = (...parts) => path.join(projectRoot, 'node_modules', ...parts)

await runScript(async () => {
  checkNode()
  const { variables, rest, problem } = parseOptions(process.argv.slice(2))
  if (problem || rest?.length > 0) throw new Failure(problem ?? `Unknown argument ${rest[0]}.`)
  Object.assign(process.env, variables)
  const wrongValue = problemOfValues(process.env)
  if (wrongValue) throw new Failure(wrongValue)
  const port = Number(process.env.PORT || 4000)
  if (port === 0) throw new Failure('npm run dev needs a fixed --port: the dashboard asks the API there.')

  endWithNpm()
  const forget = endChildrenOnSignal()
  await setUp({ embedded: !process.env.NEO4J_URI, report: (line) => console.log(line) })
  forget()

  const api = 'graph-api'
  runAll([
    [tool('typescript/bin/tsc'), ['-p', `${api}/tsconfig.build.json`, '--watch', '--preserveWatchOutput']],
    // Its own --watch needs a native package. It writes only what has changed, so its output in dashboard/src does not call it again.
    ['--watch', ['--watch-preserve-output', '--watch-path', 'dashboard/src', '--watch-path', `${api}/schema.graphql`, tool('@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.ts']],
    // node --watch ends the old server by SIGTERM and waits for it: its database ends in order before the new one starts.
    ['--watch', ['--watch-preserve-output', '--watch-path', `${api}/dist`, `${api}/dist/main.js`]],
    [tool('vite/bin/vite.js'), ['dashboard', '--config', 'dashboard/vite.config.ts'], { API_URL: `http://127.0.0.1:${port}` }],
  ])
})

/** Runs the watchers side by side; when one ends, or on a signal, all end. */
function runAll(commands) {
  const children = commands.map(([first, words, environment = {}]) => (
    spawn(process.execPath, [first, ...words], { stdio: ['ignore', 'inherit', 'inherit'], cwd: projectRoot, env: { ...process.env, ...environment } })))
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    for (const child of children) child.kill('SIGTERM')
  }
  for (const child of children) child.on('exit', end)
  process.on('SIGINT', end).on('SIGTERM', end)
}
