import { createHash } from 'node:crypto'
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { cacheDirectory } from '../paths.js'
import type { JvmOptions } from './embeddedSettings.js'

const HOUR = 3_600_000

export interface SharedClasses {
  option: JvmOptions['sharedClasses']
  /** To be called when the JVM has ended by itself: keeps an archive that it wrote. */
  keep(): Promise<void>
}

/**
 * Class data sharing halves the start of the JVM. The archive is written when the first JVM of a class path ends
 * and used by all later ones. Without a writable cache folder the database starts without it.
 */
export async function sharedClasses(java: string, classpath: string[]): Promise<SharedClasses> {
  const folder = path.join(cacheDirectory, 'neo4j')
  const key = createHash('sha256').update([java, ...classpath].join('\n')).digest('hex').slice(0, 16)
  const archive = path.join(folder, `classes-${key}.jsa`)
  const nothing = async () => {}
  if (await exists(archive)) return { option: { use: archive }, keep: nothing }
  try {
    await mkdir(folder, { recursive: true })
    await removeAbandoned(folder)
    await access(folder, 2)
  } catch {
    return { option: null, keep: nothing }
  }
  const fresh = path.join(folder, `classes-${key}.${process.pid}.${Date.now()}.tmp`)
  return { option: { write: fresh }, keep: () => rename(fresh, archive).catch(nothing) }
}

const exists = (file: string) => access(file).then(() => true, () => false)

async function removeAbandoned(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tmp'))
  for (const name of names) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > HOUR) await rm(file, { force: true })
  }
}
