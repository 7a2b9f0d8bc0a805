import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, URL } from 'node:url'
import asc from 'assemblyscript/asc'

export const KERNELS = ['degreePairs', 'hopBatches', 'leiden', 'rankSteps', 'tieWalks', 'triangleCount']
const LINE = 120

/** The text of the generated module of a kernel. The compiler is pinned, so that the same source gives the same text. */
export async function generated(kernel) {
  const text = (await compile(kernel)).toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g'))
  return `/** Generated from graph-api/assembly/${kernel} by \`npm run build:wasm -w graph-api\`: a WebAssembly module in base64. */\nexport const ${kernel}Bytes = [\n${text.map((line) => `  '${line}',`).join('\n')}\n].join('')\n`
}

async function compile(kernel) {
  const folder = await mkdtemp(path.join(tmpdir(), 'wasm-'))
  const file = path.join(folder, 'kernel.wasm')
  try {
    const source = fileURLToPath(new URL(`./${kernel}/index.ts`, import.meta.url))
    const { error, stderr } = await asc.main([source, '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort=', '--outFile', file])
    if (error) throw new Error(`${kernel} does not compile: ${error.message}\n${stderr.toString()}`)
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
