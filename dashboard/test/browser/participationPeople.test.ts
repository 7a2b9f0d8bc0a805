import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { frameBelow, showAll } from './participationPage.js'
import { askApi, expectAccessible, expectFits, givenChromium, phone, settled } from './page.js'

const chromium = givenChromium()
const number = (value: number) => value.toLocaleString('de-DE')
const entries = (count: number) => `${number(count)} ${count === 1 ? 'Eintrag' : 'Einträge'}`
const people = (count: number) => `${number(count)} ${count === 1 ? 'Mensch' : 'Menschen'}.`
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Wer steht dahinter?' })

/** All rows of the table are asked for before they are counted. */
async function listedRows(page: Page): Promise<number> {
  const more = dialogOf(page).getByRole('button', { name: 'Weitere zeigen' })
  while (await more.isVisible()) await more.click()
  return (await dialogOf(page).getByRole('table').getByRole('row').count()) - 1
}

test('behind each step of the way stand all who ever reached it: as many as the bar says', async () => {
  const { participation: { total } } = await askApi<{ participation: { total: Record<string, number> } }>('{ participation(by: EVENT) { total { nominated invited accepted attended declined absent } } }')
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  const names = { nominated: 'benannt', invited: 'eingeladen', accepted: 'zugesagt', attended: 'teilgenommen', declined: 'abgesagt', absent: 'nicht erschienen' }
  for (const [stage, name] of Object.entries(names)) {
    await page.locator('#way figure.chart-frame').first().locator('.row-chart').getByText(new RegExp(`^${name}`)).first().click()
    await dialogOf(page).getByText(entries(total[stage] ?? 0)).waitFor()
    expect(new URL(page.url()).searchParams.get('people')).toBe(stage.toUpperCase())
    if (stage === 'absent') expect(await listedRows(page)).toBe(total[stage])
    await page.keyboard.press('Escape')
  }
  await close()
})

test('behind a loss stand those who did not go on, each with the way to its page', async () => {
  const { participationConversion: { total } } = await askApi<{ participationConversion: { total: { steps: { step: string; lost: number }[] } } }>('{ participationConversion(by: MONTH) { total { steps { step lost } } } }')
  const lost = total.steps.find(({ step }) => step === 'ACCEPTED_TO_ATTENDED')?.lost ?? 0
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  await page.locator('#way').getByText('zugesagt → teilgenommen').click()
  await dialogOf(page).getByText(entries(lost)).waitFor()
  await expectAccessible(page)
  await dialogOf(page).getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/eintrag\/(person|organisation)\//)
  await close()
})

interface Circle { representation: { unknown: number; rows: { key: string; participants: number }[] } }

test('a bar of age filters every chart; behind it stand its people, the unknown are counted and can be seen', async () => {
  const { representation } = await askApi<Circle>('{ representation(filter: { regions: ["13072"] }, attribute: AGE_GROUP) { unknown rows { key participants } } }')
  const young = representation.rows.find(({ key }) => key === '20-39')?.participants ?? 0
  const { participation } = await askApi<{ participation: { total: { attended: number } } }>('{ participation(filter: { ageGroups: ["20-39"] }, by: EVENT) { total { attended } } }')
  const all = await askApi<{ participation: { total: { attended: number } } }>('{ participation(by: EVENT) { total { attended } } }')
  const { page, close } = await chromium.open('/beteiligung?attribute=AGE_GROUP')
  await showAll(page)
  await page.locator('#missing .row-chart').first().getByText('20 bis 39 Jahre').click()
  await page.getByRole('button', { name: 'Alter: 20 bis 39 Jahre entfernen' }).waitFor()
  await page.getByText(`Teilnahmen in dieser Auswahl: ${number(participation.total.attended)} von ${number(all.participation.total.attended)}`).waitFor()
  await page.getByRole('button', { name: `Wer steht dahinter? 20 bis 39 Jahre (${number(young)})` }).click()
  await dialogOf(page).getByText(people(young)).waitFor()
  expect(await listedRows(page)).toBe(young)
  await page.keyboard.press('Escape')
  await page.locator('#missing').getByText(`Nicht dabei, weil die Angabe fehlt: ${number(representation.unknown)}.`).waitFor()
  await page.locator('#missing').getByRole('button', { name: 'Wer ist das?' }).click()
  await dialogOf(page).getByText(people(representation.unknown)).waitFor()
  await close()
})

test('sex and size of the municipality filter too, and a place shows its people', async () => {
  const { page, close } = await chromium.open('/beteiligung?attribute=SEX&reached=NOMINATED', phone)
  await settled(page)
  const { representation } = await askApi<Circle>('{ representation(filter: { regions: ["13072"] }, attribute: SEX, stage: NOMINATED) { unknown rows { key participants } } }')
  const women = representation.rows.find(({ key }) => key === 'FEMALE')?.participants ?? 0
  await page.locator('#missing .row-chart').first().getByText('Frauen').click()
  await page.getByRole('button', { name: `Wer steht dahinter? Frauen (${number(women)})` }).click()
  await dialogOf(page).getByText(people(women)).waitFor()
  await expectFits(page)
  await close()
  const place = await chromium.open('/beteiligung?region=suedost&attribute=MUNICIPALITY_SIZE&size=500-999')
  await place.page.getByRole('button', { name: 'Größe der Gemeinde: 500 bis 999 Einwohner entfernen' }).waitFor()
  await place.page.locator('#missing').getByText('verglichen wird mit allen Einwohnern').first().waitFor({ state: 'detached' })
  await place.close()
})

test('who nominated becomes a filter by a click', async () => {
  const { participation } = await askApi<{ participation: { rows: { key: string; label: string; nominated: number }[] } }>('{ participation(by: NOMINATOR) { rows { key label nominated } } }')
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  const channels = page.locator('#way figure.chart-frame').filter({ hasText: 'Wer benannt hat, und wie viele' })
  const nominator = (await channels.locator('.row-chart text, .row-chart tspan').allTextContents()).map((text) => participation.rows.find(({ label }) => text.startsWith(label))).find((row) => row !== undefined)
  await channels.locator('.row-chart').getByText(nominator?.label ?? '').first().click()
  await page.getByRole('button', { name: `Benannt von: ${nominator?.label} entfernen` }).waitFor()
  await channels.getByRole('button', { name: `Wer steht dahinter? ${nominator?.label} (${number(nominator?.nominated ?? 0)})` }).click()
  await dialogOf(page).getByText(entries(nominator?.nominated ?? 0)).waitFor()
  await close()
})

test('a filtered page says how many contributions of all it leaves', async () => {
  const { organisations } = await askApi<{ organisations: { edges: { node: { id: string; contributions: { id: string }[] } }[] } }>('{ organisations(first: 1000) { edges { node { id contributions { id } } } } }')
  const organisation = organisations.edges.find(({ node }) => node.contributions.length > 0)?.node.id ?? ''
  const { some, all } = await askApi<Record<'some' | 'all', { totalCount: number }>>(`{ some: contributions(filter: { organisations: ["${organisation}"] }) { totalCount } all: contributions { totalCount } }`)
  const { page, close } = await chromium.open(`/beteiligung?organisation=${organisation}`)
  await showAll(page)
  await page.locator('#topics').getByText(`In dieser Auswahl: ${number(some.totalCount)} von ${number(all.totalCount)} Beiträgen.`).waitFor()
  await close()
})

test('from who is missing one comes to the planning of an event ahead, or of the chosen one', async () => {
  const { page, close } = await chromium.open('/beteiligung?event=regionalkonferenz-suedost')
  await page.getByRole('navigation', { name: 'Zur Planung' }).getByRole('link').click()
  await page.waitForURL(/\/planung\/regionalkonferenz-suedost/)
  await close()
})

test('the state of an earlier day is shown when it is asked for', async () => {
  const { participation } = await askApi<{ participation: { total: { invited: number } } }>('{ participation(filter: { asOf: "2022-09-01" }, by: EVENT) { total { invited } } }')
  const { page, close } = await chromium.open('/beteiligung?asOf=2022-09-01')
  await showAll(page)
  await page.getByRole('button', { name: 'Stand vom: 01.09.2022 entfernen' }).waitFor()
  await frameBelow(page, new RegExp(`^${number(participation.total.invited)} Einladungen`)).waitFor()
  await close()
})

test('the first click on a mark of the funnel plot chooses its place, and behind it stand its people', async () => {
  const { participationRates: { rows } } = await askApi<{ participationRates: { rows: { key: string; label: string; people: number }[] } }>('{ participationRates(filter: { regions: ["13072"] }, by: MUNICIPALITY) { rows { key label people } } }')
  const { page, close } = await chromium.open('/beteiligung')
  await page.locator('#missing .measure-scatter .row-choosable').first().waitFor()
  await page.locator('#missing .measure-scatter').evaluate((chart) => chart.scrollIntoView({ block: 'center' }))
  // Marks of small places lie on each other: whichever is on top is chosen.
  const box = await page.locator('#missing .measure-scatter .row-choosable').nth(3).boundingBox()
  await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 12)
  await page.waitForURL(/region=13072\d{3}/)
  const place = rows.find(({ key }) => key === new URL(page.url()).searchParams.get('region'))
  const funnel = page.locator('#missing figure.chart-frame').filter({ has: page.locator('.measure-scatter') })
  await funnel.getByRole('button', { name: `Wer steht dahinter? ${place?.label} (${number(place?.people ?? 0)})` }).click()
  await dialogOf(page).getByText(people(place?.people ?? 0)).waitFor()
  await close()
})

test('behind the bars of who is reached and of where people came from stand those who came', async () => {
  const { participation: { total }, participationTurnout: { events } } = await askApi<{ participation: { total: { attended: number } }; participationTurnout: { events: { key: string; label: string; people: number }[] } }>(
    '{ participation(by: EVENT) { total { attended } } participationTurnout { events { key label people } } }')
  const event = events.find((one) => one.people > 1)
  const { page, close } = await chromium.open('/beteiligung')
  await showAll(page)
  await page.locator('#missing .row-choosable').filter({ hasText: /^Gemeinden/ }).click()
  await dialogOf(page).getByText(entries(total.attended)).waitFor()
  await page.keyboard.press('Escape')
  const origins = page.locator('#voices figure.chart-frame').filter({ hasText: 'kamen aus dem Gebiet ihrer Veranstaltung' })
  await origins.locator('.row-choosable').filter({ hasText: event?.label ?? '' }).first().click()
  await origins.getByRole('button', { name: `Wer steht dahinter? ${event?.label} (${number(event?.people ?? 0)})` }).click()
  await dialogOf(page).getByText(people(event?.people ?? 0)).waitFor()
  await close()
})

test('a field of topic and group counts within the chosen region, and leads to its contributions and who brought them in', async () => {
  const { contributionTopics } = await askApi<{ contributionTopics: { key: string; label: string; groups: { key: string; label: string; contributions: number }[] }[] }>(
    '{ contributionTopics(filter: { regions: ["nordwest"] }, level: PLANNING_REGION) { key label groups { key label contributions } } }')
  const topic = contributionTopics.find(({ groups }) => groups.some(({ contributions }) => contributions > 1))
  const group = topic?.groups.find(({ contributions }) => contributions > 1)
  const { everything } = await askApi<{ everything: { totalCount: number } }>('{ everything: contributions { totalCount } }')
  const { page, close } = await chromium.open(`/beteiligung?region=nordwest&topic=${topic?.key}&group=${group?.key}`)
  await showAll(page)
  const count = number(group?.contributions ?? 0)
  await page.getByRole('link', { name: `Wer steht dahinter? Die Beiträge zu ${topic?.label}, ${group?.label} (${count})` }).click()
  const board = page.locator('#contributions')
  await board.getByText(`In dieser Auswahl: ${count} von ${number(everything.totalCount)} Beiträgen.`).waitFor()
  expect(await board.locator('.participation-board a[href*="/eintrag/"]').count()).toBeGreaterThan(1)
  expect((await board.boundingBox())?.y).toBeLessThan(900)
  await close()
})
