import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type givenChromium, type View, wide } from './page.js'

/** What the tests of the network page share: the map opened and drawn, and what is seen on it. */

const german = new Intl.NumberFormat('de-DE')
export const counter = (page: Page) => page.locator('.network-counter').innerText()
export const shows = (page: Page, shown: number, all: number) => expect.poll(() => counter(page), { timeout: 20_000 }).toBe(`gefiltert: ${german.format(shown)} von ${german.format(all)}`)

export async function openMap(chromium: ReturnType<typeof givenChromium>, path: string, view: View = wide) {
  const opened = await chromium.open(path, view)
  await opened.page.getByTestId('network-map').waitFor()
  await opened.page.waitForFunction(() => document.querySelector('.network-arranging') === null)
  return opened
}

/** The map's picture, counted: how many pixels have a colour, and the middle of the largest patch of it in pixels of the page. */
export async function patchOf(page: Page, colour: readonly [number, number, number]): Promise<{ pixels: number; x: number; y: number; inMap: { x: number; y: number } }> {
  // The picture of the element brings it into view first: a clip of the page would end at the lower edge of the window.
  const map = page.getByTestId('network-map')
  const png = (await map.screenshot()).toString('base64')
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no place on the page')
  const found = await page.evaluate(async ({ source, wanted }) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data, width, height } = context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1)
    const is = (x: number, y: number) => [0, 1, 2].every((part) => Math.abs((data[4 * (y * width + x) + part] ?? 0) - (wanted[part] ?? 0)) <= 6)
    let pixels = 0
    let best = { size: 0, x: 0, y: 0 }
    // The largest square of the colour that ends at each pixel, by the three squares before it.
    let above = new Uint16Array(width)
    for (let y = 0; y < height; y++) {
      const row = new Uint16Array(width)
      for (let x = 0; x < width; x++) {
        if (!is(x, y)) continue
        pixels++
        const size = 1 + (x === 0 || y === 0 ? 0 : Math.min(above[x] ?? 0, above[x - 1] ?? 0, row[x - 1] ?? 0))
        row[x] = size
        if (size > best.size) best = { size, x: x - size / 2, y: y - size / 2 }
      }
      above = row
    }
    return { pixels, x: best.x, y: best.y }
  }, { source: png, wanted: colour })
  return { pixels: found.pixels, x: box.x + found.x, y: box.y + found.y, inMap: { x: found.x, y: found.y } }
}

export const PERSON = [0x00, 0x4a, 0x85] as const
export const ORGANISATION = [0xc9, 0x80, 0x00] as const
