import { createServer } from 'node:net'
import { spawn } from 'node:child_process'
import type { Config } from './config.js'
import { folderOfDataset, loadIntoEmptyStore } from './datasets.js'
import { recoverImports } from './modules/dataset/pendingImport.js'
import { openStore } from './neo4j/store.js'
import type { PreparedServer } from './server.js'
import { atMost, Shutdown } from './shutdown.js'
import { StartFailure } from './startFailure.js'

/** Beyond the time that requests under way have: a connection that cannot be closed does not keep the database open. */
const SLACK_MS = 2000

/** Starts the database, loads the data sets into an empty store, serves, and runs until it is asked to end. */
export async function serve(config: Config): Promise<void> {
  const shutdown = new Shutdown()
  const asked = new Promise<'asked'>((resolve) => { shutdown.listen(() => resolve('asked')) })
  const start = startInOrder(config, shutdown)
  start.catch(() => {})
  try {
    const first = await Promise.race([asked, start])
    if (first !== 'asked') await asked
    console.log('Stopping …')
    await start.catch(() => {})
  } finally {
    await shutdown.end()
  }
}

async function startInOrder(config: Config, shutdown: Shutdown): Promise<void> {
  const report = (message: string) => console.log(message)
  await requireFreePort(config)
  await traceTo(config.operation.traceCollector, shutdown)
  const folders = await Promise.all(config.datasets.map(folderOfDataset))
  report(config.server === null ? 'Starting the database …' : `Using the database ${config.server.uri}`)
  const prepared = once(() => prepareServer(config))
  const store = await openStore({
    config,
    report: (message) => console.error(message),
    onStarting: () => { prepared().catch(() => {}) },
    signal: shutdown.signal,
  })
  shutdown.add(() => store.close())
  shutdown.signal.throwIfAborted()
  // An import that a dying process left behind is completed or swept.
  await recoverImports(store.database, { takeOver: store.exclusive })
  await loadIntoEmptyStore({ database: store.database, folders, asked: config.datasetsAreAsked, report })
  shutdown.signal.throwIfAborted()
  const server = await (await prepared()).listen({ config, database: store.database })
  shutdown.add(() => atMost(config.operation.stopSeconds * 1000 + SLACK_MS, server.close()))
  await store.tellUrl(server.url)
  console.log(`ready ${server.url}`)
  server.warmUp().catch(() => {})
  if (config.openBrowser) openInBrowser(server.url)
}

/** The libraries of traces are loaded only where there is a collector for them. */
async function traceTo(collector: string | null, shutdown: Shutdown): Promise<void> {
  if (collector === null) return
  const { startTracing } = await import('./operation/tracing.js')
  const tracing = await startTracing(collector)
  shutdown.add(() => atMost(SLACK_MS, tracing.close()))
}

/** Loading the API takes a second of this process, which is best spent while the database starts in its own. */
async function prepareServer({ protection }: Config): Promise<PreparedServer> {
  const server = await import('./server.js')
  return server.prepareServer(protection)
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => made ??= make()
}

/** Tells at once what would otherwise be found out only after the database has started. */
function requireFreePort({ host, port }: Config): Promise<void> {
  if (port === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => reject(portFailure(error, host, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function portFailure({ code, message }: NodeJS.ErrnoException, host: string, port: number): StartFailure {
  if (code === 'EADDRINUSE') return new StartFailure(`Port ${port} is in use: choose another with --port, or --port 0 for any free one.`)
  if (code === 'EACCES') return new StartFailure(`Port ${port} needs more rights: choose one from 1024 up with --port.`)
  return new StartFailure(`The address ${host}:${port} cannot be listened on: ${message}`)
}

/** A browser that cannot be opened is no failure: the address is on the screen. */
function openInBrowser(url: string): void {
  const [command, ...words] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  spawn(command ?? '', [...words, url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
