import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askApi, expectAccessible, givenChromium, settled } from './page.js'

/** The invented conference of 2027, changed here by another client than the page; each test leaves it as it was. */
const EVENT = 'bsp-event-000012'
const PAGE = `/planung/${EVENT}`

const chromium = givenChromium()

interface Plan { version: number; undoable: number | null }
const plan = async () => (await askApi<{ eventPlan: Plan }>('query ($event: ID!) { eventPlan(event: $event) { version undoable } }', { event: EVENT })).eventPlan

async function undoAll(): Promise<void> {
  for (let { version, undoable } = await plan(); undoable !== null; ({ version, undoable } = await plan())) {
    await askApi('mutation ($event: ID!, $version: Int!) { undoPlanChange(event: $event, expectedVersion: $version, by: "Probe") { version } }', { event: EVENT, version })
  }
}
beforeEach(undoAll)
afterEach(undoAll)

async function setCapacity(capacity: number, by: string): Promise<void> {
  const { version } = await plan()
  await askApi('mutation ($event: ID!, $version: Int!, $by: String!, $capacity: Int!) { planEvent(event: $event, expectedVersion: $version, by: $by, capacity: $capacity) { version } }', { event: EVENT, version, by, capacity })
}

/** Remembers whether the page was ever loaded anew or showed that it loads. */
async function watchQuiet(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const seen = { loading: 0 };
    (window as unknown as { seen: object }).seen = seen
    new MutationObserver(() => { seen.loading += document.querySelectorAll('.state-loading').length }).observe(document.body, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen?: object }).seen ?? 'loaded anew')
}

const latest = (page: Page, by: string) => page.getByText(`Zuletzt: Plätze und Quoten gesetzt, ${by}`).waitFor()

/** Until the server tells this page of changes. */
const listening = (page: Page) => page.waitForFunction(async () => (await navigator.locks.query()).held?.some(({ name }) => name === 'data-changed'))

test('what another client changes is shown without reload, and what is being typed stays', async () => {
  const { page, problems, close } = await chromium.open(PAGE)
  await listening(page)
  const seen = await watchQuiet(page)
  await page.getByLabel(/^Zuständig/).fill('Amt für')
  await page.getByLabel('Plätze', { exact: true }).fill('33')

  await setCapacity(51, 'Andere Stelle')
  await latest(page, 'Andere Stelle')
  expect(await page.getByLabel('Plätze', { exact: true }).inputValue()).toBe('33')
  expect(await page.getByLabel(/^Zuständig/).inputValue()).toBe('Amt für')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'the focus stays').toBe('33')
  await page.getByText('Jemand hat das inzwischen geändert.').waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Gespeicherten Stand zeigen' }).click()
  expect(await page.getByLabel('Plätze', { exact: true }).inputValue()).toBe('51')
  expect(await seen()).toEqual({ loading: 0 })
  expect(problems).toEqual([])
  await close()
})

test('windows of one browser share one stream, and another takes over when its window is closed', async () => {
  const { page: first, problems, close } = await chromium.open(PAGE)
  await listening(first)
  const second = await first.context().newPage()
  const streams: string[] = []
  second.on('request', (request) => { if (request.url().endsWith('/graphql/stream')) streams.push(request.url()) })
  await second.goto(first.url())
  await settled(second)
  // The other window is in front, and this one asks again as soon as it is looked at.
  await setCapacity(52, 'Erste Stelle')
  await Promise.all([latest(first, 'Erste Stelle'), latest(second, 'Erste Stelle')])
  expect(streams).toEqual([])

  await first.close()
  await setCapacity(53, 'Zweite Stelle')
  await latest(second, 'Zweite Stelle')
  expect(streams).toHaveLength(1)
  expect(problems).toEqual([])
  await close()
})
