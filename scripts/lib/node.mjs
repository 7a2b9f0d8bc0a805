import { Failure } from './failure.mjs'

const NEEDED = [20, 19]

/** Node is what runs this: it cannot install itself. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  throw new Failure(`Node ${NEEDED.join('.')} or newer is needed, this is ${version}. Debian: sudo npx --yes n 22 | macOS: brew install node@22 | Windows: winget install OpenJS.NodeJS.LTS`)
}
