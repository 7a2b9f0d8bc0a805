import { execFile, spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Starts a command in a process group of its own: Ctrl-C in a terminal does not reach it.
 *
 * Where it can, in the session of this process. Linux shares the processors out between sessions (`sched_autogroup`), whatever
 * their threads' priorities are: with the database in another session, short requests waited up to 150 ms behind analyses,
 * with both in one session up to 50 ms.
 */
export async function spawnApart(command: string, words: readonly string[], stdio: StdioOptions): Promise<ChildProcess> {
  return await makesGroups()
    ? spawn('timeout', ['0', command, ...words], { stdio })
    : spawn(command, words, { stdio, detached: true })
}

/** The `timeout` of GNU coreutils makes a group inside its session (others do not); with 0 it waits for as long as the command runs. */
async function makesGroups(): Promise<boolean> {
  const { stdout } = await promisify(execFile)('timeout', ['--version']).catch(() => ({ stdout: '' }))
  return stdout.includes('GNU coreutils')
}
