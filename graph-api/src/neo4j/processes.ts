import { readFile } from 'node:fs/promises'

/** When a process began, in the system's own unit (Linux: clock ticks since boot); null where the system does not tell. */
export async function startOfProcess(processId: number): Promise<string | null> {
  const text = await readFile(`/proc/${processId}/stat`, 'utf8').catch(() => null)
  // The second field, the command in parentheses, may hold spaces: count from behind it. Field 22 is the start.
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

/** Whether a living process was started with this folder on its command line; where the system does not tell, it is assumed. */
export async function belongsTo(processId: number, folder: string): Promise<boolean> {
  if (!await isRunning(processId)) return false
  const commandLine = await readFile(`/proc/${processId}/cmdline`, 'utf8').catch(() => null)
  return commandLine === null ? process.platform !== 'linux' : commandLine.includes(folder)
}

/** SIGTERM, then SIGKILL when it is still there after ten seconds. */
export async function endProcess(processId: number): Promise<void> {
  for (const [signal, milliseconds] of [['SIGTERM', 10_000], ['SIGKILL', 5000]] as const) {
    if (!await isRunning(processId)) return
    process.kill(processId, signal)
    await waitForEnd(processId, milliseconds)
  }
}

/** Waits until a process has ended, at most so long. */
export async function waitForEnd(processId: number, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds
  while (await isRunning(processId) && Date.now() < deadline) await new Promise((resolve) => { setTimeout(resolve, 100) })
}

/** Alive, and not only a zombie whose parent has not asked for its result. */
export async function isRunning(processId: number): Promise<boolean> {
  if (!isAlive(processId)) return false
  const text = await readFile(`/proc/${processId}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3) !== 'Z'
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
