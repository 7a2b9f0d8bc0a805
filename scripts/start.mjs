/** `npm start`: sets up what is missing, then runs the server in this process. Options: graph-api/startOptions.mjs. */
import { helpText, parseOptions, problemOfValues } from '../graph-api/startOptions.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { checkNode } from './lib/node.mjs'
import { endWithNpm } from './lib/npmParent.mjs'
import { endChildrenOnSignal } from './lib/run.mjs'
import { setUp } from './lib/setUp.mjs'

await runScript(async () => {
  checkNode()
  const { variables, rest, help, problem } = parseOptions(process.argv.slice(2))
  if (problem) throw new Failure(problem)
  if (help) return console.log(helpText())
  if (rest.length > 0) throw new Failure(`Unknown argument ${rest[0]}: --help lists the options.`)
  Object.assign(process.env, variables)
  const wrongValue = problemOfValues(process.env)
  if (wrongValue) throw new Failure(wrongValue)

  endWithNpm()
  const forget = endChildrenOnSignal()
  await setUp({ embedded: !process.env.NEO4J_URI, report: (line) => console.log(line) })
  forget()
  await import('../graph-api/dist/main.js')
})
