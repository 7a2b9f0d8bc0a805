/** A failure that is told in one line, without a stack trace. */
export class Failure extends Error {
  name = 'Failure'
}

/** Runs a script's main function; a failure becomes one line on standard error and exit code 1. */
export async function runScript(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
    process.exitCode = 1
  }
}
