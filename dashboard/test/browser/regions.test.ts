import { describe, expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, phone, settled, givenChromium, views } from './page.js'

const chromium = givenChromium()

describe.each(views)('the pages of the regions at $width px, $theme, $language', (view) => {
  test.each(['/regionen?konferenz=1', '/regionen/13072', '/regionen/13072043', '/regionen/nordost'])('%s is accessible, fits the screen, is quiet and asks no foreign host', async (path) => {
    const { page, problems, close } = await chromium.open(path, view)
    await page.locator('.page-answer').waitFor()
    await settled(page)
    await expectAccessible(page)
    await expectFits(page)
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/)
    expect(problems).toEqual([])
    await close()
  })
})

test('the map draws all 112 municipalities, its legend counts each once, the boundaries are attributed', async () => {
  const { page, close } = await chromium.open('/regionen?figure=inhabitants')
  await page.locator('.map-place').first().waitFor()
  expect(await page.locator('.map-place').count()).toBe(112)
  const legend = await page.getByRole('list', { name: 'Klassen der Karte' }).innerText()
  const counts = [...legend.matchAll(/\((\d+) Gemeinden?\)/g)].map((match) => Number(match[1]))
  expect(counts).toHaveLength(5)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(112)
  const attribution = page.getByRole('link', { name: '© GeoBasis-DE / BKG 2017 (Daten verändert)' })
  expect(await attribution.getAttribute('href')).toBe('https://www.bkg.bund.de')
  await close()
})

test('the venues of the four conferences are labelled', async () => {
  const { page, close } = await chromium.open('/regionen')
  const labels = page.locator('.map-label')
  await labels.nth(3).waitFor()
  expect((await labels.allTextContents()).sort()).toEqual(['Dorfcafé Lüchow', 'Gemeindezentrum Elmenhorst', 'Heidetreff Gelbensande', 'Speicher Groß Schwiesow'])
  await close()
})

test('the map is walked by arrow keys and opens a place by Enter', async () => {
  const { page, problems, close } = await chromium.open('/regionen')
  const first = page.locator('.map-place[tabindex="0"]')
  await first.waitFor()
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(':')[0])
  expect(await page.locator('.region-reading').innerText()).toContain(name)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/regionen\/13072\d{3}/)
  await page.getByRole('heading', { level: 1 }).filter({ hasText: name ?? '' }).waitFor()
  expect(problems).toEqual([])
  await close()
})

test('the list finds a place without umlauts and lights it on the map', async () => {
  const { page, close } = await chromium.open('/regionen', phone)
  await page.getByRole('searchbox', { name: 'Gemeinde oder Amt suchen' }).fill('gustrow')
  const link = page.getByRole('link', { name: 'Güstrow', exact: true })
  await link.focus()
  expect(await page.locator('.map-active').count()).toBe(1)
  const box = await link.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(24)
  await close()
})

test('the conference regions are said to be our rule', async () => {
  const { page, close } = await chromium.open('/regionen')
  await page.getByText('Grenzen der Konferenzregionen').click()
  await page.getByText(/ist unsere Regel/).waitFor()
  await page.getByText(/Eigene Regel: nächster Veranstaltungsort je Amt/).waitFor()
  expect(await page.locator('.map-line-region').count()).toBe(1)
  await close()
})

test('the page of the district draws its pyramid without a negative number and reads an age group by keyboard', async () => {
  const { population } = await askApi<{ population: { rows: { sex: string; ageFrom: number; count: number }[] } }>('{ population(region: "13072", date: "2022-01-01", ageGroups: FIVE_YEARS) { rows { sex ageFrom count } } }')
  const women = population.rows.find((row) => row.sex === 'FEMALE' && row.ageFrom === 90)?.count ?? 0
  const { page, close } = await chromium.open('/regionen/13072?vergleich=keiner&stichtag=2022-01-01')
  const picture = page.locator('.pyramid > svg')
  await picture.waitFor()
  expect(await picture.textContent()).not.toMatch(/[-−]\d/)
  await picture.focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.pyramid-reading').innerText()).toContain(`Alter 90 und älter: ${women.toLocaleString('de-DE')} Frauen`)
  const frame = page.locator('figure.chart-frame').filter({ has: page.locator('.pyramid') })
  await frame.getByRole('button', { name: 'Tabelle' }).click()
  expect(await frame.locator('table').innerText()).not.toMatch(/[-−]\d/)
  await close()
})

test('the comparison of the pyramid is an outline in shares, of the same day', async () => {
  const { page, close } = await chromium.open('/regionen/13072')
  await page.locator('.pyramid-ghost').first().waitFor()
  expect(await page.getByText('Umriss: Mecklenburg-Vorpommern, ebenfalls in Anteilen').count()).toBe(1)
  expect(await page.locator('.pyramid').textContent()).toContain('%')
  await close()
})

test('a municipality says that no ages are stored, and shows each census in a chart of its own', async () => {
  const { page, close } = await chromium.open('/regionen/13072001')
  await page.getByText('Für dieses Gebiet sind keine Altersgruppen gespeichert.').waitFor()
  expect(await page.getByRole('link', { name: 'Zur Pyramide des Landkreises' }).getAttribute('href')).toContain('/regionen/13072')
  const charts = page.locator('figure.chart-frame')
  expect(await charts.nth(0).innerText()).toContain('Fortschreibung des Zensus 2011')
  expect(await charts.nth(1).innerText()).toContain('Fortschreibung des Zensus 2022')
  // 1,445 women and 1,426 men on 31 December 2023 (municipality directory)
  await page.getByText('1.445 Frauen und 1.426 Männer').waitFor()
  await close()
})

test('an unknown region is said in words', async () => {
  const { page, close } = await chromium.open('/regionen/gibt-es-nicht')
  await page.getByText('Diese Region gibt es hier nicht.').waitFor()
  await close()
})
