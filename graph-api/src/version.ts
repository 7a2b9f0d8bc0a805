import { readFileSync } from 'node:fs'

/** The version of this API, as its package states it. */
export const API_VERSION: string = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
