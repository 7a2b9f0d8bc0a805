import type { Locator, Page } from 'playwright-core'

/** Brings every part of the page near the screen once, so that each has asked and drawn. */
export async function showAll(page: Page): Promise<void> {
  for (const section of ['missing', 'way', 'voices', 'topics', 'compare']) {
    const part = page.locator(`#${section}`)
    if ((await part.count()) === 0) continue
    await part.scrollIntoViewIfNeeded()
    await part.locator('h2').nth(1).waitFor()
  }
  await page.waitForFunction(() => document.querySelector('.state-loading') === null)
}

/** The chart whose message begins so. */
export function frameBelow(page: Page, message: RegExp): Locator {
  return page.locator('figure.chart-frame').filter({ has: page.getByRole('heading', { name: message }) })
}

/** What a press of a button hands to the person, as text. */
export async function readDownload(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download')
  await button.click()
  let text = ''
  for await (const chunk of await (await download).createReadStream()) text += String(chunk)
  return text
}
