import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { givenChromium, phone, settled, wide } from './page.js'

const chromium = givenChromium()

const PAGES = [
  '/', '/netzwerk', '/beteiligung', '/regionen', '/regionen/13072', '/demografie', '/demografie/steckbrief', '/demografie/stimmen', '/abfragen', '/planung', '/eintrag/person/anne-ewald',
]

/** A fifth of what still counts as good (0.1, https://web.dev/articles/cls). */
const HARDLY_SEEN = 0.02

describe.each([wide, phone])('on a screen of $width pixels', (view) => {
  test.each(PAGES)('%s stands still while its parts come', async (path) => {
    const { page, close } = await chromium.open(path, view)
    await page.waitForFunction(() => document.querySelector('main[data-arriving]') === null)
    await page.waitForTimeout(300)
    expect(await movedSince(page)).toBeLessThan(HARDLY_SEEN)
    await close()
  })
})

test('texts do not move when their font comes later than the rest', async () => {
  const { page, close } = await chromium.open('/abfragen', phone)
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 250) })
    await route.continue()
  })
  await page.reload()
  await settled(page)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => document.fonts.check("1em 'Source Sans 3 Variable'"))).toBe(true)
  expect(await movedSince(page)).toBeLessThan(HARDLY_SEEN)
  await close()
})

/** The sum of all layout shifts since the page was asked for. */
function movedSince(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 500)
  }))
}
