import { describe, expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, phone, settled, givenChromium, views } from './page.js'

const chromium = givenChromium()

interface Counts {
  health: { counts: { kind: string; count: number }[] }
  participation: { total: { people: number }; rows: { key: string | null; people: number | null }[] }
}

describe.each(views)('Überblick at $width px, $theme, $language', (view) => {
  test('is accessible, fits the screen, is quiet and asks no foreign host', async () => {
    const { page, problems, close } = await chromium.open('/', view)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(page)
    await expectFits(page)
    expect(await page.getAttribute('html', 'lang')).toBe(view.language)
    expect(await page.getAttribute('html', 'data-theme')).toBe(view.theme)
    expect(problems).toEqual([])
    await close()
  })
})

test('the answer says what the API counts', async () => {
  const { health, participation } = await askApi<Counts>('{ health { counts { kind count } } participation(by: MUNICIPALITY) { total { people } rows { key people } } }')
  const count = (kind: string) => health.counts.find((entry) => entry.kind === kind)?.count
  const municipalities = participation.rows.filter((row) => row.key !== null)
  const missing = municipalities.filter((row) => row.people === 0).length
  const { page, close } = await chromium.open('/')
  const answer = await page.getByRole('heading', { level: 1 }).innerText()
  expect(answer).toContain(`${participation.total.people} Menschen waren dabei, erfasst sind ${count('ACTOR')} Menschen und ${count('ORGANISATION')} Organisationen.`)
  expect(answer).toContain(`${missing} von ${municipalities.length} Gemeinden sind noch nicht erreicht.`)
  await close()
})

test('the four regional conferences of the newsletter stand in the time line, their attendance unrecorded', async () => {
  const { page, close } = await chromium.open('/')
  for (const [name, date] of [['Regionalkonferenz Nordost', '30.09.2022'], ['Regionalkonferenz Südwest', '07.10.2022'], ['Regionalkonferenz Nordwest', '28.10.2022'], ['Regionalkonferenz Südost', '04.11.2022']] as const) {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
    expect(await item.innerText()).toContain(date)
    expect(await item.innerText()).toContain('Teilnahme nicht erfasst')
  }
  await close()
})

test('the table twin of the time line comes as CSV that says it holds invented data', async () => {
  const { page, close } = await chromium.open('/')
  await page.getByRole('button', { name: 'Tabelle' }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^CSV laden/ }).first().click()
  const stream = await (await download).createReadStream()
  let csv = ''
  for await (const chunk of stream) csv += String(chunk)
  expect(csv).toContain('# Achtung: enthält erfundene Beispieldaten.')
  expect(csv).toContain('Regionalkonferenz Nordost;2022-09-30')
  await close()
})

test('an event leads to its page, and from there to a person', async () => {
  const { page, problems, close } = await chromium.open('/', phone)
  await page.getByRole('link', { name: 'Treffen der Kreativ-Gruppe', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /Treffen der Kreativ-Gruppe/ }).waitFor()
  await settled(page)
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('link', { name: 'Ali Yaseen' }).click()
  await page.waitForURL(/\/netzwerk\?selected=ali-yaseen/)
  expect(problems).toEqual([])
  await close()
})
