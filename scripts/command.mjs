/** `npm run import|export|db:dump|db:load|db:check|bench`: sets up what is missing, then runs the command. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseOptions, problemOfValues } from '../graph-api/startOptions.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { checkNode } from './lib/node.mjs'
import { endWithNpm } from './lib/npmParent.mjs'
import { projectRoot } from './lib/paths.mjs'
import { endChildrenOnSignal } from './lib/run.mjs'
import { setUp } from './lib/setUp.mjs'

const COMMANDS = {
  import: { script: 'import', argument: 'FOLDER', help: 'adds or updates the rows of a data set: all of them or none' },
  export: { script: 'export', argument: 'FOLDER', help: 'writes the store as a data set' },
  dump: { script: 'db:dump', argument: 'FILE', help: 'writes the stopped store into a file' },
  load: { script: 'db:load', argument: 'FILE', help: 'makes the stopped store from such a file', flags: ['--overwrite'] },
  check: { script: 'db:check', argument: null, help: 'checks that the stopped store is consistent' },
}

await runScript(async () => {
  checkNode()
  const [name, ...words] = process.argv.slice(2)
  if (name === 'bench') return runBench(words)
  const command = COMMANDS[name]
  if (!command) throw new Failure(`Unknown command ${name}: take ${Object.keys(COMMANDS).join(', ')} or bench.`)
  const usage = `npm run ${command.script} -- ${[command.argument, '[--data-dir DIR]', ...(command.flags ?? []).map((flag) => `[${flag}]`)].filter(Boolean).join(' ')}`
  const { variables, rest, help, problem } = parseOptions(words, ['--data-dir', '--heap', ...(command.flags ?? [])])
  if (problem) throw new Failure(problem)
  if (help) return console.log(`${usage}: ${command.help}.`)
  if (rest.length !== (command.argument ? 1 : 0)) throw new Failure(`Usage: ${usage}`)
  Object.assign(process.env, variables)
  const wrongValue = problemOfValues({ ...process.env, PORT: '', HOST: '' })
  if (wrongValue) throw new Failure(wrongValue)

  await ready({ embedded: !process.env.NEO4J_URI })
  process.argv = [process.argv[0], process.argv[1], name, ...rest]
  await import('../graph-api/dist/commandLine.js')
})

async function ready({ embedded }) {
  endWithNpm()
  const forget = endChildrenOnSignal()
  await setUp({ embedded, dashboard: false, report: (line) => console.error(line) })
  forget()
}

/** Every *.bench.ts of the API and the dashboard, or those whose name holds one of the words, one after the other. */
async function runBench(words) {
  await ready({ embedded: !process.env.NEO4J_URI })
  const folders = ['graph-api/bench', 'dashboard/bench'].map((folder) => path.join(projectRoot, folder))
  const all = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, file: path.join(folder, name) })))
  const files = all.filter(({ name }) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))))
  if (files.length === 0) throw new Failure(`No benchmark is named ${words.join(', ')}.`)
  for (const { name, file } of files) {
    const code = await new Promise((resolve) => {
      // tsx looks for a tsconfig in the working folder only; the decorators of graph-api need that of graph-api.
      const environment = { ...process.env, TSX_TSCONFIG_PATH: path.join(projectRoot, 'graph-api/tsconfig.json') }
      spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit', cwd: projectRoot, env: environment }).on('close', resolve)
    })
    if (code !== 0) throw new Failure(`${name} ended with ${code}.`)
  }
}
