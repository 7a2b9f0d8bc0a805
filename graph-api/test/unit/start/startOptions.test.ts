import { expect, test } from 'vitest'
import { readConfig } from '../../../src/config.js'
import { helpText, parseOptions, problemOfValues, START_OPTIONS } from '../../../startOptions.mjs'

test('every option becomes its environment variable', () => {
  const line = ['--port', '0', '--data-dir', '/tmp/x', '--host', 'localhost', '--open', '--heap', '512m', '--dataset', 'none']
  expect(parseOptions(line)).toEqual({
    variables: { PORT: '0', DATA_DIR: '/tmp/x', HOST: 'localhost', OPEN: '1', DATABASE_HEAP: '512m', DATASET: 'none' },
    rest: [],
    help: false,
  })
})

test('a value may follow an equals sign and may itself hold one', () => {
  expect(parseOptions(['--data-dir=/tmp/a=b'])).toMatchObject({ variables: { DATA_DIR: '/tmp/a=b' } })
})

test('data sets that are repeated or joined by commas keep their order', () => {
  const { variables } = parseOptions(['--dataset', 'b,c', '--dataset', './a'])
  expect(readConfig({ ...variables, INIT_CWD: '/w' }).datasets).toEqual(['b', 'c', './a'])
})

test.each([
  [['--prot', '1'], 'Unknown option --prot: --help lists the options.'],
  [['--port'], '--port needs a value: --port N.'],
  [['--port', '--open'], '--port needs a value: --port N.'],
  [['--port='], '--port needs a value: --port N.'],
  [['--port', '1', '--port', '2'], '--port is given twice: 1 and 2.'],
  [['--open=yes'], '--open takes no value, got yes.'],
  [['--overwrite'], 'Unknown option --overwrite: --help lists the options.'],
])('the command line %j is refused in one line', (line, problem) => {
  expect(parseOptions(line)).toEqual({ problem })
})

test.each([
  { PORT: '65536' }, { PORT: '-1' }, { PORT: '80a' }, { PORT: '1.5' },
  { HOST: '0.0.0.0' }, { HOST: '::' }, { HOST: '192.168.0.7' }, { HOST: '127.0.0.1.example.org' }, { HOST: 'example.org' },
  { DATABASE_HEAP: 'much' }, { DATABASE_HEAP: '1' },
  { NEO4J_URI: 'http://localhost:7474' }, { NEO4J_URI: 'bolt://' },
])('the value %j is refused, naming what would be right', (environment) => {
  const problem = problemOfValues(environment)
  expect(problem).toContain(Object.values(environment)[0])
  expect(() => readConfig(environment)).toThrow(problem ?? '')
})

test.each([
  {}, { PORT: '' }, { PORT: '0' }, { PORT: '65535' }, { HOST: '127.0.0.1' }, { HOST: '127.8.8.8' }, { HOST: '::1' }, { HOST: 'localhost' },
  { NEO4J_URI: 'neo4j+s://cluster.example.org:7687' }, { NEO4J_URI: 'bolt+ssc://10.0.0.1' },
])('the value %j is accepted', (environment) => {
  expect(problemOfValues(environment)).toBeNull()
})

test('a host that is no loopback address is refused because there are no accounts yet', () => {
  expect(problemOfValues({ HOST: '0.0.0.0' })).toMatch(/there are no accounts yet/)
})

test('without options the server listens on port 4000 of the loopback interface and loads both sets', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, datasets: ['landkreis-rostock', 'beispiel'], datasetsAreAsked: false, server: null, heap: '1g' })
  expect(config.dataDirectory).toMatch(/[/\\]\.data$/)
})

test('the data directory is taken from where the user stands, not from where npm runs the script', () => {
  expect(readConfig({ DATA_DIR: 'mine', INIT_CWD: '/home/someone' }).dataDirectory).toBe('/home/someone/mine')
})

test('none loads nothing and stands alone', () => {
  expect(readConfig({ DATASET: 'none' }).datasets).toEqual([])
  expect(() => readConfig({ DATASET: 'none,beispiel' })).toThrow('--dataset none stands alone')
})

test('NEO4J_URI names a server; its user and database have Neo4j\'s own defaults', () => {
  const { server } = readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' })
  expect(server).toEqual({ uri: 'neo4j://db:7687', user: 'neo4j', password: 'secret', database: 'neo4j' })
})

test('the help names every option of npm start with its variable', () => {
  const help = helpText()
  for (const { flag, variable } of START_OPTIONS.filter(({ commandOnly }) => !commandOnly)) {
    expect(help).toContain(flag)
    expect(help).toContain(`[${variable}]`)
  }
  expect(help).not.toContain('--overwrite')
})
