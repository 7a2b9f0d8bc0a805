import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ScriptProcess, startServerProcess } from '../../../graph-api/test/neo4j/serverProcess.js'
import { createDataset } from '../../../seeds/generate/dataset.js'
import { readDistrict } from '../../../seeds/generate/district.js'
import { withDefaults } from '../../../seeds/generate/options.js'
import { writeDataset } from '../../../seeds/generate/writeDataset.js'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

export interface District { readonly people: number; readonly participations?: number }
export interface Product { readonly url: string; close(): Promise<void> }

/** The product as it is started, with a synthetic district, in a folder that goes at the end. */
export async function startProduct(district: District): Promise<Product> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-frames-'))
  const data = path.join(folder, 'data')
  const server = startServerProcess(data)
  const stopped = (): void => { void close().finally(() => process.exit(143)) }
  const close = async (): Promise<void> => {
    SIGNALS.forEach((signal) => process.off(signal, stopped))
    server.child.kill('SIGTERM')
    await server.ended
    await rm(folder, { recursive: true, force: true })
  }
  SIGNALS.forEach((signal) => process.on(signal, stopped))
  try {
    await writeDataset(createDataset(withDefaults({ contributions: 0, ...district }), readDistrict()), path.join(folder, 'set'))
    const url = await server.url()
    await importSet(path.join(folder, 'set'), data)
    return { url, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function importSet(set: string, data: string): Promise<void> {
  const { code, stderr } = await new ScriptProcess([process.execPath, 'scripts/command.mjs', 'import', set, '--data-dir', data]).ended
  if (code !== 0) throw new Error(`The import ended with ${code}: ${stderr}`)
}
