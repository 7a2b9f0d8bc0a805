import { expect, test } from 'vitest'
import { givenChromium, settled } from './page.js'

const chromium = givenChromium()

const PAGES = ['/', '/netzwerk', '/beteiligung', '/regionen', '/regionen/13072', '/regionen/13072074', '/demografie', '/demografie?ort=13072043&geburten=110', '/eintrag/person/anne-ewald', '/planung/bsp-event-000012?step=nominations']

/** Left out: a thousand runs would take the processors from whoever comes first, and their tables are read by the others. */
const LEFT_OUT = ['DemographyFan']

interface Operation { operationName: string; query: string; variables: Record<string, unknown> }

/** The server plans these beforehand (graph-api/src/warmUp.ts). After a change of a page's queries: run this file with -u. */
test('first-sight.json holds what the pages ask when they are first opened', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  // A stream of news never ends, so the network would never be idle.
  await page.route('**/graphql/stream', (route) => route.abort())
  let asked: Operation[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.postDataJSON() as Operation)
  })
  const operations: Operation[] = []
  for (const path of PAGES) {
    asked = []
    await page.goto(new URL(path, page.url()).href)
    await settled(page)
    await page.waitForLoadState('networkidle')
    operations.push(...asked.filter(({ operationName }) => !LEFT_OUT.includes(operationName)).toSorted((one, other) => one.operationName.localeCompare(other.operationName)))
  }
  await close()
  const different = new Map(operations.map(({ operationName, query, variables }) => [JSON.stringify([query, variables]), { operationName, query, variables }]))
  await expect(`${JSON.stringify([...different.values()], null, 2)}\n`).toMatchFileSnapshot('../../first-sight.json')
})
