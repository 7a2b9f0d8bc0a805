import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root; this file stands two folders below it, as source and as built. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
export const cacheDirectory = path.join(projectRoot, '.cache')
