import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** where the whole product answers: API and dashboard, with both data sets */
    productUrl: string
  }
}

const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))

/**
 * The whole product as a newcomer starts it, once for all browser tests: on any free port, in an empty folder that is removed at the end.
 * PRODUCT_URL names one that runs already, for work on a single test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['PRODUCT_URL']
  if (running) {
    project.provide('productUrl', running)
    return async () => {}
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'dashboard-test-'))
  const product = spawn(process.execPath, [start, '--port', '0', '--data-dir', path.join(folder, 'data')], { stdio: ['ignore', 'pipe', 'pipe'] })
  const end = async () => {
    if (product.exitCode === null) {
      product.kill('SIGTERM')
      await once(product, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    project.provide('productUrl', await readyUrl(product))
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/** The address of the line `ready URL`; what was said until then when the product ends before it. */
function readyUrl(product: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /^ready (\S+)$/m.exec(said)?.[1]
      if (url) resolve(url)
    }
    product.stdout?.on('data', listen)
    product.stderr?.on('data', listen)
    product.once('exit', (code) => reject(new Error(`The product ended with code ${code} before it was ready:\n${said}`)))
  })
}
