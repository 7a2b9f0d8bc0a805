import { expect, test } from 'vitest'
import { frameBelow, readDownload, showAll } from './participationPage.js'
import { askApi, expectAccessible, expectFits, givenChromium, phone, settled, wide } from './page.js'

const chromium = givenChromium()
const number = (value: number) => value.toLocaleString('de-DE')

interface Group { key: string; label: string; participants: number; expected: number; neededToClose: number }

test('the comparison with the population says who is missing and how many close the gap, as the API does', async () => {
  const { representation } = await askApi<{ representation: { compared: number; rows: Group[] } }>(
    '{ representation(filter: { regions: ["13072"] }, attribute: PLANNING_REGION) { compared rows { key label participants expected neededToClose } } }')
  const missing = (row: Group) => row.expected - row.participants
  const worst = representation.rows.reduce((a, b) => (missing(b) > missing(a) ? b : a))
  const { page, close } = await chromium.open('/beteiligung')
  const figure = frameBelow(page, new RegExp(`^${worst.label}: ${number(worst.participants)} von ${number(representation.compared)}, erwartet ${number(Math.round(worst.expected))}`))
  await figure.getByText(`es fehlen ${number(worst.neededToClose)}`).waitFor()
  await close()
})

test('the age is compared when it is asked for, and the choice stands in the link', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await page.getByRole('button', { name: /Verglichen nach/ }).click()
  await page.getByRole('option', { name: 'Alter' }).click()
  await page.locator('#missing').getByText('80 Jahre und älter').first().waitFor()
  expect(new URL(page.url()).searchParams.get('attribute')).toBe('AGE_GROUP')
  await close()
})

test('a place chosen on the map filters every other chart; the chip takes it away', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  await page.locator('#missing .map-place').first().click()
  const region = new URL(page.url()).searchParams.get('region')
  expect(region).toMatch(/^13072\d{3}$/)
  const { participation } = await askApi<{ participation: { total: { attended: number } } }>(`{ participation(filter: { regions: ["${region}"] }, by: EVENT) { total { attended } } }`)
  await page.getByText(`Teilnahmen in dieser Auswahl: ${number(participation.total.attended)}`).waitFor()
  const { contributions } = await askApi<{ contributions: { totalCount: number } }>(`{ contributions(filter: { regions: ["${region}"] }) { totalCount } }`)
  await page.locator('#topics').getByRole('heading', { name: contributions.totalCount === 0 ? 'Noch keine Beiträge erfasst' : new RegExp(`^${number(contributions.totalCount)} Beitr`) }).waitFor()
  await page.getByRole('button', { name: /Menschen und Organisationen aus: .* entfernen$/ }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBeNull()
  await close()
})

test('the map shows smoothed rates until counted ones are asked for', async () => {
  const { participationRates: { rows } } = await askApi<{ participationRates: { rows: { people: number; smoothedPerThousand: number }[] } }>(
    '{ participationRates(filter: { regions: ["13072"] }, by: MUNICIPALITY) { rows { people smoothedPerThousand } } }')
  const highest = Math.max(...rows.map((row) => row.smoothedPerThousand))
  const { page, close } = await chromium.open('/beteiligung')
  const legend = page.getByRole('list', { name: 'Klassen der Karte' })
  await legend.getByText(highest.toLocaleString('de-DE', { maximumFractionDigits: 2 })).waitFor()
  await page.locator('label.checkbox', { hasText: 'geglättet' }).click()
  await legend.getByText(`0 (${rows.filter((row) => row.people === 0).length} Gemeinden)`).waitFor()
  expect(new URL(page.url()).searchParams.get('raw')).toBe('1')
  await close()
})

test('a field of the table of topics chooses topic and region, by keyboard too', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  const first = page.locator('.heat-cell').first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Thema: .* entfernen$/ }).waitFor()
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('topic'), searchParams.get('region')].every(Boolean)).toBe(true)
  await page.keyboard.press('z')
  await page.getByText('Keine Auswahl: gezeigt wird alles.').waitFor()
  await close()
})

test('a chart is one stop of the tab key', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await frameBelow(page, /, erwartet \d/).locator('.row-chart svg.recharts-surface').focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tabelle')
  await close()
})

test('a bar is chosen by keyboard: arrows go from bar to bar, Enter chooses', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await frameBelow(page, /, erwartet \d/).locator('.row-chart svg.recharts-surface').focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.chart-tooltip').waitFor()
  const name = (await page.locator('.chart-tooltip').innerText()).split(':')[0] ?? ''
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: new RegExp(`${name}.* entfernen$`) }).waitFor()
  await close()
})

test('two years stand side by side with their differences', async () => {
  const ask = (year: number) => askApi<{ participation: { total: { attended: number } } }>(`{ participation(filter: { from: "${year}-01-01", to: "${year}-12-31" }, by: EVENT) { total { attended } } }`)
  const [first, second] = (await Promise.all([ask(2022), ask(2023)])).map(({ participation }) => participation.total.attended) as [number, number]
  const { page, close } = await chromium.open('/beteiligung?compare=year&first=2022&second=2023')
  await showAll(page)
  const change = `${number(Math.abs(second - first))} ${second > first ? 'mehr' : 'weniger'}`
  const figure = frameBelow(page, new RegExp(`^2023: ${number(second)} Teilnahmen, ${change} als 2022 \\(${number(first)}\\)`))
  await figure.getByRole('button', { name: 'Tabelle' }).click()
  const difference = (second - first > 0 ? '+' : '−') + number(Math.abs(second - first))
  await figure.getByRole('row', { name: new RegExp(`^teilgenommen .* 2022, teilgenommen \\(${number(first)}\\) .* 2023, teilgenommen \\(${number(second)}\\) \\${difference}`) }).waitFor()
  await close()
})

test('a chart is handed out as SVG and PNG with its message, its filter and the mark of invented data', async () => {
  const { page, problems, close } = await chromium.open('/beteiligung?group=bsp-gruppe-sport')
  const map = page.locator('#missing figure.chart-frame').nth(1)
  await map.locator('.map-place').first().waitFor()
  const svg = await readDownload(page, map.getByRole('button', { name: /^SVG laden/ }))
  const title = (await map.getByRole('heading').innerText()).replace(/ \(.*erfunden\)$/, '')
  for (const text of [title, 'Interessengruppe: ', 'Achtung: enthält erfundene Beispieldaten.', 'GeoBasis-DE', '@font-face']) expect(svg).toContain(text)
  expect(svg.match(/<path /g)?.length ?? 0).toBeGreaterThan(112)
  expect(await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null, svg)).toBe(true)
  const download = page.waitForEvent('download')
  await map.getByRole('button', { name: /^PNG laden/ }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  const png = Buffer.concat(chunks)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // The header of a PNG holds the width at byte 16: twice the size of the page.
  expect(png.readUInt32BE(16)).toBeGreaterThan(900)
  expect(problems).toEqual([])
  await close()
})

test('the report tells the same figures as the page, on at most two sheets of A4', async () => {
  const { page, problems, close } = await chromium.open('/beteiligung', { ...wide, theme: 'dark' })
  const answer = await page.getByRole('heading', { level: 1 }).locator('.page-answer').innerText()
  await page.getByRole('link', { name: 'Bericht zum Drucken' }).click()
  await page.locator('.report .map-place').first().waitFor()
  expect(await page.getByRole('heading', { level: 1 }).locator('.page-answer').innerText()).toBe(answer)
  expect(await page.locator('.report figure').count()).toBe(5)
  expect(await page.locator('.report').innerText()).toContain('Dieser Bericht enthält erfundene Beispieldaten.')
  const { participationReach: { rows } } = await askApi<{ participationReach: { rows: { of: string; reached: number; total: number }[] } }>('{ participationReach { rows { of reached total } } }')
  const municipalities = rows.find(({ of }) => of === 'MUNICIPALITY')
  expect(await page.locator('.report').innerText()).toContain(`Erreicht sind, soweit erfasst, ${number(municipalities?.reached ?? 0)} von ${number(municipalities?.total ?? 0)} Gemeinden`)
  await expectAccessible(page)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const sheets = Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])
  expect(sheets).toBeLessThanOrEqual(2)
  expect(sheets).toBeGreaterThan(0)
  expect(problems).toEqual([])
  await close()
})

test('the report fits a phone and speaks English', async () => {
  const { page, problems, close } = await chromium.open('/beteiligung/bericht', { ...phone, theme: 'dark', language: 'en' })
  await page.locator('.report .map-place').first().waitFor()
  await settled(page)
  await expectFits(page)
  await expectAccessible(page)
  expect(await page.locator('.report').innerText()).toContain('In brief')
  expect(problems).toEqual([])
  await close()
})
