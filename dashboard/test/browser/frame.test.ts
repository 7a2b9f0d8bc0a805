import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { askApi, expectAccessible, phone, settled, givenChromium } from './page.js'

const chromium = givenChromium()

test('a slash opens the search; arrows and Enter lead to the place, found without its umlaut', async () => {
  const { page, problems, close } = await chromium.open('/barrierefreiheit')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Wen oder was suchen Sie?' })
  await field.waitFor()
  await page.keyboard.type('guestrow')
  await page.getByRole('option', { name: 'Güstrow', exact: true }).waitFor()
  await expectAccessible(page)
  const place = async () => page.getByRole('option', { selected: true }).innerText()
  for (let step = 0; step < 24 && (await place()) !== 'Güstrow'; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/regionen\/13072043/)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(problems).toEqual([])
  await close()
})

test('a question mark shows the shortcuts, and there they can be switched off', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Hilfe' })
  await help.waitFor()
  await expectAccessible(page)
  await help.getByText('Tastenkürzel an').click()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.waitForTimeout(300)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await close()
})

test('a slash typed into a text field is text', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox')
  await field.waitFor()
  await page.keyboard.type('a/b?')
  expect(await field.inputValue()).toBe('a/b?')
  await close()
})

test('the first stop of the keyboard skips to the content', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt')
  await close()
})

test('language and theme are switched, and stay on the next visit', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('button', { name: 'Dark view' }).click()
  await page.goto(new URL('/barrierefreiheit', page.url()).href)
  await settled(page)
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  await page.getByRole('heading', { level: 1, name: /Can everyone use these pages/ }).waitFor()
  await close()
})

test('before the first chart less than 200 kB of compressed script is loaded', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.endsWith('.js')))
  const scripts = await Promise.all(names.map(async (name) => Buffer.from(await (await fetch(name)).arrayBuffer())))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(200_000)
  await close()
})

test('every destination of the bar at the bottom of a phone opens a page with one first heading', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit', phone)
  for (const name of ['Überblick', 'Netzwerk', 'Beteiligung', 'Regionen', 'Abfragen']) {
    await page.getByRole('navigation', { name: 'Fragen' }).getByRole('link', { name }).click()
    await page.waitForFunction((title) => document.title.startsWith(title), name)
    await settled(page)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }
  await close()
})

test('a page whose code does not come says so, and opens when it is tried again', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.route('**/RegionsPage-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Regionen' }).first().click()
  const again = page.getByRole('button', { name: 'Erneut versuchen' })
  await again.waitFor()
  expect(await page.getByRole('link', { name: 'Netzwerk' }).first().isVisible(), 'the frame stays').toBe(true)
  await page.unroute('**/RegionsPage-*.js')
  await again.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await close()
})

test('an address that does not exist says so and leads back', async () => {
  const { page, close } = await chromium.open('/gibt-es-nicht')
  await page.getByText('Diese Seite gibt es nicht.').waitFor()
  await expectAccessible(page)
  await page.goto(new URL('/eintrag/projekt/gibt-es-nicht', page.url()).href)
  await page.getByText('Diesen Eintrag gibt es nicht, oder er wurde entfernt.').waitFor()
  await close()
})

test('without a connection the page says so calmly, and goes on by itself when it is back', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.context().setOffline(true)
  await page.getByText('Sie sind offline.').first().waitFor()
  await page.context().setOffline(false)
  await page.getByText('Sie sind offline.').first().waitFor({ state: 'detached' })
  await close()
})

test('a server that does not answer is said in words, with the code in the details, until it answers again', async () => {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('link', { name: 'Überblick' }).click()
  await page.getByText('Der Server antwortet nicht. Wir versuchen es weiter.').first().waitFor()
  await page.unroute('**/graphql')
  await page.getByRole('heading', { level: 1, name: /waren dabei, erfasst sind/ }).waitFor()
  await page.getByText('Der Server antwortet nicht').first().waitFor({ state: 'detached' })
  await close()
})

test('the invented data are removed from the line at the top, and the real ones stay', async () => {
  const { page, problems, close } = await chromium.open('/')
  try {
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Beispieldaten entfernen?' })
    await dialog.waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Beispieldaten entfernen' }).click()
    await page.getByText(/erfundene Einträge wurden entfernt/).waitFor()
    // 24 named persons stand in the newsletter.
    await page.getByRole('heading', { level: 1, name: /erfasst sind 24 Menschen und \d+ Organisationen/ }).waitFor()
    expect(await page.getByText('Enthält erfundene Beispieldaten').count()).toBe(0)
    expect(problems).toEqual([])
  } finally {
    await restoreExample()
    await close()
  }
})

/** The other tests look at both data sets. */
async function restoreExample(): Promise<void> {
  const folder = new URL('../../../seeds/data/beispiel/', import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(new URL(name, folder), 'utf8') })))
  const { importDataset } = await askApi<{ importDataset: { problems: unknown[] } }>(
    'mutation ($files: [ImportFile!]!) { importDataset(files: $files, mode: APPLY) { applied problems { message } } }',
    { files },
  )
  expect(importDataset.problems).toEqual([])
}
