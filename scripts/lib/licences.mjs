/** Licences that may go with this project (MIT), also in what is handed on. */
const FREE = new Set([
  'MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib',
])
/** Tools are not handed on, so that weak copyleft is no matter there. */
const FREE_FOR_TOOLS = new Set([...FREE, 'CC-BY-3.0', 'EPL-2.0', 'LGPL-3.0-or-later', 'MPL-2.0'])

/** An SPDX expression fits when one of the parts joined by OR does, of which all joined by AND do. */
function fits(expression, free) {
  const text = expression.replace(/[()]/g, ' ')
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((part) => free.has(part.trim())))
}

/** The packages of a lock file; links are our own workspaces. */
export function packagesOf(lock) {
  return Object.entries(lock.packages).filter(([place, { link }]) => place.includes('node_modules/') && !link)
    .map(([place, entry]) => ({ name: entry.name ?? place.replace(/^.*node_modules\//, ''), ...entry }))
}

/** Which packages have no licence that fits, as "name version: licence". */
export function licenceProblems(lock) {
  return packagesOf(lock)
    .filter(({ license, dev, devOptional }) => !license || !fits(license, dev || devOptional ? FREE_FOR_TOOLS : FREE))
    .map(({ name, version, license }) => `${name} ${version}: ${license ?? 'states no licence'}`)
}
