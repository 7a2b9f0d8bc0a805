import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, givenChromium, settled, views } from './page.js'

/** The invented conference of 2027, as in planning.test.ts, with more people than seats. Each test leaves it as it was. */
const EVENT = 'bsp-event-000012'
const PAGE = `/planung/${EVENT}?step=draw`
const VERIFIER = fileURLToPath(new URL('../../../docs/verify_draw.py', import.meta.url))
const MEN = { feature: 'GENDER', value: 'MALE', min: 0, max: 40 }

const chromium = givenChromium()

interface Plan { version: number; undoable: number | null; list: string[]; candidates: { id: string; name: string; stage: string; features: { feature: string; value: string }[] }[]; quotas: { min: number; max: number }[]; conditions: { mustHave: string[]; mustNot: string[]; households: string[][]; oncePerOrganisation: boolean }; history: { kind: string }[] }
const plan = async () => (await askApi<{ eventPlan: Plan }>('query ($event: ID!) { eventPlan(event: $event) { version undoable list candidates { id name stage features { feature value } } quotas { min max } conditions { mustHave mustNot households oncePerOrganisation } history { kind } } }', { event: EVENT })).eventPlan

async function undoAll(): Promise<void> {
  for (let { version, undoable } = await plan(); undoable !== null; ({ version, undoable } = await plan())) {
    await askApi('mutation ($event: ID!, $version: Int!) { undoPlanChange(event: $event, expectedVersion: $version, by: "Probe") { version } }', { event: EVENT, version })
  }
}

async function write(mutation: string, variables: Record<string, unknown>): Promise<void> {
  const { version } = await plan()
  await askApi(mutation, { event: EVENT, by: 'Probe', version, ...variables })
}

const planEvent = (capacity: number, quotas: object[]) => write('mutation ($event: ID!, $version: Int!, $by: String!, $capacity: Int, $quotas: [QuotaInput!]) { planEvent(event: $event, expectedVersion: $version, by: $by, capacity: $capacity, quotas: $quotas) { version } }', { capacity, quotas })

beforeEach(async () => {
  await undoAll()
  const { search } = await askApi<{ search: { id: string }[] }>('{ search(text: "Beispiel Petersen", kinds: [ACTOR], first: 12) { id } }')
  const known = new Set((await plan()).candidates.map(({ id }) => id))
  await write('mutation ($event: ID!, $version: Int!, $by: String!, $ids: [ID!]!) { nominate(event: $event, expectedVersion: $version, by: $by, stakeholders: $ids, nominatedBy: "bsp-org-000001") { version } }', { ids: search.map(({ id }) => id).filter((id) => !known.has(id)) })
  await planEvent(28, [MEN])
})
afterEach(undoAll)

/** Two who are nominated only: their seats are free. */
const nominated = async () => (await plan()).candidates.filter(({ stage, name }) => stage === 'NOMINATED' && name.includes('Petersen'))
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()

async function choose(page: Page, field: string, name: string): Promise<void> {
  const combo = page.getByRole('combobox', { name: field })
  // A scroll that comes with the focus closes the list again, so the field is in sight first.
  await combo.evaluate((field) => field.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await combo.fill(name)
  await page.getByRole('option', { name }).first().click()
  await page.getByRole('group', { name: field }).getByRole('button', { name: `Wegnehmen: ${name}` }).waitFor()
  await expect.poll(() => combo.inputValue()).toBe('')
}

async function savedAs(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return download.path()
}

test('conditions are stated, the lottery is shown with its proof and files, and the draw keeps them', async () => {
  const [always, never, one, other] = await nominated()
  if (!always || !never || !one || !other) throw new Error('Four people named Petersen were expected')
  const { page, problems, close } = await chromium.open(PAGE)
  await page.getByLabel(/^Zuständig/).fill('Büro')
  await page.getByText('Bedingungen ändern').click()
  await choose(page, 'Immer auf der Liste', always.name)
  await choose(page, 'Nie auf der Liste', never.name)
  await choose(page, 'Ein Haushalt: Personen wählen', one.name)
  await choose(page, 'Ein Haushalt: Personen wählen', other.name)
  await press(page, 'Haushalt eintragen')

  await press(page, 'Lotterie ansehen, ohne zu ziehen')
  await page.getByRole('heading', { name: 'Lotterie vor der Ziehung' }).waitFor()
  expect((await plan()).conditions).toEqual({ mustHave: [always.id], mustNot: [never.id], households: [[one.id, other.id].sort()], oncePerOrganisation: false })
  expect((await plan()).list).toEqual([])
  await page.getByText(/^Niemand hat eine kleinere Chance als \d/).waitFor()
  await page.getByText(/^Das ist bewiesen das Beste: Kein Verfahren gibt allen mehr als \d/).waitFor()
  await expectAccessible(page)
  const lottery = await savedAs(page, 'Datei zum Nachprüfen (JSON)')
  const drawnBy = async (file: string, ...seed: string[]) => (await promisify(execFile)('python3', [VERIFIER, file, ...seed])).stdout
  expect(await drawnBy(lottery)).toContain('On every panel: ')

  await page.getByLabel(/^Startzahl/).fill('2027')
  await press(page, 'Liste ziehen')
  await page.getByText('Die Liste ist gezogen.').waitFor()
  const { list } = await plan()
  expect(await drawnBy(lottery, '2027')).toContain(`Seed 2027 draws: ${list.join(', ')}`)
  expect([list.includes(always.id), list.includes(never.id), list.includes(one.id) && list.includes(other.id)]).toEqual([true, false, false])

  await press(page, 'Chancen und Listen der Ziehung 1')
  const dialog = page.getByRole('dialog')
  const row = (name: string) => dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  expect(await row(never.name).innerText()).toMatch(/0,0.%\s+ausgeschlossen/)
  await dialog.getByText(/^Alle Listen, die gezogen werden können/).click()
  expect(await drawnBy(await savedAs(page, 'Datei zum Nachprüfen (JSON)'))).toContain('Seed 2027 draws: ')
  expect(problems).toEqual([])
  await close()
})

test('quotas that no list meets with a must-have: one click accepts the least change, and draws', async () => {
  const man = (await nominated()).find(({ features }) => features.some(({ feature, value }) => feature === 'GENDER' && value === 'MALE'))
  if (!man) throw new Error('A nominated man named Petersen was expected')
  // Men who are invited already, and the must-have, are more than the quota allows.
  const invited = (await plan()).candidates.filter(({ stage, features }) => ['INVITED', 'ACCEPTED', 'ATTENDED'].includes(stage) && features.some(({ feature, value }) => feature === 'GENDER' && value === 'MALE')).length
  await planEvent(28, [{ ...MEN, max: invited }])
  const { page, close } = await chromium.open(PAGE)
  await page.getByLabel(/^Zuständig/).fill('Büro')
  await page.getByText('Bedingungen ändern').click()
  await choose(page, 'Immer auf der Liste', man.name)
  await page.getByLabel(/^Startzahl/).fill('3')
  await press(page, 'Liste ziehen')
  await page.getByText('Keine Liste hält alle Quoten ein.').waitFor()
  await page.getByText(`Geschlecht: Männer: statt 0–${invited} jetzt 0–${invited + 1}`).waitFor()
  await press(page, 'Änderung annehmen und ziehen')
  await page.getByText('Die Liste ist gezogen.').waitFor()
  const { list, quotas, history } = await plan()
  expect(list).toContain(man.id)
  expect(quotas).toMatchObject([{ min: 0, max: invited + 1 }])
  expect(history.slice(-3).map(({ kind }) => kind)).toEqual(['CONDITIONS_SET', 'PLANNED', 'LIST_DRAWN'])
  await close()
})

test('a draw of 600 people shows how far it is; who cancels gets no list, and the server stops computing', async () => {
  const known = new Set((await plan()).candidates.map(({ id }) => id))
  const { actors } = await askApi<{ actors: { edges: { node: { id: string } }[] } }>('{ actors(first: 1000) { edges { node { id } } } }')
  // Invented people only.
  const ids = actors.edges.map(({ node }) => node.id).filter((id) => id.startsWith('bsp-') && !known.has(id))
  await write('mutation ($event: ID!, $version: Int!, $by: String!, $ids: [ID!]!) { nominate(event: $event, expectedVersion: $version, by: $by, stakeholders: $ids, nominatedBy: "bsp-org-000001") { version } }', { ids })
  await planEvent(100, [{ ...MEN, max: 48 }, { feature: 'AGE_GROUP', value: '65-79', min: 20, max: 24 }, { feature: 'AGE_GROUP', value: '20-39', min: 18, max: 22 }])
  const before = await plan()
  const { page, close } = await chromium.open(PAGE)
  await page.getByLabel(/^Zuständig/).fill('Büro')
  await page.getByLabel(/^Startzahl/).fill('3')
  await press(page, 'Liste ziehen')
  await page.getByText(/^Wird gerechnet: \d+/).waitFor()
  await press(page, 'Abbrechen')
  await page.getByText('Abgebrochen.').waitFor()
  await page.getByRole('button', { name: 'Liste ziehen', exact: true }).waitFor()
  const running = async () => (await askApi<{ networkProgress: { measure: string }[] }>('{ networkProgress { measure } }')).networkProgress.filter(({ measure }) => measure === 'selectPanel')
  await expect.poll(running).toEqual([])
  // Longer than a client waits before it tries a lost connection again.
  await page.waitForTimeout(2_000)
  expect(await running()).toEqual([])
  expect(await plan()).toEqual(before)
  await close()
})

describe.each(views)('The lottery at $width px, $theme, $language', (view) => {
  test('is accessible and fits the screen, on the page and in the dialog of a draw', async () => {
    await write('mutation ($event: ID!, $version: Int!, $by: String!) { drawList(event: $event, expectedVersion: $version, by: $by, seed: 1) { feasible } }', {})
    const { page, problems, close } = await chromium.open(PAGE, view)
    await press(page, view.language === 'de' ? 'Lotterie ansehen, ohne zu ziehen' : 'See the lottery without drawing')
    await page.getByRole('heading', { name: view.language === 'de' ? 'Lotterie vor der Ziehung' : 'The lottery before the draw' }).waitFor()
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await settled(page)
    await expectAccessible(page)
    await expectFits(page)
    await press(page, view.language === 'de' ? 'Chancen und Listen der Ziehung 1' : 'Chances and lists of draw 1')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await expectFits(page)
    expect(problems).toEqual([])
    await close()
  })
})
