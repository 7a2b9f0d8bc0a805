import { OPERATION_SETTINGS, problemOfOperation } from './operationSettings.mjs'
import { PROTECTION_SETTINGS, problemOfProtection } from './protectionSettings.mjs'

/**
 * The options of `npm start`, each also an environment variable. Plain JavaScript without a dependency, because
 * scripts/start.mjs needs them before anything is installed or built; src/config.ts reads the same checks.
 */
export const START_OPTIONS = [
  { flag: '--port', variable: 'PORT', value: 'N', help: 'port of the API and the dashboard; 0 takes any free one (default 4000)' },
  { flag: '--data-dir', variable: 'DATA_DIR', value: 'DIR', help: 'folder of the database (default .data in the project)' },
  { flag: '--dataset', variable: 'DATASET', value: 'NAME|PATH|none', help: 'what is loaded into an empty store; repeat it or join by commas (default landkreis-rostock,beispiel)', repeatable: true },
  { flag: '--host', variable: 'HOST', value: 'ADDRESS', help: 'loopback address to listen on (default 127.0.0.1)' },
  { flag: '--open', variable: 'OPEN', help: 'open the dashboard in the browser when it is ready' },
  { flag: '--overwrite', variable: 'OVERWRITE', help: 'db:load only: replace a store that exists', commandOnly: true },
  { flag: '--heap', variable: 'DATABASE_HEAP', value: 'SIZE', help: 'heap of the embedded database, such as 512m or 2g (default 1g)' },
]

export const SERVER_VARIABLES = [
  ['NEO4J_URI', 'use this server (bolt://, neo4j://, +s, +ssc) and start no database'],
  ['NEO4J_USER', 'its user (default neo4j)'],
  ['NEO4J_PASSWORD', 'its password'],
  ['NEO4J_DATABASE', 'its database (default neo4j)'],
  ['JAVA_HOME', 'the Java (17 or 21) that runs the embedded database'],
  ...[...PROTECTION_SETTINGS, ...OPERATION_SETTINGS].map(({ variable, help }) => [variable, help]),
]

const OF_START = START_OPTIONS.filter(({ commandOnly }) => !commandOnly)

export function helpText() {
  const names = OF_START.map(({ flag, value }) => (value ? `${flag} ${value}` : flag))
  const width = Math.max(...names.map((name) => name.length), ...SERVER_VARIABLES.map(([name]) => name.length)) + 2
  return [
    'Usage: npm start -- [options]',
    '',
    'Options (or the environment variable in brackets):',
    ...OF_START.map(({ help, variable }, index) => `  ${names[index].padEnd(width)}${help} [${variable}]`),
    `  ${'--help'.padEnd(width)}show this text`,
    '',
    'Environment variables only:',
    ...SERVER_VARIABLES.map(([name, help]) => `  ${name.padEnd(width)}${help}`),
  ].join('\n')
}

/**
 * Reads a command line into environment variables. Gives `{ variables, rest, help }`, or `{ problem }` in one line.
 * `allowed` are the flags of this command; what is no option lands in `rest`.
 */
export function parseOptions(commandLine, allowed = OF_START.map(({ flag }) => flag)) {
  const variables = {}
  const rest = []
  for (let index = 0; index < commandLine.length; index += 1) {
    const word = commandLine[index]
    if (word === '--help' || word === '-h') return { variables, rest, help: true }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word)
      continue
    }
    const [flag, inline] = splitAtEquals(word)
    const option = START_OPTIONS.find((known) => known.flag === flag && allowed.includes(flag))
    if (!option) return { problem: `Unknown option ${flag}: --help lists the options.` }
    if (!option.value) {
      if (inline !== undefined) return { problem: `${flag} takes no value, got ${inline}.` }
      variables[option.variable] = '1'
      continue
    }
    const value = inline ?? commandLine[index + 1]
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) return { problem: `${flag} needs a value: ${flag} ${option.value}.` }
    if (inline === undefined) index += 1
    const before = variables[option.variable]
    if (before !== undefined && !option.repeatable) return { problem: `${flag} is given twice: ${before} and ${value}.` }
    variables[option.variable] = before === undefined ? value : `${before},${value}`
  }
  return { variables, rest, help: false }
}

function splitAtEquals(word) {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

/** Says in one line what is wrong with the variables' values, or gives null. */
export function problemOfValues(environment) {
  const port = environment.PORT || '4000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return `--port needs a whole number from 0 to 65535, got ${port}.`
  const host = environment.HOST || '127.0.0.1'
  if (!isLoopback(host)) return `--host accepts loopback addresses only (127.0.0.1, ::1, localhost), got ${host}: there are no accounts yet, anyone in the network could change the data.`
  const heap = environment.DATABASE_HEAP || '1g'
  if (!/^\d+[kmg]$/i.test(heap)) return `--heap needs a size such as 512m or 2g, got ${heap}.`
  const uri = environment.NEO4J_URI || ''
  if (uri && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]/.test(uri)) return `NEO4J_URI needs an address such as bolt://host:7687 or neo4j://host:7687, got ${uri}.`
  const stranger = Object.keys(environment).find((name) => name.startsWith('NEO4J_') && !VARIABLES.includes(name) && !OF_OTHERS.test(name))
  if (stranger) return `${stranger} is no setting: those of the database are ${VARIABLES.filter((name) => name.startsWith('NEO4J_')).join(', ')}.`
  return problemOfProtection(environment) ?? problemOfOperation(environment)
}

/** What Neo4j's own tools and Kubernetes (for a service named neo4j) put into the environment. */
const OF_OTHERS = /^NEO4J_(HOME|CONF|SERVICE_.+|PORT|PORT_.+)$/

/** Every variable that is read, ours and Java's. */
export const VARIABLES = [...START_OPTIONS.map(({ variable }) => variable), ...SERVER_VARIABLES.map(([name]) => name)]

function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}
