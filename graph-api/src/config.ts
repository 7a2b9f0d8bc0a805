import path from 'node:path'
import { type Operation, readOperation } from '../operationSettings.mjs'
import { type Protection, readProtection } from '../protectionSettings.mjs'
import { problemOfValues, VARIABLES } from '../startOptions.mjs'
import { editDistance } from './modules/dataset/suggest.js'
import { projectRoot } from './paths.js'
import { StartFailure } from './startFailure.js'

/** The one reader of process.env; startOptions.mjs lists and checks the variables. */
export interface Config {
  host: string
  /** 0: any free port. */
  port: number
  dataDirectory: string
  /** Names of sets in seeds/data or folders, loaded in this order into an empty store. */
  datasets: string[]
  /** Whether the user has named them: then it is said when nothing is loaded. */
  datasetsAreAsked: boolean
  openBrowser: boolean
  /** db:load may replace a store. */
  overwrite: boolean
  java: string
  heap: string
  /** The server that is used instead of the embedded database. */
  server: ServerAddress | null
  protection: Protection
  operation: Operation
}

export interface ServerAddress {
  uri: string
  user: string
  password: string
  database: string
}

export const DEFAULT_DATASETS = ['landkreis-rostock', 'beispiel']

type Environment = Readonly<Record<string, string | undefined>>

export function readConfig(environment: Environment = process.env): Config {
  const problem = problemOfValues(environment)
  if (problem !== null) throw new StartFailure(problem)
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = environment
  return {
    host: environment.HOST || '127.0.0.1',
    port: Number(environment.PORT || 4000),
    dataDirectory: fromWhereTheUserStands(environment.DATA_DIR, environment) ?? path.join(projectRoot, '.data'),
    datasets: datasetsOf(environment.DATASET),
    datasetsAreAsked: Boolean(environment.DATASET),
    openBrowser: isOn(environment.OPEN),
    overwrite: isOn(environment.OVERWRITE),
    java: environment.JAVA_HOME ? path.join(environment.JAVA_HOME, 'bin/java') : 'java',
    heap: environment.DATABASE_HEAP || '1g',
    server: NEO4J_URI
      ? { uri: NEO4J_URI, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE || 'neo4j' }
      : null,
    protection: readProtection(environment),
    operation: readOperation(environment),
  }
}

/** Variables that are read by nobody but look like one of ours: a misspelt limit would not hold, and nobody would know. */
export function misspeltSettings(environment: Environment = process.env): string[] {
  return Object.keys(environment).filter((name) => !VARIABLES.includes(name)).flatMap((name) => {
    const meant = VARIABLES.find((known) => known.length >= SHORTEST_NAME && editDistance(name, known) <= MOST_SLIPS)
    return meant === undefined ? [] : [`${name} is no setting and is ignored: did you mean ${meant}?`]
  })
}

const SHORTEST_NAME = 7
const MOST_SLIPS = 2

/** A path as the user wrote it. npm runs scripts in the project's root and keeps the user's folder in INIT_CWD. */
export function fromWhereTheUserStands(file: string | undefined, environment: Environment = process.env): string | null {
  return file ? path.resolve(environment.INIT_CWD || process.cwd(), file) : null
}

function datasetsOf(value: string | undefined): string[] {
  if (!value) return DEFAULT_DATASETS
  const names = value.split(',').map((name) => name.trim()).filter(Boolean)
  if (!names.includes('none')) return names
  if (names.length > 1) throw new StartFailure(`--dataset none stands alone, got ${value}.`)
  return []
}

const isOn = (value: string | undefined) => value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase())

/** The environment of a child process: ours, and what is added to it. */
export function childEnvironment(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added }
}
