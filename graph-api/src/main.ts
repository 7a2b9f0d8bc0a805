/** The server's process: starts everything, runs until it is asked to end, and tells in one line why it cannot. */
import { setFlagsFromString } from 'node:v8'
import { misspeltSettings, readConfig } from './config.js'
import { serve } from './serve.js'
import { inOneLine } from './systemFailure.js'

// By itself the heap grows to several times of what is in use before it is cleaned, however much a hostile client throws away.
setFlagsFromString('--heap-growing-percent=30')
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
process.on('uncaughtException', end)
try {
  const config = readConfig()
  for (const warning of misspeltSettings()) console.error(warning)
  await serve(config)
  process.exit(0)
} catch (error) {
  end(error)
}

/** The database ends with this process: its keeper sees to that. */
function end(error: unknown): never {
  console.error(inOneLine(error))
  process.exit(1)
}
