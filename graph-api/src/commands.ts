import type { Config } from './config.js'
import { fromWhereTheUserStands } from './config.js'
import { exportFolder } from './modules/dataset/exportFolder.js'
import type { ImportProgress } from './modules/dataset/importDataset.js'
import { importFolder, tablesOfFolder } from './modules/dataset/importFolder.js'
import { recoverImports } from './modules/dataset/pendingImport.js'
import { printProblem } from './modules/dataset/problem.js'
import { checkStore, dumpStore, loadStore } from './neo4j/storeFile.js'
import { openStoreBesideServer, type Store } from './neo4j/store.js'
import { Shutdown } from './shutdown.js'
import { StartFailure } from './startFailure.js'

/** A command of the command line: takes its argument, gives the exit code. */
type Command = (config: Config, argument: string) => Promise<number>

const PROGRESS_EVERY_MS = 2000

export const COMMANDS: Readonly<Record<string, Command>> = {
  async import(config, folder) {
    // A folder that is none is told before a database is started for it.
    await tablesOfFolder(absolute(folder))
    return withStore(config, (store) => importInto(store, absolute(folder)))
  },
  export: (config, folder) => withStore(config, (store) => exportFrom(store, absolute(folder))),
  dump: async (config, file) => told(await dumpStore(config, absolute(file))),
  load: async (config, file) => told(await loadStore(config, absolute(file), { overwrite: config.overwrite })),
  check: async (config) => told(await checkStore(config)),
}

const absolute = (file: string) => fromWhereTheUserStands(file) ?? file

function told(message: string): number {
  console.log(message)
  return 0
}

/** Runs `work` on the running server's database, or on the embedded one, started for so long. A signal ends both. */
async function withStore(config: Config, work: (store: Store) => Promise<number>): Promise<number> {
  const shutdown = new Shutdown()
  const asked = new Promise<never>((_resolve, reject) => { shutdown.listen(() => reject(new StartFailure('Interrupted: nothing half done stays.'))) })
  const whole = openStoreBesideServer({ config, report: (message) => console.error(message), signal: shutdown.signal }).then(async (store) => {
    shutdown.add(() => store.close())
    shutdown.signal.throwIfAborted()
    await recoverImports(store.database, { takeOver: store.exclusive })
    return work(store)
  })
  try {
    return await Promise.race([asked, whole])
  } finally {
    // A start that a signal has cut off still has to end its JVM.
    if (shutdown.signal.aborted) await Promise.race([whole.catch(() => {}), shutdown.end()])
    await shutdown.end()
  }
}

async function importInto({ database }: Store, folder: string): Promise<number> {
  const { applied, created, updated, unchanged, problems } = await importFolder(database, folder, { mode: 'APPLY', onProgress: progressLine() })
  if (applied) return told(`${folder} is imported: ${created} rows created, ${updated} updated, ${unchanged} unchanged.`)
  for (const problem of problems) console.error(printProblem(problem))
  console.error(`Nothing was imported: ${problems.length} problem${problems.length === 1 ? '' : 's'}.`)
  return 1
}

/** One line on standard error every two seconds of a long import. */
function progressLine(): (progress: ImportProgress) => void {
  let last = Date.now()
  return ({ step, file, count }) => {
    if (Date.now() - last < PROGRESS_EVERY_MS) return
    last = Date.now()
    console.error(step === 'WRITE' ? `writing: ${count} parts left` : `${step === 'CHECK' ? 'checking' : 'comparing'} ${file}: ${count} rows`)
  }
}

async function exportFrom({ database }: Store, folder: string): Promise<number> {
  const files = await exportFolder(database, folder)
  return told(`${files.length} tables are written to ${folder}.`)
}
