import { describe, expect, test } from 'vitest'
import { givenChromium } from './page.js'

const chromium = givenChromium()

/** Its first charts come in one answer. */
const WITH_CHARTS = '/beteiligung'
const CHARTS = 4
const WITH_CLOSED_PARTS = '/regionen/13072'

/** What a page has noted about itself while it was built. */
interface Notes { atOnce: number[]; waitedBefore: number; waitedAfter: number }

describe('the parts of a page', () => {
  test('are drawn one chart at a time, so that the browser can answer between two of them', async () => {
    const notes = await openNoting(noteChartsPerTask)
    expect(notes.atOnce.slice(0, CHARTS)).toEqual([1, 1, 1, 1])
  })

  test('are all there for a print that somebody begins before their turn', async () => {
    const notes = await openNoting(printWhileChartsWait)
    expect(notes.waitedBefore).toBeGreaterThan(0)
    expect(notes.waitedAfter).toBe(0)
  })

  test('that are closed are filled too, so that find-in-page finds them', async () => {
    const { page, close } = await chromium.open(WITH_CLOSED_PARTS)
    const closed = page.locator('main details:not([open]) > .disclosure-body')
    expect(await closed.count()).toBeGreaterThan(0)
    await expect.poll(() => closed.evaluateAll((bodies) => bodies.filter((body) => body.childElementCount === 0).length)).toBe(0)
    await close()
  })
})

async function openNoting(note: () => void): Promise<Notes> {
  const { page, close } = await chromium.open('/barrierefreiheit')
  await page.addInitScript(note)
  await page.goto(new URL(WITH_CHARTS, page.url()).href)
  await page.waitForFunction((charts) => document.querySelectorAll('.chart-body > :first-child:not(.in-turn)').length >= charts, CHARTS)
  const notes = await page.evaluate(() => (window as unknown as { notes: Notes }).notes)
  await close()
  return notes
}

/** Runs in the page. An observer is called after each task that changed the document. */
function noteChartsPerTask(): void {
  const notes = { atOnce: [] as number[] }
  Object.assign(window, { notes })
  let before = 0
  new MutationObserver(() => {
    const now = [...document.querySelectorAll('.chart-body')].filter((body) => body.firstElementChild !== null && body.querySelector('.in-turn') === null).length
    if (now > before) notes.atOnce.push(now - before)
    before = now
  }).observe(document, { childList: true, subtree: true })
}

/** Runs in the page. */
function printWhileChartsWait(): void {
  const notes = { waitedBefore: 0, waitedAfter: -1 }
  Object.assign(window, { notes })
  const waiting = () => document.querySelectorAll('.in-turn').length
  const observer = new MutationObserver(() => {
    if (waiting() === 0) return
    observer.disconnect()
    notes.waitedBefore = waiting()
    window.dispatchEvent(new Event('beforeprint'))
    notes.waitedAfter = waiting()
    window.dispatchEvent(new Event('afterprint'))
  })
  observer.observe(document, { childList: true, subtree: true })
}
