import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { showAll } from './participationPage.js'
import { askApi, expectAccessible, expectFits, givenChromium, phone } from './page.js'

const chromium = givenChromium()
const number = (value: number) => value.toLocaleString('de-DE')
const entries = (count: number) => `${number(count)} ${count === 1 ? 'Eintrag' : 'Einträge'}:`
const people = (count: number) => `${number(count)} ${count === 1 ? 'Mensch' : 'Menschen'}.`
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Wer steht dahinter?' })
const NAMES = { nominated: 'benannt', invited: 'eingeladen', accepted: 'zugesagt', attended: 'teilgenommen', declined: 'abgesagt', absent: 'nicht erschienen', people: 'Menschen' } as const

type Counts = Record<keyof typeof NAMES, number>
interface Report { total: Counts; rows: { key: string | null; label: string; attended: number }[] }

async function askSides(first: string, second: string, by: 'PLANNING_REGION' | 'INTEREST_GROUP'): Promise<Record<'first' | 'second', Report>> {
  const side = (filter: string) => `participation(filter: { ${filter} }, by: ${by}) { total { ${Object.keys(NAMES).join(' ')} } rows { key label attended } }`
  return await askApi(`{ first: ${side(first)} second: ${side(second)} }`)
}

const inYear = (year: number) => `from: "${year}-01-01", to: "${year}-12-31"`

/** The line of a row: its bars stand below its name, the first above the second. */
async function clickBar(figure: Locator, name: string, side: 'first' | 'second'): Promise<void> {
  const row = figure.locator('.row-choosable').filter({ has: figure.page().locator('text', { hasText: new RegExp(`^${name}$`) }) })
  const bar = row.locator('rect').nth(side === 'first' ? 1 : 2)
  await bar.scrollIntoViewIfNeeded()
  const box = await bar.boundingBox()
  if (!box) throw new Error(`${name} has no ${side} bar`)
  await figure.page().mouse.click(box.x + Math.min(2, box.width / 2), box.y + box.height / 2)
}

async function openComparison(address: string, size?: typeof phone) {
  const opened = await chromium.open(address, size)
  await showAll(opened.page)
  const figures = opened.page.locator('#compare figure.chart-frame')
  return { ...opened, way: figures.nth(0), origins: figures.nth(1) }
}

test('behind each bar of two compared years stand its people: as many as the bar counts, and the filter of the page stays', async () => {
  const sides = await askSides(inYear(2022), inYear(2023), 'PLANNING_REGION')
  const { page, way, close } = await openComparison('/beteiligung?compare=year&first=2022&second=2023')
  let clicked = 0
  for (const side of ['first', 'second'] as const) {
    for (const [count, name] of Object.entries(NAMES) as [keyof Counts, string][]) {
      const value = sides[side].total[count]
      if (value === 0) continue
      await clickBar(way, name, side)
      await dialogOf(page).getByText(count === 'people' ? people(value) : entries(value)).waitFor()
      await dialogOf(page).getByText(side === 'first' ? 'von Monat: Januar 2022; bis Monat: Dezember 2022' : 'von Monat: Januar 2023; bis Monat: Dezember 2023').waitFor()
      await page.keyboard.press('Escape')
      await dialogOf(page).waitFor({ state: 'detached' })
      clicked += 1
    }
  }
  expect(clicked).toBeGreaterThan(8)
  expect([...new URL(page.url()).searchParams.keys()].filter((key) => ['from', 'to', 'people', 'side', 'row'].includes(key))).toEqual([])
  await close()
})

test('behind the bar of a conference region stand those who came from there to the one event', async () => {
  const { participation } = await askApi<{ participation: Report }>('{ participation(by: EVENT) { total { attended } rows { key label attended } } }')
  const [one, two] = participation.rows.filter(({ key }) => key !== null).sort((a, b) => b.attended - a.attended)
  const sides = await askSides(`events: ["${one?.key}"]`, `events: ["${two?.key}"]`, 'PLANNING_REGION')
  const { page, origins, close } = await openComparison(`/beteiligung?compare=event&first=${one?.key}&second=${two?.key}`)
  for (const side of ['first', 'second'] as const) {
    const rows = sides[side].rows.filter(({ key, attended }) => key !== null && attended > 0)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      await clickBar(origins, row.label, side)
      await dialogOf(page).getByText(entries(row.attended)).waitFor()
      expect(await dialogOf(page).getByRole('table').getByRole('row').count() - 1).toBe(Math.min(row.attended, 50))
      await page.keyboard.press('Escape')
      await dialogOf(page).waitFor({ state: 'detached' })
    }
  }
  await close()
})

test('by keyboard the people of a row are opened from the table or by Enter, and the list turns to the other side', async () => {
  const regions = await askApi<{ regions: { edges: { node: { id: string; name: string; level: string } }[] } }>('{ regions(first: 500) { edges { node { id name level } } } }')
  const [one, two] = regions.regions.edges.flatMap(({ node }) => (node.level === 'PLANNING_REGION' ? [node] : []))
  const sides = await askSides(`regions: ["${one?.id}"]`, `regions: ["${two?.id}"]`, 'INTEREST_GROUP')
  const row = sides.first.rows.find(({ key, attended }) => key !== null && attended > 0)
  const other = sides.second.rows.find(({ key }) => key === row?.key)
  const { page, way, origins, problems, close } = await openComparison(`/beteiligung?compare=region&first=${one?.id}&second=${two?.id}`)
  await origins.getByRole('button', { name: 'Tabelle' }).press('Enter')
  await origins.getByRole('button', { name: `Wer steht dahinter? ${one?.name}, ${row?.label} (${number(row?.attended ?? 0)})` }).press('Enter')
  await dialogOf(page).getByText(entries(row?.attended ?? 0)).waitFor()
  await expectAccessible(page)
  await dialogOf(page).getByRole('button', { name: /Seite des Vergleichs/ }).press('Enter')
  await page.getByRole('option', { name: 'Zweites (farbig)' }).press('Enter')
  await dialogOf(page).getByText(entries(other?.attended ?? 0)).waitFor()
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  await way.locator('.row-chart svg.recharts-surface').focus()
  await page.keyboard.press('ArrowRight')
  await way.locator('.chart-tooltip').waitFor()
  const stage = (await way.locator('.chart-tooltip').innerText()).split(':')[0]
  const [count] = Object.entries(NAMES).find(([, name]) => name === stage) ?? []
  await page.keyboard.press('Enter')
  await dialogOf(page).getByText(entries(sides.second.total[count as keyof Counts])).waitFor()
  expect(problems).toEqual([])
  await close()
})

test('on a phone the list of a compared bar fits, and can become the filter of the whole page', async () => {
  const sides = await askSides(inYear(2022), inYear(2023), 'PLANNING_REGION')
  const { page, way, close } = await openComparison('/beteiligung?compare=year&first=2022&second=2023&group=bsp-gruppe-sport', phone)
  await clickBar(way, NAMES.attended, 'first')
  await dialogOf(page).getByText('Interessengruppe: Beispiel: Sport; von Monat: Januar 2022; bis Monat: Dezember 2022').waitFor()
  await expectFits(page)
  await dialogOf(page).getByRole('button', { name: 'Die ganze Seite so filtern' }).click()
  await page.getByRole('button', { name: 'von Monat: Januar 2022 entfernen' }).waitFor()
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(sides.first.total.attended).toBeGreaterThan(0)
  await close()
})
