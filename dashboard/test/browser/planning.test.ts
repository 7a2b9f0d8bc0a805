import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Download, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, givenChromium, settled, views } from './page.js'

/** The invented conference of 2027: 35 are nominated, 25 of them have been invited. Each test leaves it as it was. */
const EVENT = 'bsp-event-000012'
const PAGE = `/planung/${EVENT}`
const VERIFIER = fileURLToPath(new URL('../../../docs/verify_draw.py', import.meta.url))

const chromium = givenChromium()

interface Plan { version: number; undoable: number | null; capacity: number; list: string[]; waitingList: string[]; candidates: { id: string; name: string; stage: string; onList: boolean }[]; quotas: { feature: string; isMet: boolean }[]; tables: { members: string[] }[] }
const plan = async () => (await askApi<{ eventPlan: Plan }>('query ($event: ID!) { eventPlan(event: $event) { version undoable capacity list waitingList candidates { id name stage onList } quotas { feature isMet } tables { members } } }', { event: EVENT })).eventPlan

async function undoAll(): Promise<void> {
  for (let { version, undoable } = await plan(); undoable !== null; ({ version, undoable } = await plan())) {
    await askApi('mutation ($event: ID!, $version: Int!) { undoPlanChange(event: $event, expectedVersion: $version, by: "Probe") { version } }', { event: EVENT, version })
  }
}

beforeEach(undoAll)
afterEach(undoAll)

async function textOf(download: Download): Promise<string> {
  let text = ''
  for await (const chunk of await download.createReadStream()) text += String(chunk)
  return text
}

const step = (page: Page, name: string) => page.getByRole('navigation', { name: 'Schritte der Planung' }).getByRole('button', { name }).click()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()

async function nominateHits(page: Page, text: string): Promise<void> {
  await page.getByLabel('Wen benennen? Namen suchen').fill(text)
  await press(page, 'Alle Treffer wählen')
}

async function saved(page: Page, name: string | RegExp): Promise<Download> {
  const download = page.waitForEvent('download')
  await press(page, name)
  return download
}

test('a draw from the first nomination to the printed list, replayed by the verifier', async () => {
  const { page, problems, close } = await chromium.open(PAGE)
  await page.getByLabel(/^Zuständig/).fill('Amt für Kreisentwicklung')

  await page.getByLabel('Plätze', { exact: true }).fill('40')
  await press(page, 'Quoten aus der Bevölkerung vorschlagen')
  await page.getByText('Vorschlag nach den Menschen in').waitFor()
  await press(page, 'Plätze und Quoten speichern')
  await page.getByText('Zuletzt: Plätze und Quoten gesetzt, Amt für Kreisentwicklung').waitFor()
  expect((await plan()).capacity).toBe(40)
  expect(new Set((await plan()).quotas.map(({ feature }) => feature))).toEqual(new Set(['GENDER', 'AGE_GROUP', 'AMT']))

  await step(page, 'Nominierungen')
  await page.getByRole('combobox', { name: 'Wer benennt?' }).fill('Beirat Ältere')
  await page.getByRole('option', { name: /Beirat Ältere/ }).click()
  // Nobody of the real data set is found by these names.
  for (const name of ['Gabriele', 'Linh', 'Peter', 'Ahrens', 'Tran', 'Petersen', 'Katrin', 'Kraemer']) await nominateHits(page, name)
  const chosen = Number(/\d+/.exec(await page.getByText(/^Gewählt: \d+/).innerText())?.[0])
  expect(chosen).toBeGreaterThan(30)
  await press(page, 'Benennen')
  await page.getByText(/Zuletzt: Nominierungen eingetragen \(\d+\)/).waitFor()
  expect((await plan()).candidates).toHaveLength(35 + chosen)

  await step(page, 'Liste ziehen')
  await page.getByLabel(/^Startzahl/).fill('2027')
  await press(page, 'Liste ziehen')
  // Hardly anybody under 20 is nominated, so the quotas from the population cannot all be kept.
  await page.getByText('Keine Liste hält alle Quoten ein.').waitFor()
  expect((await plan()).list).toEqual([])
  await press(page, 'Änderung annehmen und ziehen')
  await page.getByText('Die Liste ist gezogen.').waitFor()
  const drawn = await plan()
  expect(drawn.list).toHaveLength(40)
  expect(drawn.quotas.every(({ isMet }) => isMet)).toBe(true)
  expect(drawn.list.filter((id) => drawn.waitingList.includes(id))).toEqual([])
  const file = await (await saved(page, 'Ziehung 1 als Datei')).path()
  const { stdout } = await promisify(execFile)('python3', [VERIFIER, file])
  expect(stdout).toContain(`Seed 2027 draws: ${drawn.list.join(', ')}`)

  await step(page, 'Einladen')
  await press(page, 'Alle 15 Übrigen einladen')
  await page.getByText('Zuletzt: Stand gesetzt (15)').waitFor()
  const gone = drawn.candidates.find(({ id }) => id === drawn.list[0])
  await page.getByRole('group', { name: 'Personen mit ihrem Stand' }).getByText(gone?.name ?? '').first().click()
  await page.getByRole('button', { name: /Neuer Stand/ }).click()
  await page.getByRole('option', { name: 'abgesagt' }).click()
  await press(page, 'Stand setzen')
  await page.getByText('Frei gewordene Plätze: 1.').waitFor()
  await page.getByLabel(/^Startzahl/).fill('7')
  await press(page, 'Nachrücken lassen')
  await page.getByText(/^Nachgerückt: Beispiel/).waitFor()

  await step(page, 'Tische')
  await page.getByLabel('Gäste je Tisch, höchstens').fill('8')
  await press(page, 'Tische verteilen')
  await page.getByText(/Paare an einem Tisch haben etwas gemeinsam/).waitFor()
  expect((await plan()).tables.map(({ members }) => members.length)).toEqual([8, 8, 8, 8, 8])

  await step(page, 'Türliste')
  const { list, candidates } = await plan()
  const names = candidates.filter(({ id }) => list.includes(id)).map(({ name }) => name)
  await page.getByRole('heading', { name: /^Türliste: Beispiel/ }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(names)
  expect(names).not.toContain(gone?.name)
  for (const hidden of ['navigation', 'banner'] as const) expect(await page.getByRole(hidden).filter({ visible: true }).count()).toBe(0)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF')
  await page.emulateMedia({ media: 'screen' })

  await step(page, 'Briefdaten')
  const letters = (await textOf(await saved(page, 'Briefdaten laden (CSV)'))).trim().split('\r\n')
  expect(letters[0]).toContain('Kennung;Titel;Name')
  expect(letters).toHaveLength(41)
  expect(letters.slice(1).every((row) => row.endsWith(';ja'))).toBe(true)
  expect(problems).toEqual([])
  await close()
})

test('without anybody in charge nothing is written; an undo takes the last change back', async () => {
  const { page, close } = await chromium.open(PAGE)
  await page.getByLabel('Plätze', { exact: true }).fill('31')
  await press(page, 'Plätze und Quoten speichern')
  await page.getByText('Bitte oben eintragen, wer zuständig ist.').waitFor()
  await page.getByLabel(/^Zuständig/).fill('Büro')
  await press(page, 'Plätze und Quoten speichern')
  await page.getByText('31 Plätze, 35 Benannte.').waitFor()
  await press(page, 'Rückgängig machen: Plätze und Quoten gesetzt')
  await page.getByText('60 Plätze, 35 Benannte.').waitFor()
  expect(await page.getByLabel('Plätze', { exact: true }).inputValue()).toBe('60')
  await page.getByText('Zuletzt: Änderung zurückgenommen, Büro').waitFor()
  await page.getByText(/^Verlauf/).first().click()
  await page.getByRole('button', { name: /^Vorher und nachher: Änderung zurückgenommen/ }).first().click()
  await page.getByRole('dialog').getByText('Plätze: 31 → nichts').waitFor()
  await expectAccessible(page)
  await close()
})

test('who was slower is told so, and sees the new state after loading it', async () => {
  const { page, close } = await chromium.open(PAGE)
  let answer = () => {}
  const slow = new Promise<void>((resolve) => { answer = resolve })
  // The page hears of the change at once; the new state is still on its way.
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"operationName":"PlanPage"')) await slow
    await route.continue()
  })
  await page.getByLabel(/^Zuständig/).fill('Büro')
  const { version } = await plan()
  await askApi('mutation ($event: ID!, $version: Int!) { planEvent(event: $event, expectedVersion: $version, by: "Andere", capacity: 44) { version } }', { event: EVENT, version })
  await page.getByLabel('Plätze', { exact: true }).fill('31')
  await press(page, 'Plätze und Quoten speichern')
  await page.getByText('Es wurde nichts geändert, denn jemand war schneller.').waitFor()
  answer()
  await press(page, 'Neu laden')
  await page.getByText('44 Plätze, 35 Benannte.').waitFor()
  await close()
})

test('who is missing stands there with whom to ask, as the API says', async () => {
  interface Missing { whoToAsk: { regionCount: number; regions: unknown[]; interestGroups: unknown[]; organisations: { name: string; steps: number | null; ask: { name: string } | null; reaches: { name: string } | null; through: { name: string }[] }[] } }
  const { whoToAsk: { regionCount, regions, organisations } } = await askApi<Missing>('query ($event: ID!) { whoToAsk(event: $event) { regionCount regions { id } interestGroups { id } organisations { name steps ask { name } reaches { name } through { name } } } }', { event: EVENT })
  const nearest = organisations.find(({ steps }) => steps === 2)
  const { page, close } = await chromium.open(`${PAGE}?step=nominations`)
  await page.getByText(`Noch nicht benannt: ${regions.length} von ${regionCount} Gemeinden`).waitFor()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: nearest?.name ?? '', exact: true }) })
  expect(await row.innerText()).toContain(`über ${nearest?.through[0]?.name} zu ${nearest?.reaches?.name}`)
  expect(await row.innerText()).toContain(nearest?.ask?.name)
  await close()
})

test('by keyboard alone: seats are set, a nomination is withdrawn, both are undone', async () => {
  const { page, close } = await chromium.open(PAGE)
  const { keyboard } = page
  await page.getByLabel(/^Zuständig/).focus()
  await keyboard.type('Büro')
  await page.getByLabel('Plätze', { exact: true }).focus()
  await keyboard.press('Control+A')
  await keyboard.type('26')
  await page.getByRole('button', { name: 'Plätze und Quoten speichern' }).focus()
  await keyboard.press('Enter')
  await page.getByText('26 Plätze, 35 Benannte.').waitFor()
  await page.getByRole('button', { name: /^2[.] Nominierungen/ }).focus()
  await keyboard.press('Enter')
  await page.getByText('Nominierung zurückziehen').first().focus()
  await keyboard.press('Enter')
  await page.getByRole('group', { name: 'Personen mit ihrem Stand' }).getByRole('checkbox').nth(1).focus()
  await keyboard.press('Space')
  await page.getByRole('button', { name: 'Nominierung zurückziehen' }).focus()
  await keyboard.press('Enter')
  await page.getByText('26 Plätze, 34 Benannte.').waitFor()
  for (const state of ['26 Plätze, 35 Benannte.', '60 Plätze, 35 Benannte.']) {
    await page.getByRole('button', { name: /^Rückgängig machen/ }).focus()
    await keyboard.press('Enter')
    await page.getByText(state).waitFor()
  }
  await close()
})

test('the way there: from the page of the event, and by keyboard through the steps', async () => {
  const { page, close } = await chromium.open(`/eintrag/veranstaltung/${EVENT}`)
  await page.getByRole('link', { name: 'Diese Veranstaltung planen' }).click()
  await settled(page)
  await page.getByRole('button', { name: /^1\. Plätze und Quoten/ }).focus()
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Tische' }).waitFor()
  expect(new URL(page.url()).searchParams.get('step')).toBe('tables')
  await close()
})

describe.each(views)('Konferenzplanung at $width px, $theme, $language', (view) => {
  test('is accessible at each step and fits the screen', async () => {
    const head = { event: EVENT, by: 'Probe' }
    const { search } = await askApi<{ search: { id: string }[] }>('{ search(text: "Beispiel Ahrens", kinds: [ACTOR], first: 12) { id } }')
    let { version } = await plan()
    const write = async (mutation: string, variables: Record<string, unknown>) => { await askApi(mutation, { ...head, version, ...variables }); ({ version } = await plan()) }
    await write('mutation ($event: ID!, $version: Int!, $by: String!, $quotas: [QuotaInput!]) { planEvent(event: $event, expectedVersion: $version, by: $by, capacity: 30, quotas: $quotas) { version } }', { quotas: [{ feature: 'GENDER', value: 'FEMALE', min: 1, max: 30 }] })
    await write('mutation ($event: ID!, $version: Int!, $by: String!, $ids: [ID!]!) { nominate(event: $event, expectedVersion: $version, by: $by, stakeholders: $ids, nominatedBy: "bsp-org-000001") { version } }', { ids: search.map(({ id }) => id) })
    await write('mutation ($event: ID!, $version: Int!, $by: String!) { drawList(event: $event, expectedVersion: $version, by: $by, seed: 1) { feasible } }', {})
    await write('mutation ($event: ID!, $version: Int!, $by: String!) { seatTables(event: $event, expectedVersion: $version, by: $by, size: 2) { version } }', {})
    const { page, problems, close } = await chromium.open(PAGE, view)
    for (let number = 1; number <= 7; number += 1) {
      await page.getByRole('button', { name: new RegExp(`^${number}[.] `) }).click()
      await settled(page)
      await expectAccessible(page)
      await expectFits(page)
    }
    await page.goto(new URL(`/planung?lang=${view.language}`, page.url()).href)
    await settled(page)
    await expectAccessible(page)
    await expectFits(page)
    expect(problems).toEqual([])
    await close()
  })
})

test('a person with a function nominates as a board does, and then stands among those who nominated in Beteiligung', async () => {
  const { actors } = await askApi<{ actors: { edges: { node: { id: string; name: string; function: string | null } }[] } }>('{ actors(first: 1000, orderBy: NAME_ASC) { edges { node { id name function } } } }')
  const nominator = actors.edges.find(({ node }) => node.function !== null && node.id.startsWith('bsp-'))?.node
  const { page, close } = await chromium.open(PAGE)
  await page.getByLabel(/^Zuständig/).fill('Probe')
  await step(page, 'Nominierungen')
  await page.getByRole('combobox', { name: 'Wer benennt?' }).fill(nominator?.name ?? '')
  await page.getByRole('option', { name: `${nominator?.name} (${nominator?.function})` }).first().click()
  await nominateHits(page, 'Lorenz')
  await press(page, 'Benennen')
  await page.getByText('Zuletzt: ').waitFor()
  await page.goto(new URL('/beteiligung', page.url()).href)
  await page.getByText('Weitere Auswahl: Menschen, Organisation, Zeit, Beiträge').click()
  await page.getByRole('combobox', { name: 'Benannt von' }).fill(nominator?.name ?? '')
  await page.getByRole('option', { name: nominator?.name ?? '' }).first().click()
  await page.getByRole('button', { name: `Benannt von: ${nominator?.name} entfernen` }).waitFor()
  expect(new URL(page.url()).searchParams.get('nominator')).toBe(nominator?.id)
  await close()
})
