import { expect, test } from 'vitest'
import { frameBelow, readDownload } from './participationPage.js'
import { askApi, givenChromium, phone } from './page.js'

/** What offices publish, beside what is computed here; and tables on a phone. */
const chromium = givenChromium()

test.each([['13072', 'Landkreis Rostock'], ['13', 'Mecklenburg-Vorpommern']])('official projections of %s stand beside ours as a chart, with the figures of the API in its CSV', async (region, name) => {
  interface Comparison { officialComparison: { rows: { name: string; date: string; official: number; projected: number; difference: number }[] } }
  const { officialComparison: { rows } } = await askApi<Comparison>('query ($region: ID!) { officialComparison(region: $region) { rows { name date official projected difference } } }', { region })
  const last = rows.at(-1)
  const { page, close } = await chromium.open('/demografie')
  await page.locator('#trust').scrollIntoViewIfNeeded()
  const frame = frameBelow(page, new RegExp(`^${name} Anfang 20\\d\\d: amtlich .* Menschen, nach unserer Rechnung`))
  await frame.getByText('Stand: 01.01.2022').waitFor()
  const csv = await readDownload(page, frame.getByRole('button', { name: /^CSV laden/ }))
  expect(csv).toContain(`${last?.date};${last?.official};${Math.round(last?.projected ?? 0)};${Math.round(last?.difference ?? 0)};`)
  expect(csv.split('\r\n').filter((line) => /;20\d\d-\d\d-\d\d;\d/.test(line))).toHaveLength(rows.length)
  await close()
})

test('the official life expectancy of the Land stands beside ours, with its years and further ages', async () => {
  const { page, close } = await chromium.open('/demografie')
  await page.locator('#life').scrollIntoViewIfNeeded()
  // Destatis, period life tables 2018/2020: the Land at birth and at 65.
  const official = frameBelow(page, /^Amtlich für Mecklenburg-Vorpommern 2018–2020: Frauen 83,1 Jahre, Männer 76,9 Jahre$/)
  await official.getByText('Stand: 31.12.2020').waitFor()
  expect(await readDownload(page, official.getByRole('button', { name: /^CSV laden/ }))).toContain('Mecklenburg-Vorpommern;2018–2020;amtlich;65;21,16;')
  await close()
})

test('a table that is wider than a phone says so and scrolls by keyboard to its last column', async () => {
  const { page, close } = await chromium.open('/demografie/stimmen', phone)
  const table = page.locator('.sheet-scroll[role=region][aria-label="Zahlen je Altersgruppe"]')
  await page.getByText('Rechts gibt es mehr: seitlich wischen oder Pfeiltasten drücken.').first().waitFor()
  await table.focus()
  const isAtEnd = () => table.evaluate((element) => element.scrollLeft + element.clientWidth >= element.scrollWidth - 1)
  expect(await isAtEnd()).toBe(false)
  for (let press = 0; press < 12 && !(await isAtEnd()); press += 1) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(150)
  }
  expect(await isAtEnd()).toBe(true)
  // The name of the row stays in sight.
  expect((await table.locator('tbody th').first().boundingBox())?.x).toBeGreaterThanOrEqual(0)
  await close()
})
