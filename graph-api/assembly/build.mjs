/** `npm run build:wasm -w graph-api`: compiles the kernels of this folder and writes them as modules that need no file. */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath, URL } from 'node:url'
import { generated, KERNELS } from './compile.mjs'

for (const kernel of KERNELS) {
  await writeFile(fileURLToPath(new URL(`../src/analytics/network/wasm/${kernel}Bytes.ts`, import.meta.url)), await generated(kernel))
}
