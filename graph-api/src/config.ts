/** The one reader of process.env. */

/** The environment of a child process: ours, and what is added to it. */
export function childEnvironment(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added }
}
