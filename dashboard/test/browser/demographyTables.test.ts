import { expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, givenChromium, phone } from './page.js'

const chromium = givenChromium()

/** In the form of the Regionaldatenbank (12612), with invented figures for a municipality that is stored, and a district that is not; of a year long ago, another one at each run. */
const YEAR = 1900 + (Math.floor(Date.now() / 1000) % 80)
const births = (men: string) => `Tabelle: 12612-01-01-4
Lebendgeborene nach Geschlecht;;;;;
Lebendgeborene (Anzahl);;;;;
;;;Insgesamt;männlich;weiblich
${YEAR};13072003;Alt Sührkow;1.500;${men};-
${YEAR};13999;Fremdkreis;5;2;3
__________`

test('an official table is looked at, mended, imported, and leads to the demography page; nothing is written before', async () => {
  const source = `amt-test-${Date.now()}`
  const { page, problems, close } = await chromium.open('/demografie/tabellen', phone)
  const choose = (men: string) => page.locator('input[type=file]').setInputFiles({ name: `${source}.csv`, mimeType: 'text/csv', buffer: Buffer.from(births(men), 'latin1') })
  const answer = page.getByRole('status').filter({ hasText: /eingelesen/ })
  await choose('viele')
  await answer.filter({ hasText: '1 Stelle passt nicht. Es wird nichts eingelesen.' }).waitFor()
  const fault = page.getByRole('region', { name: 'Was nicht passt' }).getByRole('row').last()
  expect((await fault.innerText()).split(/\s*\t\s*|\n+/).filter(Boolean)).toEqual(['5', 'männlich', 'viele', 'eine Zahl oder eines der Zeichen - . / x …'])
  await choose('/')
  await answer.filter({ hasText: 'Geburten: 2 neue und 0 geänderte Zahlen. Noch ist nichts eingelesen.' }).waitFor()
  await page.getByRole('row', { name: /„-“: nichts vorhanden.* 0 1$/ }).waitFor()
  await page.getByRole('row', { name: /„\/“: nicht sicher genug unbekannt, keine Zeile 1$/ }).waitFor()
  await page.getByRole('row', { name: new RegExp(`^${YEAR} Gemeinde alle 1\\.500 1 0 0$`) }).waitFor()
  await expectAccessible(page)
  await expectFits(page)
  const stored = async () => (await askApi<{ sources: { edges: { node: { id: string } }[] } }>('{ sources(first: 200) { edges { node { id } } } }')).sources.edges.some(({ node }) => node.id.endsWith(source))
  expect(await stored()).toBe(false)
  await page.getByRole('button', { name: 'Einlesen' }).click()
  await answer.filter({ hasText: 'Geburten: 2 neue und 0 geänderte Zahlen sind eingelesen.' }).waitFor()
  expect(await stored()).toBe(true)
  await page.getByRole('link', { name: 'Zur Demografie mit diesen Zahlen' }).click()
  await page.waitForURL(/\/demografie(\?|$)/)
  expect(problems).toEqual([])
  await close()
})
