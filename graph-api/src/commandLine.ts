import { readConfig } from './config.js'
import { COMMANDS } from './commands.js'
import { inOneLine } from './systemFailure.js'

/** `node dist/commandLine.js COMMAND ARGUMENT`: what scripts/command.mjs runs. A failure is one line and exit code 1. */
process.on('uncaughtException', end)
try {
  const [name = '', argument = ''] = process.argv.slice(2)
  const command = COMMANDS[name]
  if (command === undefined) end(`Unknown command ${name}: take ${Object.keys(COMMANDS).join(', ')}.`)
  process.exit(await command(readConfig(), argument))
} catch (error) {
  end(error)
}

/** An embedded database ends with this process: its keeper sees to that. */
function end(error: unknown): never {
  console.error(inOneLine(error))
  process.exit(1)
}
