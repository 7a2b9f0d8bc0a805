import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { OPERATION_SETTINGS } from '../../../operationSettings.mjs'
import { PROTECTION_SETTINGS } from '../../../protectionSettings.mjs'
import { misspeltSettings, readConfig } from '../../../src/config.js'
import { problemOfValues, SERVER_VARIABLES, START_OPTIONS, VARIABLES } from '../../../startOptions.mjs'

const OPERATIONS = new URL('../../../../docs/operations.md', import.meta.url)

/** The table of docs/operations.md between its marks, as it follows from the code. */
function tableOfSettings(): string {
  const rows = [
    ...START_OPTIONS.map(({ variable, flag, value, help }) => [`\`${variable}\``, `\`${value ? `${flag} ${value}` : flag}\``, help]),
    ...SERVER_VARIABLES.map(([variable, help]) => [`\`${variable}\``, '', help]),
  ]
  const lines = [['Variable', 'Option', 'Meaning'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |'))
  return lines.join('\n')
}

/** `vitest -u` writes the table anew. */
test('docs/operations.md lists every setting with need and default, as the code has them', async () => {
  const text = readFileSync(OPERATIONS, 'utf8')
  const withTable = text.replace(/<!-- settings -->\n[^]*<!-- \/settings -->/, () => `<!-- settings -->\n${tableOfSettings()}\n<!-- /settings -->`)
  expect(withTable).toContain(tableOfSettings())
  await expect(withTable).toMatchFileSnapshot(fileURLToPath(OPERATIONS))
})

test('no two settings share a variable', () => {
  expect(new Set(VARIABLES).size).toBe(VARIABLES.length)
  expect(VARIABLES).toEqual(expect.arrayContaining([...PROTECTION_SETTINGS, ...OPERATION_SETTINGS].map(({ variable }) => variable)))
})

test.each([
  { STOP_TIMEOUT: '0' }, { STOP_TIMEOUT: 'soon' }, { UPGRADE_STORE: 'yes' },
])('the value %j ends the start, naming variable, need and value', (environment) => {
  const [[variable, value] = ['', '']] = Object.entries(environment)
  expect(() => readConfig(environment)).toThrow(new RegExp(`^${variable} needs .+, got ${value}\\.$`))
})

test('a variable of the database that is none of ours is refused; those of its tools and of Kubernetes are not', () => {
  expect(problemOfValues({ NEO4J_URL: 'bolt://x' })).toBe('NEO4J_URL is no setting: those of the database are NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.')
  expect(problemOfValues({ NEO4J_HOME: '/x', NEO4J_CONF: '/x', NEO4J_SERVICE_HOST: '10.0.0.1', NEO4J_PORT_7687_TCP: 'tcp://10.0.0.1:7687', NEO4J_PORT: 'tcp://10.0.0.1:7687' })).toBeNull()
})

test('a setting that is misspelt is told with the one that was meant', () => {
  expect(misspeltSettings({ RATE_LIMITS: '5', COST_BUGDET: '5', DATASETS: 'none', PATH: '/bin', HOSTNAME: 'x', HOME: '/', PORT: '1' })).toEqual([
    'RATE_LIMITS is no setting and is ignored: did you mean RATE_LIMIT?',
    'COST_BUGDET is no setting and is ignored: did you mean COST_BUDGET?',
    'DATASETS is no setting and is ignored: did you mean DATASET?',
  ])
})
