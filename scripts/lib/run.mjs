import { spawn } from 'node:child_process'
import { projectRoot } from './paths.mjs'

const onWindows = process.platform === 'win32'
const running = new Set()

/**
 * Runs a command to its end. Gives `{ code, output }`; `code` is null when it could not be run at all.
 * With `show` its output goes to the terminal, otherwise it is kept.
 */
export function run(command, commandArguments, { show = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: onWindows && ['npm', 'mvn'].includes(command),
    })
    running.add(child)
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', () => finish(null))
    child.on('close', finish)
    function finish(code) {
      running.delete(child)
      resolve({ code, output: Buffer.concat(chunks).toString() })
    }
  })
}

/** While the set-up runs, a signal ends what it has started. Gives a function that takes the handlers away again. */
export function endChildrenOnSignal() {
  const handlers = [['SIGINT', 130], ['SIGTERM', 143]].map(([signal, code]) => {
    const handler = () => {
      for (const child of running) child.kill(signal)
      process.exit(code)
    }
    process.on(signal, handler)
    return [signal, handler]
  })
  return () => handlers.forEach(([signal, handler]) => process.off(signal, handler))
}

/** The last line that says something: a tool's own error, without its advice. */
export function lastError(output) {
  const lines = output.split('\n').map((line) => line.trim()).filter(Boolean)
  return (lines.filter((line) => /error|ERR!|E:/i.test(line)).at(-1) ?? lines.at(-1) ?? 'it gave no reason').slice(0, 300)
}
