import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface View {
  width: 1440 | 390
  theme: 'light' | 'dark'
  language: 'de' | 'en'
}

/** Both widths, both themes and both languages, in four views. */
export const views: readonly View[] = [
  { width: 1440, theme: 'light', language: 'de' },
  { width: 1440, theme: 'dark', language: 'en' },
  { width: 390, theme: 'light', language: 'en' },
  { width: 390, theme: 'dark', language: 'de' },
]

export const wide: View = { width: 1440, theme: 'light', language: 'de' }
export const phone: View = { width: 390, theme: 'light', language: 'de' }

export interface OpenPage {
  page: Page
  /** what went wrong so far: messages of the console, exceptions, requests to foreign hosts */
  problems: string[]
  close: () => Promise<void>
}

/** A Chromium for the tests of a file; `open` gives a page of the running product that keeps an account of its problems. */
export function givenChromium(): { open: (path: string, view?: View) => Promise<OpenPage> } {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: flags })
  })
  afterAll(async () => {
    await browser.close()
  })
  return { open: (path, view = wide) => openPage(browser, path, view) }
}

async function openPage(browser: Browser, path: string, view: View): Promise<OpenPage> {
  const origin = inject('productUrl')
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.width === 390 ? 844 : 900 },
    colorScheme: view.theme,
    locale: view.language === 'de' ? 'de-DE' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== new URL(origin).origin) problems.push(`foreign host: ${url.href}`)
  })
  const url = new URL(path, origin)
  url.searchParams.set('lang', view.language)
  await page.goto(url.href)
  await settled(page)
  return { page, problems, close: () => context.close() }
}

/** The page has its head, nothing is loading any more, and no chart waits for its turn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main h1') !== null && document.querySelector('.state-loading, .in-turn') === null)
}

/** No rule of WCAG 2.2 A and AA that axe knows is broken. `exclude` names parts that are not ours. */
export async function expectAccessible(page: Page, exclude: readonly string[] = []): Promise<void> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(async (parts) => {
    const axe = (window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe
    return axe.run({ exclude: parts.map((part) => [part]) }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  }, exclude)
  const broken = results.violations.map((violation) => ({ rule: violation.id, where: violation.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`) }))
  expect(broken).toEqual([])
}

/** Nothing sticks out sideways. */
export async function expectFits(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const)
  expect(content).toBeLessThanOrEqual(window)
}

/** Asks the product's API directly. */
export async function askApi<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(new URL('/graphql', inject('productUrl')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
