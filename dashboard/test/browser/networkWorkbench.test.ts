import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openMap as openMapWith, ORGANISATION, patchOf, shows } from './networkMap.js'
import { askApi, expectAccessible, expectFits, givenChromium, settled, views, type View } from './page.js'

const chromium = givenChromium()
const openMap = (path: string, view?: View) => openMapWith(chromium, path, view)

const TIES = '[MEMBERSHIP, ORGANISATION_PART, TIE, NOMINATION, PARTICIPATION, INVOLVEMENT]'
const realNetwork = () => askApi<{ network: { order: number; size: number; nodes: { id: string; label: string; betweenness: number }[] } }>(
  `{ network(input: { ties: ${TIES}, synthetic: false }) { order size nodes { id label betweenness } } }`)
const everybody = async () => (await askApi<{ network: { order: number } }>('{ network(input: { ties: [] }) { order } }')).network.order

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

describe.each(views)('the other views of the network at $width px, $theme, $language', (view) => {
  test.each(['matrix', 'scatter', 'grid', 'gaps'])('%s is accessible, fits the screen, and is quiet', async (show) => {
    const { page, problems, close } = await chromium.open(`/netzwerk?show=${show}&focus=all`, view)
    await page.locator('.network-main :is(figure h2, .network-answer-sentence)').first().waitFor()
    await settled(page)
    await expectAccessible(page)
    await expectFits(page)
    expect(problems).toEqual([])
    await close()
  })
})

test('the matrix has the map beside it where there is room', async () => {
  const { page, close } = await chromium.open('/netzwerk?show=matrix')
  const map = await page.locator('.network-map').boundingBox()
  const matrix = await page.locator('.network-main figure').first().boundingBox()
  expect(matrix).not.toBeNull()
  expect(map?.x).toBeGreaterThan((matrix?.x ?? 0) + (matrix?.width ?? 0) - 1)
  expect(map?.y).toBeLessThan((matrix?.y ?? 0) + (matrix?.height ?? 0))
  await close()
})

test('a change is undone and done again by button and by key, and the history goes back several steps at once', async () => {
  const { page, close } = await openMap('/netzwerk')
  const start = new URL(page.url()).search
  await choose(page, 'Farbe nach', 'Interessengruppe')
  await page.waitForURL(/colour=group/)
  await choose(page, 'Größe nach', 'alle gleich')
  await page.waitForURL(/size=equal/)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await page.waitForURL((url) => url.searchParams.get('size') === null && url.searchParams.get('colour') === 'group')
  await page.keyboard.press('Control+z')
  await page.waitForURL((url) => url.search === start)
  await page.keyboard.press('Control+Shift+z')
  await page.waitForURL(/colour=group/)
  await page.getByRole('button', { name: 'Wiederholen' }).click()
  await page.waitForURL(/size=equal/)
  await page.getByText('Verlauf (2)').click()
  await page.getByRole('button', { name: '1. Farbe' }).click()
  await page.waitForURL((url) => url.search === start)
  await close()
})

test('colour and size follow a measure that the server computes, and a class of the legend can be hidden', async () => {
  const { network } = await realNetwork()
  const between = network.nodes.filter((node) => node.betweenness > 0).length
  const { page, close } = await openMap('/netzwerk')
  await choose(page, 'Farbe nach', 'Brücken (Betweenness)')
  const none = page.locator('.legend-entry', { hasText: 'keine' })
  await expect.poll(() => none.innerText()).toContain(String(network.order - between))
  await none.click()
  await shows(page, between, await everybody())
  await close()
})

test('communities are outlined and named, and who is in one can be told from the legend', async () => {
  const { page, problems, close } = await openMap('/netzwerk?hulls=1&colour=community')
  await expect.poll(() => page.locator('.network-legend').innerText()).toContain('um Landkreis Rostock')
  expect(await page.locator('.network-legend').innerText()).toContain('Sport')
  expect(problems).toEqual([])
  await close()
})

test.each(['im Kreis, nach Farbe', 'nach Art nebeneinander', 'nach Ort'])('the layout "%s" draws everybody, and the link keeps it', async (name) => {
  const { page, problems, close } = await openMap('/netzwerk')
  await choose(page, 'Anordnung', name)
  await expect.poll(async () => (await patchOf(page, ORGANISATION)).pixels).toBeGreaterThan(200)
  await page.reload()
  await settled(page)
  await expect.poll(() => page.getByRole('button', { name: /Anordnung$/ }).first().innerText()).toContain(name)
  expect(problems).toEqual([])
  await close()
})

test('a lasso picks entries, which can be shown alone, thought away, and let go', async () => {
  const { network } = await realNetwork()
  const { page, close } = await openMap('/netzwerk')
  await page.getByRole('button', { name: 'Lasso' }).click()
  // Below the bar that stays on top.
  await page.getByTestId('network-lasso').evaluate((layer) => window.scrollBy(0, layer.getBoundingClientRect().top - 80))
  const layer = await page.getByTestId('network-lasso').boundingBox()
  if (!layer) throw new Error('The lasso has no place on the page')
  const corner = (x: number, y: number) => [layer.x + x * layer.width, layer.y + y * layer.height] as const
  await page.mouse.move(...corner(0.01, 0.01))
  await page.mouse.down()
  for (const [x, y] of [[0.99, 0.01], [0.99, 0.99], [0.01, 0.99]] as const) await page.mouse.move(...corner(x, y), { steps: 4 })
  await page.mouse.up()
  await page.getByText(`${network.order} Einträge ausgewählt`).waitFor()
  await page.getByRole('button', { name: 'Nur diese zeigen' }).click()
  await page.waitForURL(/only=/)
  await page.getByRole('button', { name: 'Was wäre ohne sie?' }).click()
  await page.getByRole('region', { name: 'Was wäre ohne …?' }).getByText(/Ohne /).first().waitFor()
  await page.getByRole('button', { name: 'Aufheben' }).click()
  await expect.poll(() => page.getByText(/ausgewählt$/).count()).toBe(0)
  await close()
})

test('an entry that is pulled stays where it was put, also for who opens the link, and goes back with one button', async () => {
  const { page, close } = await openMap('/netzwerk')
  await expect.poll(async () => (await patchOf(page, ORGANISATION)).pixels).toBeGreaterThan(500)
  const mark = await patchOf(page, ORGANISATION)
  await page.mouse.move(mark.x, mark.y)
  await page.mouse.down()
  await page.mouse.move(mark.x - 120, mark.y + 60, { steps: 8 })
  await page.mouse.up()
  await page.waitForURL(/moved=landkreis-rostock/)
  await expect.poll(async () => Math.abs((await patchOf(page, ORGANISATION)).x - (mark.x - 120))).toBeLessThan(12)
  await page.reload()
  await settled(page)
  await page.waitForFunction(() => document.querySelector('.network-arranging') === null)
  await expect.poll(async () => Math.abs((await patchOf(page, ORGANISATION)).x - (mark.x - 120))).toBeLessThan(12)
  await page.mouse.click((await patchOf(page, ORGANISATION)).x, (await patchOf(page, ORGANISATION)).y)
  await page.getByRole('button', { name: 'Zurück an den alten Platz' }).click()
  await page.waitForURL((url) => url.searchParams.get('moved') === null)
  await close()
})

test('an answer is shown on the map: a path with its ties, and where each step is stated', async () => {
  const { page, close } = await openMap('/netzwerk?ask=path&askA=anja-kerl&askB=stephan-meyer')
  const { network } = await realNetwork()
  const [from, to] = ['Anja Kerl', 'Stephan Meyer'].map((label) => network.nodes.find((node) => node.label === label)?.id)
  await page.goto(new URL(`/netzwerk?ask=path&askA=${from}&askB=${to}&lang=de`, page.url()).href)
  await page.getByText(/Anja Kerl kommt in \d+ Schritten zu Stephan Meyer/).waitFor()
  expect(await page.locator('.network-answer').innerText()).toContain('Quelle: ')
  await close()
})

test('time goes back with the keyboard, and what was not yet there is gone', async () => {
  const { page, close } = await openMap('/netzwerk?focus=all')
  const ties = async () => Number(/([\d.]+) Verbindungen/.exec(await page.locator('.network-description').innerText())?.[1]?.replace('.', '') ?? 0)
  const now = await ties()
  await page.getByRole('slider', { name: 'Netz am' }).focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/at=\d{4}-\d\d-\d\d/)
  await expect.poll(ties).toBeLessThan(now)
  await page.getByRole('button', { name: 'Alle Tage zeigen' }).click()
  await expect.poll(ties).toBe(now)
  await close()
})

test('views are kept with a note, shown with the arrow keys, printed, and still there after a reload', async () => {
  const { page, problems, close } = await openMap('/netzwerk')
  await page.getByText(/Ansichten und Geschichten/).click()
  const keep = async (title: string, note: string) => {
    await page.getByLabel('Titel').fill(title)
    await page.getByLabel('Notiz').fill(note)
    await page.getByRole('button', { name: 'Ansicht merken' }).click()
    await page.getByRole('button', { name: `${title} öffnen` }).waitFor()
  }
  await keep('Erste Ansicht', 'Alle sind da.')
  await choose(page, 'Farbe nach', 'Interessengruppe')
  await page.waitForURL(/colour=group/)
  await keep('Zweite Ansicht', 'Nach Gruppen.')
  await page.reload()
  await settled(page)
  await page.getByText('Ansichten und Geschichten (2)').click()
  await page.evaluate(() => window.scrollTo(0, 0))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vorführen' }).click()
  const bar = page.getByRole('region', { name: 'Vorführen' })
  await bar.getByText('Alle sind da.').waitFor()
  await page.waitForURL((url) => url.searchParams.get('colour') === null)
  await page.keyboard.press('ArrowRight')
  await bar.getByText('Nach Gruppen.').waitFor()
  await page.waitForURL(/colour=group/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => bar.count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.story-print section').count()).toBe(2)
  expect(await page.locator('.story-print img').first().isVisible()).toBe(true)
  expect(await page.locator('.network-page').isVisible()).toBe(false)
  expect(problems).toEqual([])
  await close()
})

test('pictures, tables and the network file can be taken along, with what they show', async () => {
  const { network } = await realNetwork()
  const { page, close } = await openMap('/netzwerk')
  await page.getByText('Mitnehmen', { exact: true }).click()
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
    return download
  }
  const svg = await textOf(await take('Bild (SVG)'))
  expect(svg).toContain('Landkreis Rostock verbindet die meisten')
  expect(svg).toContain(`${network.order} von`)
  expect((await take('Tabellen (XLSX)')).suggestedFilename()).toMatch(/\.xlsx$/)
  const graphml = await take('Datei laden')
  expect(graphml.suggestedFilename()).toMatch(/\.graphml$/)
  expect((await textOf(graphml)).match(/<node /g)).toHaveLength(network.order)
  await close()
})

test('the table picks entries without a mouse', async () => {
  const { page, close } = await chromium.open('/netzwerk?show=table')
  await page.getByRole('checkbox', { name: 'Landkreis Rostock auswählen', exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByText('1 Eintrag ausgewählt').waitFor()
  await page.getByRole('button', { name: 'Was wäre ohne sie?' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(/Ohne Landkreis Rostock erreichen sich/).waitFor()
  await close()
})
