import type { Browser, Page, Request } from 'playwright-core'
import { beforeThePage, type BenchWindow, takeFrames, watchFrames } from './inPage.js'

const LONGEST_WAIT = 120_000
/** Longer than the map waits until it draws anew what was moved, and than that takes. */
const REST = 3000
const BEFORE = 800
const STEPS = 60
/** About what a hand does: a step for each frame. */
const STEP = 16
const BETWEEN_WHEELS = 120
const WHEELS = 12
const ZOOM = 160
const EDGE = 14

export interface OpenTimes { readonly readable: number; readonly whole: number }
export interface Frames { readonly rest: number[]; readonly pan: number[]; readonly zoom: number[]; readonly hover: number[]; readonly afterwards: number[] }
export interface Visit { readonly first: OpenTimes; readonly again: OpenTimes; readonly frames: Frames; readonly network: Request }

/** Opens the page in a browser that has never seen it, opens it again, then moves the map. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
  try {
    await context.addInitScript(beforeThePage)
    const page = await context.newPage()
    page.setDefaultTimeout(LONGEST_WAIT)
    const asked = page.waitForRequest((request) => request.postData()?.includes('"operationName":"Network"') ?? false)
    const first = await open(page, url)
    const network = await asked
    const again = await open(page, url)
    return { first, again, network, frames: await move(page) }
  } finally {
    await context.close()
  }
}

async function open(page: Page, url: string): Promise<OpenTimes> {
  await page.goto(url, { timeout: LONGEST_WAIT })
  const times = await page.waitForFunction(() => {
    const { opening } = window as unknown as BenchWindow
    return opening.whole === null ? null : opening
  })
  return await times.jsonValue() as OpenTimes
}

async function move(page: Page): Promise<Frames> {
  const map = page.getByTestId('network-map')
  await map.evaluate((element) => { element.scrollIntoView({ block: 'center' }) })
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no place on the page')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.evaluate(watchFrames)
  await framesOf(page, () => page.waitForTimeout(REST))
  const rest = await framesOf(page, () => page.waitForTimeout(BEFORE))
  // At the edge there is paper: a node under the pointer would be pulled instead.
  const pan = await framesOf(page, () => dragFrom(page, { x: box.x + EDGE, y: middle.y }))
  const afterPan = await framesOf(page, () => page.waitForTimeout(REST))
  const zoom = await framesOf(page, () => turnWheel(page, middle))
  const afterZoom = await framesOf(page, () => page.waitForTimeout(REST))
  const hover = await framesOf(page, () => passOver(page, middle))
  return { rest, pan, zoom, hover, afterwards: [...afterPan, ...afterZoom] }
}

async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await act()
  return page.evaluate(takeFrames)
}

interface Point { x: number; y: number }

async function dragFrom(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(x + step * 4, y - step * 2)
    await page.waitForTimeout(STEP)
  }
  await page.mouse.up()
}

async function turnWheel(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y)
  for (let turn = 0; turn < WHEELS; turn++) {
    await page.mouse.wheel(0, turn < WHEELS / 2 ? -120 : 120)
    await page.waitForTimeout(turn < WHEELS - 1 ? BETWEEN_WHEELS : ZOOM)
  }
}

async function passOver(page: Page, { x, y }: Point): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(x - 150 + step * 5, y - 40 + (step % 7) * 12)
    await page.waitForTimeout(STEP)
  }
}
