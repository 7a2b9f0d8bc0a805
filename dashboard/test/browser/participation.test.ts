import { describe, expect, test } from 'vitest'
import { frameBelow, readDownload, showAll } from './participationPage.js'
import { askApi, expectAccessible, expectFits, phone, settled, givenChromium, views } from './page.js'

const chromium = givenChromium()

interface Row {
  key: string | null
  label: string
  people: number | null
  inhabitants: number | null
}

const number = (value: number) => value.toLocaleString('de-DE')

describe.each(views)('Beteiligung at $width px, $theme, $language', (view) => {
  test('is accessible, fits the screen, is quiet and asks no foreign host', async () => {
    const { page, problems, close } = await chromium.open('/beteiligung?by=AMT', view)
    await showAll(page)
    await expectAccessible(page)
    await expectFits(page)
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/)
    expect(problems).toEqual([])
    await close()
  })
})

test('the answer names the conference region that falls furthest short of its inhabitants', async () => {
  const { participation } = await askApi<{ participation: { rows: Row[] } }>('{ participation(filter: { regions: ["13072"] }, by: PLANNING_REGION) { rows { key label people inhabitants } } }')
  const regions = participation.rows.filter((row) => row.key !== null)
  const people = regions.reduce((sum, row) => sum + (row.people ?? 0), 0)
  const inhabitants = regions.reduce((sum, row) => sum + (row.inhabitants ?? 0), 0)
  const missing = (row: Row) => (people * (row.inhabitants ?? 0)) / inhabitants - (row.people ?? 0)
  const worst = regions.reduce((a, b) => (missing(b) > missing(a) ? b : a))
  const { page, close } = await chromium.open('/beteiligung')
  const answer = await page.getByRole('heading', { level: 1 }).innerText()
  expect(answer).toContain(`${worst.label} fehlt: ${number(worst.people ?? 0)} von ${number(people)} Teilnehmenden, erwartet ${number(Math.round(worst.people! + missing(worst)))}.`)
  await close()
})

test('each chart says unit, source, cases and that it holds invented data, and opens its query', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  const frames = page.locator('figure.chart-frame')
  for (const text of await frames.allInnerTexts()) {
    expect(text).toContain('(erfunden)')
    expect(text).toMatch(/Quellen?: /)
    expect(text).toContain('Stand: ')
  }
  const href = await frames.first().getByRole('link', { name: 'In Abfragen öffnen' }).getAttribute('href')
  expect(href).toContain('/abfragen?query=')
  await close()
})

test('the rates show the district as a line and the base beside each place', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  const rates = frameBelow(page, /^Je 1\.000 Einwohner: von/)
  await rates.getByText(/^Landkreis: \d/).waitFor()
  expect(await rates.innerText()).toContain('Einwohner am 31.12.2024, Fortschreibung des Zensus 2022')
  await rates.getByRole('button', { name: 'Tabelle' }).click()
  expect(await rates.getByRole('row').count()).toBe(5)
  await close()
})

test('a click on a bar filters, the filter stands in the address and can be removed', async () => {
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  await frameBelow(page, /^Die meisten Teilnahmen: Südwestlicher/).getByText('Südöstlicher Landkreis').first().click()
  const chip = page.getByRole('button', { name: /Südöstlicher Landkreis.* entfernen$/ })
  await chip.waitFor()
  expect(new URL(page.url()).searchParams.get('region')).toBe('suedost')
  await page.reload()
  await settled(page)
  await chip.click()
  await page.getByText('Keine Auswahl: gezeigt wird alles.').waitFor()
  expect(new URL(page.url()).searchParams.get('region')).toBeNull()
  await close()
})

test('a filter is set by keyboard alone', async () => {
  const { page, close } = await chromium.open('/beteiligung', phone)
  await page.getByRole('combobox', { name: 'Interessengruppe' }).focus()
  await page.keyboard.type('Sport')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Interessengruppe: .*Sport.* entfernen$/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('group')).not.toBeNull()
  await close()
})

test('the table comes as CSV with the filter in words', async () => {
  const { page, close } = await chromium.open('/beteiligung?region=suedost&by=MUNICIPALITY')
  await showAll(page)
  const stages = frameBelow(page, /Teilnahme/).filter({ hasText: 'nach: Gemeinde' })
  const csv = await readDownload(page, stages.getByRole('button', { name: /^CSV laden/ }))
  expect(csv).toContain('Südöstlicher Landkreis')
  expect(csv).toContain('# Achtung: enthält erfundene Beispieldaten.')
  expect(csv).toMatch(/Name;benannt;eingeladen;zugesagt;abgesagt;teilgenommen/)
  await close()
})

test('a chosen event that does not exist is said, not hidden', async () => {
  const { page, close } = await chromium.open('/beteiligung?event=gibt-es-nicht')
  await page.getByText('Diese Anfrage passt nicht zu den Daten.').waitFor()
  await close()
})
