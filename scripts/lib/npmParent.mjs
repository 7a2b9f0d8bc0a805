const POLL_MS = 250

/**
 * npm runs a script in a shell. A SIGTERM to npm alone ends that shell, and the shell hands nothing on: this process
 * would go on without npm. So, when npm has started us, the end of our parent counts as a SIGTERM.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, POLL_MS)
  timer.unref()
}
