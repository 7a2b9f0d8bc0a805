/**
 * Runs the database's JVM and ends it when whoever started this process is gone.
 *
 * Standard input is the life line: it closes when the server asks for the end, and the operating system closes it
 * when the server dies, `kill -9` included. Then the JVM gets SIGTERM, and SIGKILL when it is still there after the grace.
 * A line on standard input is a number of milliseconds: end the JVM as well, but give it that long.
 * First line on standard output: the process id of the JVM. What the JVM prints goes to standard error.
 *
 * Usage: node keeper.mjs GRACE_IN_MS JAVA ARGUMENT...
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { setTimeout } from 'node:timers'

const [grace, java, ...javaArguments] = process.argv.slice(2)
const jvm = spawn(java, javaArguments, { stdio: ['ignore', 2, 2] })
let ending = false

function endWithin(milliseconds) {
  if (!ending) jvm.kill('SIGTERM')
  ending = true
  setTimeout(() => jvm.kill('SIGKILL'), milliseconds)
}

const endJvm = () => endWithin(Number(grace))

jvm.on('error', (error) => {
  process.stderr.write(`${java} could not be run: ${error.message}\n`)
  process.exit(127)
})
jvm.on('exit', (code) => process.exit(code ?? 137))

process.stdout.on('error', endJvm)
if (jvm.pid !== undefined) process.stdout.write(`${jvm.pid}\n`)
process.stdin.on('end', endJvm).on('error', endJvm).on('data', (line) => endWithin(Number(line)))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, endJvm)
