import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { frameBelow, readDownload } from './participationPage.js'
import { askApi, expectAccessible, expectFits, givenChromium, phone, settled, views } from './page.js'

const chromium = givenChromium()
const GUESTROW = '13072043'

const number = (value: number, digits = 0) => value.toLocaleString('de-DE', { maximumFractionDigits: digits })

interface Course { key: string; total: number[]; indicators: { oldAgeDependencyRatio: number[]; population: number[] } }
interface Projections { projectRegions: { years: number[]; district: Course; rows: Course[] } }

/** What the page must say, asked of another field than the page asks. */
async function projected(scenario: object | null = null): Promise<Projections['projectRegions']> {
  const parts = 'key total indicators { oldAgeDependencyRatio population }'
  const query = `query ($scenario: ScenarioInput) { projectRegions(district: "13072", steps: 5, scenario: $scenario) { years district { ${parts} } rows { ${parts} } } }`
  return (await askApi<Projections>(query, { scenario })).projectRegions
}

/** Brings every part of the page near the screen once, so that each has asked and drawn. */
async function showParts(page: Page, parts: readonly string[] = ['age', 'future', 'scenario', 'places', 'change', 'life', 'trust']): Promise<void> {
  for (const part of parts) {
    await page.locator(`#${part}`).scrollIntoViewIfNeeded()
    await page.locator(`#${part} figure.chart-frame svg, #${part} figure.chart-frame table`).first().waitFor()
  }
  await page.waitForFunction(() => document.querySelector('.state-loading') === null)
}

/** Three digits that count, as the page rounds what is projected. */
function rounded(value: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 2)
  return number(Math.round(value / unit) * unit)
}

describe.each(views)('Demografie at $width px, $theme, $language', (view) => {
  test('is accessible, fits the screen, is quiet and asks no foreign host', async () => {
    const { page, problems, close } = await chromium.open(`/demografie?ort=${GUESTROW}&geburten=110&jahr=2042&kohorte=1977`, view)
    await showParts(page)
    // As tall as the page: on a screen the bar at the bottom covers what lies there until one scrolls.
    await page.setViewportSize({ width: view.width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
    await expectAccessible(page)
    await expectFits(page)
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/)
    expect(problems).toEqual([])
    await close()
  })

  test.each(['/demografie/stimmen', `/demografie/steckbrief?ort=${GUESTROW}`])('%s is accessible, fits the screen and is quiet', async (path) => {
    const { page, problems, close } = await chromium.open(path, view)
    await expectAccessible(page)
    await expectFits(page)
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/)
    expect(problems).toEqual([])
    await close()
  })
})

test.each([['13072', 'Landkreis Rostock'], [GUESTROW, 'Güstrow']])('the answer for %s says the ratios of the API at the start and at the end, and that it is no forecast', async (id) => {
  const { years, district, rows } = await projected()
  const course = id === district.key ? district : rows.find(({ key }) => key === id)
  const ratios = course?.indicators.oldAgeDependencyRatio ?? []
  const { page, close } = await chromium.open(`/demografie?ort=${id}`)
  const answer = await page.getByRole('heading', { level: 1 }).innerText()
  expect(answer).toContain(`Anfang ${years[0]} kamen ${number(ratios[0] ?? 0)} Menschen ab 65 auf 100 von 20 bis 64. ${years[5]} wären es ${number(ratios[5] ?? 0)}`)
  const basis = await page.getByText('Es ist keine Vorhersage.').first().innerText()
  expect(basis.includes('Das Alter ist hier geschätzt')).toBe(id !== '13072')
  await close()
})

test('a place is found by typing and stands in the link', async () => {
  const { page, close } = await chromium.open('/demografie')
  await page.getByRole('combobox', { name: 'Ort' }).fill('Krakow am See (')
  await page.getByRole('option', { name: 'Krakow am See (Gemeinde)' }).click()
  await page.getByRole('heading', { name: /^Krakow am See 2022/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('ort')).toBe('13072056')
  await close()
})

test('the pyramid plays to the last year and shows the people of the API there', async () => {
  const { projectPopulation } = await askApi<{ projectPopulation: { steps: { year: number; female: number[]; male: number[] }[] } }>('{ projectPopulation(input: { region: "13072", steps: 5 }) { steps { year female male } } }')
  const last = projectPopulation.steps[5]
  const { page, close } = await chromium.open('/demografie')
  await page.getByRole('button', { name: 'Abspielen' }).click()
  const pyramid = frameBelow(page, /^Landkreis Rostock 2047: .* wären 65 Jahre oder älter$/)
  await pyramid.waitFor()
  await page.getByRole('button', { name: 'Abspielen' }).waitFor()
  expect(new URL(page.url()).searchParams.get('jahr')).toBe('2047')
  await pyramid.locator('.pyramid > svg').focus()
  await page.keyboard.press('ArrowDown')
  expect(await pyramid.locator('.pyramid-reading').innerText()).toContain(`Alter 90 und älter: ${number(last?.female.at(-1) ?? 0)} Frauen, ${number(last?.male.at(-1) ?? 0)} Männer`)
  expect(await pyramid.locator('svg').first().textContent()).not.toMatch(/[-−]\d/)
  await close()
})

test('a birth cohort that is held on to moves up by one group with each step', async () => {
  const { page, close } = await chromium.open('/demografie?kohorte=1977')
  // Born 1977 to 1981: 40 to 44 on 1 January 2022, 45 to 49 five years later.
  await page.getByText('Festgehalten: geboren 1977 bis 1981, im Jahr 2022: Alter 40–44').waitFor()
  await page.getByRole('slider', { name: 'Jahr', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Festgehalten: geboren 1977 bis 1981, im Jahr 2027: Alter 45–49').waitFor()
  expect(await page.locator('.pyramid-row-held').textContent()).toContain('45–49')
  await close()
})

test('the outline of the district is in shares, of the same year', async () => {
  const { page, close } = await chromium.open(`/demografie?ort=${GUESTROW}&umriss=district&jahr=2032`)
  await page.getByText('Umriss: Landkreis 2032, in Anteilen').waitFor()
  expect(await page.locator('.pyramid').first().textContent()).toContain('%')
  await close()
})

test('a past year of a municipality is shown as estimated, any year stands behind another, and a cohort that the groups do not hold whole says so', async () => {
  interface Days { agesOverTime: { date: string; rows: { sex: string; ageFrom: number; count: number }[] }[] }
  const { agesOverTime } = await askApi<Days>(`{ agesOverTime(region: "${GUESTROW}") { date rows { sex ageFrom count } } }`)
  const rows = agesOverTime.find(({ date }) => date === '2018-01-01')?.rows.filter(({ ageFrom }) => ageFrom === 90) ?? []
  const { page, close } = await chromium.open(`/demografie?ort=${GUESTROW}&jahr=2018&umriss=2042&kohorte=1977`)
  await page.getByText('Umriss: Stand 2042').waitFor()
  await page.getByText('Damals gezählte Menschen, ihr Alter ist geschätzt.').waitFor()
  await page.getByText('In diesem Jahr deckt die Gruppe den Jahrgang nur zum größeren Teil.').waitFor()
  await page.locator('.pyramid > svg').first().focus()
  await page.keyboard.press('ArrowDown')
  const [women, men] = ['FEMALE', 'MALE'].map((sex) => number(rows.find((row) => row.sex === sex)?.count ?? 0))
  expect(await page.locator('.pyramid-reading').first().innerText()).toContain(`Alter 90 und älter: ${women} Frauen, ${men} Männer`)
  await close()
})

test('a saved scenario stands as an outline behind the assumptions of the page', async () => {
  const name = `Umriss ${Date.now()}`
  const { saveScenario: { id } } = await askApi<{ saveScenario: { id: string } }>('mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { id } }', { input: { district: '13072', name, author: 'Prüfung', scenario: { fertilityFactor: 1.5 } } })
  const { page, close } = await chromium.open(`/demografie?jahr=2047&umriss=szenario:${id}&geburten=50`)
  await page.getByText(`Umriss: 2047 im Szenario „${name}“`).waitFor()
  const frame = page.locator('#age figure.chart-frame')
  const csv = await readDownload(page, frame.getByRole('button', { name: /^CSV laden/ }))
  const youngest = csv.split('\r\n').find((line) => line.startsWith('0–4;'))?.split(';') ?? []
  // Three times as many births: women of 0 to 4 behind, as against those in front.
  expect(Number(youngest[5]) / Number(youngest[1])).toBeGreaterThan(2.5)
  await askApi('mutation ($id: ID!) { deleteScenario(id: $id) }', { id })
  await close()
})

test('a scenario changes the figures as the API says, by keyboard, and stays in the link', async () => {
  const scenario = { fertilityFactor: 1.05 }
  const [without, having] = [await projected(), await projected(scenario)]
  const { page, close } = await chromium.open('/demografie', phone)
  await showParts(page, ['scenario'])
  await page.getByRole('slider', { name: 'Geburten' }).focus()
  await page.keyboard.press('ArrowRight')
  const [before, after] = [without.district.total[5] ?? 0, having.district.total[5] ?? 0]
  await page.getByRole('heading', { name: `Landkreis Rostock 2047 mit Ihren Annahmen: ${rounded(after)} Menschen, ${rounded(after - before)} mehr als ohne` }).waitFor()
  expect(new URL(page.url()).searchParams.get('geburten')).toBe('105')
  await page.reload()
  await settled(page)
  await page.getByText('Gerechnet mit Ihren Annahmen.').waitFor()
  await close()
})

test('a new housing area brings people to its place', async () => {
  const measures = [{ kind: 'NEW_HOUSING', region: GUESTROW, year: 2028, persons: 100 }]
  const { rows } = await projected({ measures })
  const total = rows.find(({ key }) => key === GUESTROW)?.total[5] ?? 0
  const { page, close } = await chromium.open(`/demografie?ort=${GUESTROW}`)
  await showParts(page, ['scenario'])
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await page.getByRole('heading', { name: new RegExp(`^Güstrow 2047 mit Ihren Annahmen: ${rounded(total)} Menschen`) }).waitFor()
  expect(new URL(page.url()).searchParams.get('massnahmen')).toBe(`NEW_HOUSING.${GUESTROW}.2028.100`)
  await close()
})

test('a scenario is saved, compared, copied and deleted', async () => {
  const name = `Mehr Kinder ${Date.now()}`
  const { page, close } = await chromium.open('/demografie?geburten=120')
  await showParts(page, ['scenario'])
  const list = page.locator('.demography-saved')
  await page.getByLabel('Name des Szenarios').fill(name)
  await page.getByLabel('Ihr Name').fill('Prüfung')
  await page.getByRole('button', { name: 'Annahmen speichern' }).click()
  await page.getByText('Gespeichert.').waitFor()
  await page.getByRole('button', { name: 'Alles zurücksetzen' }).click()
  await list.getByText(name, { exact: true }).waitFor()
  await page.getByRole('checkbox', { name: `${name} vergleichen` }).focus()
  await page.keyboard.press('Space')
  await frameBelow(page, /^Landkreis Rostock 2047 ohne Änderung/).locator('.chart-key').getByText(name).waitFor()
  await page.getByRole('button', { name: `${name} kopieren`, exact: true }).click()
  const copied = `${name} (Kopie)`
  await list.getByText(copied, { exact: true }).waitFor()
  for (const one of [copied, name]) {
    await page.getByRole('button', { name: `${one} löschen`, exact: true }).click()
    await page.getByRole('button', { name: `„${one}“ wirklich löschen?` }).click()
    await list.getByText(one, { exact: true }).waitFor({ state: 'detached' })
  }
  await close()
})

test('the fan shows bands of 80 and 95 % as the API draws them, and counts of one census alone', async () => {
  const { projectionFan } = await askApi<{ projectionFan: { quantiles: number[]; district: { bands: number[][] } } }>('{ projectionFan(district: "13072", steps: 5) { quantiles district { bands } } }')
  const at = (quantile: number) => projectionFan.district.bands[projectionFan.quantiles.indexOf(quantile)]?.[5] ?? 0
  const { page, close } = await chromium.open('/demografie')
  await showParts(page, ['future'])
  const fan = frameBelow(page, /^Landkreis Rostock 2047: .*in 8 von 10 Durchläufen/)
  expect(await fan.getByRole('heading').innerText()).toContain(`in 8 von 10 Durchläufen ${rounded(at(0.1))} bis ${rounded(at(0.9))}`)
  expect(await fan.innerText()).toContain('Fortschreibung des Zensus 2011')
  const csv = await readDownload(page, fan.getByRole('button', { name: /^CSV laden/ }))
  expect(csv).toContain(`2047;;`)
  expect(csv).toContain(`${Math.round(at(0.025))};${Math.round(at(0.1))};${Math.round(at(0.9))};${Math.round(at(0.975))}`)
  // 218,721 people were counted on 31 December 2024, but on the census of 2022.
  expect(csv).not.toContain('218721')
  await close()
})

test('the map colours by the chosen figure and year, and its CSV holds every figure of every municipality', async () => {
  const { rows } = await projected()
  const { page, close } = await chromium.open('/demografie?merkmal=population&kartenjahr=2047')
  await showParts(page, ['places'])
  const map = frameBelow(page, /^Menschen 2047: von/)
  const sizes = rows.map(({ indicators }) => indicators.population[5] ?? 0)
  expect(await map.getByRole('heading').innerText()).toContain(`von ${number(Math.min(...sizes))} (`)
  expect(await map.locator('.map-place').count()).toBeGreaterThan(100)
  const csv = await readDownload(page, map.getByRole('button', { name: /^CSV laden/ }))
  expect(csv).toContain('Gemeinde;Altenquotient;Jugendquotient;Gesamtquotient')
  expect(csv.split('\r\n').filter((line) => line.endsWith(';geschätzt'))).toHaveLength(rows.length)
  await close()
})

test('the small lines show how many municipalities would shrink', async () => {
  const { rows } = await projected()
  const shrinking = rows.filter(({ total }) => (total[5] ?? 0) < (total[0] ?? 0)).length
  const { page, close } = await chromium.open('/demografie')
  await showParts(page, ['places'])
  await page.getByRole('heading', { name: `${shrinking} von ${rows.length} Gemeinden hätten 2047 weniger Menschen als 2022` }).waitFor()
  await close()
})

test.each([['2013-12-31', '2021-12-31', 'Anfang 2014 auf Ende 2021'], ['2018-12-31', '2023-12-31', 'Anfang 2019 auf Ende 2023']])('the page says where its own calculation from %s was off in %s, and whether its bands held', async (from, to, period) => {
  interface Test { backTest: { results: { method: string; all: { mape: number; coverage80: number | null; coverage95: number | null } | null }[] } }
  const { backTest } = await askApi<Test>(`{ backTest(district: "13072", from: "${from}", to: "${to}") { results { method all { mape coverage80 coverage95 } } } }`)
  const all = (method: string) => backTest.results.find((result) => result.method === method)?.all
  const off = (method: string) => (all(method)?.mape ?? 0).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const { page, close } = await chromium.open('/demografie')
  await showParts(page, ['trust'])
  const frame = frameBelow(page, new RegExp(`^Von ${period} gerechnet`))
  const text = (await frame.innerText()).replaceAll('\u00a0', ' ')
  expect(text).toContain(`im Mittel ${off('COHORT_COMPONENT')} % daneben; „alles bleibt gleich“ ${off('UNCHANGED')} %`)
  const held = all('COHORT_COMPONENT')
  const part = (share: number) => `${Math.round(100 * share)} %`
  expect(text).toContain(held?.coverage80 == null || held.coverage95 == null ? 'nicht prüfbar' : `Im 80-%-Band lagen ${part(held.coverage80)} der Gemeinden, im 95-%-Band ${part(held.coverage95)}.`)
  await close()
})

test('the life table of the district is a curve and a table, as the API has it', async () => {
  interface Life { regionLifeTable: { from: number; to: number; tables: { sex: string; expectancy: number; rows: { ageFrom: number; lx: number }[] }[] } }
  const { regionLifeTable: { from, to, tables } } = await askApi<Life>('{ regionLifeTable(region: "13072") { from to tables { sex expectancy rows { ageFrom lx } } } }')
  const years = (sex: string) => (tables.find((table) => table.sex === sex)?.expectancy ?? 0).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const { page, close } = await chromium.open(`/demografie?ort=${GUESTROW}`)
  await showParts(page, ['life'])
  const frame = frameBelow(page, new RegExp(`Lebenserwartung im Landkreis ${from} bis ${to}: Frauen ${years('FEMALE')} Jahre, Männer ${years('MALE')} Jahre`))
  await frame.getByText('Für einzelne Orte sind keine Sterbefälle nach Alter gespeichert.').waitFor()
  const csv = await readDownload(page, frame.getByRole('button', { name: /^CSV laden/ }))
  expect(csv).toContain(`;${Math.round(tables[0]?.rows.find(({ ageFrom }) => ageFrom === 80)?.lx ?? 0)};`)
  await close()
})

test.each(['AMT', 'PLANNING_REGION'])('bands and needs are there for a region of the level %s', async (level) => {
  const { regions } = await askApi<{ regions: { edges: { node: { id: string } }[] } }>(`{ regions(filter: { levels: [${level}] }, first: 1) { edges { node { id } } } }`)
  const id = regions.edges[0]?.node.id ?? ''
  interface Fan { regionFan: { quantiles: number[]; bands: number[][]; needs: { need: string; projected: number[]; bands: number[][] }[] } }
  const { regionFan } = await askApi<Fan>(`{ regionFan(region: "${id}", steps: 5) { quantiles bands needs { need projected bands } } }`)
  const old = regionFan.needs.find(({ need }) => need === 'OVER_EIGHTY')
  const at = (bands: number[][] | undefined, quantile: number) => rounded(bands?.[regionFan.quantiles.indexOf(quantile)]?.[5] ?? 0)
  const { page, close } = await chromium.open(`/demografie?ort=${id}`)
  await showParts(page, ['future', 'change'])
  expect(await frameBelow(page, /in 8 von 10 Durchläufen/).getByRole('heading').innerText()).toContain(`in 8 von 10 Durchläufen ${at(regionFan.bands, 0.1)} bis ${at(regionFan.bands, 0.9)}`)
  expect(await frameBelow(page, /Menschen ab 80/).getByRole('heading').innerText()).toContain(`2047: ${rounded(old?.projected[5] ?? 0)} Menschen ab 80 (80 %: ${at(old?.bands, 0.1)} bis ${at(old?.bands, 0.9)};`.replace('80 %', '80 %'))
  await close()
})

test('each chart comes as PNG and SVG', async () => {
  const { page, close } = await chromium.open('/demografie')
  await showParts(page)
  for (const part of ['age', 'future', 'scenario', 'places', 'change', 'life', 'trust']) {
    const svg = await readDownload(page, page.locator(`#${part}`).getByRole('button', { name: /^SVG laden/ }).first())
    expect(svg).toContain('<svg ')
    expect(svg).toContain('Eurostat')
  }
  const download = page.waitForEvent('download')
  await page.locator('#age').getByRole('button', { name: /^PNG laden/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.png$/)
  await close()
})

test('who grows without a voice is said with the shares of the API, marked as partly invented', async () => {
  interface Group { ageFrom: number; shareToday: number; shareLater: number; shareOfParticipants: number }
  const { ageGroupVoices } = await askApi<{ ageGroupVoices: { district: { groups: Group[] } } }>('{ ageGroupVoices(district: "13072") { district { groups { ageFrom shareToday shareLater shareOfParticipants } } } }')
  const old = ageGroupVoices.district.groups.find(({ ageFrom }) => ageFrom === 80)
  const percent = (share = 0) => share.toLocaleString('de-DE', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const { page, close } = await chromium.open('/demografie/stimmen')
  const answer = await page.getByRole('heading', { level: 1 }).innerText()
  for (const share of [old?.shareToday, old?.shareLater, old?.shareOfParticipants]) expect(answer).toContain(percent(share))
  expect(answer).toContain('(teils erfunden)')
  await close()
})

test('places with too few volunteers are said under the assumption that stands there; who changes it gets the numbers of the API', async () => {
  interface Balance { volunteerBalance: { rows: { key: string; label: string; coverage: number[] | null; need: number | null }[] } }
  const short = async (assumptions: object) => {
    const { volunteerBalance: { rows } } = await askApi<Balance>('query ($assumptions: VolunteerAssumptionsInput) { volunteerBalance(district: "13072", assumptions: $assumptions) { rows { key label coverage need } } }', { assumptions })
    const known = rows.filter(({ coverage }) => coverage !== null)
    return { known: known.length, rows: known.filter(({ coverage }) => (coverage?.at(-1) ?? 1) < 1 - 1e-9) }
  }
  const [asToday, more] = [await short({}), await short({ needOfToday: 1.05 })]
  const { page, close } = await chromium.open('/demografie/stimmen')
  const say = ({ known, rows }: typeof asToday) => page.getByRole('heading', { name: `In ${rows.length} von ${known} Gemeinden gäbe es 2042 weniger Engagierte, als die Vereine brauchen` })
  await say(asToday).waitFor()
  await page.getByText('Annahme: Die Vereine brauchen 100 % der Engagierten von heute.').waitFor()
  await page.getByRole('slider', { name: 'Bedarf der Vereine, gemessen an heute' }).focus()
  await page.keyboard.press('ArrowRight')
  await say(more).waitFor()
  expect(new URL(page.url()).searchParams.get('bedarf')).toBe('105')
  const csv = await readDownload(page, page.getByRole('button', { name: /^CSV laden: In / }))
  expect(csv).toContain('Annahme: Die Vereine brauchen 105')
  for (const { label } of more.rows.slice(0, 3)) expect(csv).toContain(`\r\n${label};`)
  await close()
})

test('the figures of one municipality stand beside those of the district, and in the link', async () => {
  const { page, close } = await chromium.open('/demografie/stimmen')
  await page.getByRole('combobox', { name: 'Zahlen für eine Gemeinde' }).click()
  await page.keyboard.type('Bützow')
  await page.getByRole('option', { name: 'Bützow' }).click()
  const table = page.getByRole('region', { name: /^Zahlen je Altersgruppe: Bützow/ }).getByRole('table')
  await table.waitFor()
  const link = page.url()
  expect(new URL(link).searchParams.get('ort')).toMatch(/^13072/)
  interface Voices { ageGroupVoices: { rows: { label: string; groups: { shareToday: number }[] }[] } }
  const { ageGroupVoices } = await askApi<Voices>('{ ageGroupVoices(district: "13072") { rows { label groups { shareToday } } } }')
  const youngest = ageGroupVoices.rows.find(({ label }) => label.startsWith('Bützow'))?.groups[0]?.shareToday ?? NaN
  expect(await table.getByRole('row').nth(1).innerText()).toContain(youngest.toLocaleString('de-DE', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  await close()
})

test.each(['/demografie/stimmen', `/demografie/steckbrief?ort=${GUESTROW}`])('each chart and table of %s can be taken along', async (path) => {
  const { page, close } = await chromium.open(path)
  const frames = page.locator('figure.chart-frame')
  expect(await frames.count()).toBeGreaterThan(0)
  for (const frame of await frames.all()) {
    expect(await readDownload(page, frame.getByRole('button', { name: /^SVG laden/ }))).toContain('<svg ')
    expect(await readDownload(page, frame.getByRole('button', { name: /^CSV laden/ }))).toContain('# ')
    await frame.getByRole('button', { name: /^PNG laden/ }).waitFor()
  }
  expect(await page.locator('.sheet-table').count()).toBe(await page.locator('.sheet-table-foot').getByRole('button', { name: /^CSV laden/ }).count())
  await close()
})

test('the sheet names who could reach the age groups that grow without a voice, and does not give away small numbers', async () => {
  const { page, close } = await chromium.open('/demografie/stimmen')
  const line = page.getByRole('listitem').filter({ hasText: 'Wer diese Altersgruppen erreichen könnte:' })
  await line.waitFor()
  interface Reach { ageGroupMultipliers: { groups: { ageFrom: number; multipliers: { ask: { name: string }; reached: number | null }[] }[] }[] }
  const { ageGroupMultipliers: [district] } = await askApi<Reach>('{ ageGroupMultipliers(district: "13072", most: 2) { groups { ageFrom multipliers { ask { name } reached } } } }')
  const shown = await line.innerText()
  const named = (district?.groups ?? []).filter(({ ageFrom, multipliers }) => multipliers.length > 0 && new RegExp(ageFrom === 80 ? 'ab 80:' : `[ ;]${ageFrom} bis `).test(shown))
  expect(named.length).toBeGreaterThan(0)
  for (const { multipliers } of named) for (const { ask, reached } of multipliers) expect(shown).toContain(`${ask.name} (${reached ?? 'unter 5'})`)
  expect(shown).not.toMatch(/\([1-4]\)/)
  await close()
})

test.each(['/demografie/stimmen', `/demografie/steckbrief?ort=${GUESTROW}`, '/demografie/steckbrief'])('%s prints on one sheet without the frame', async (path) => {
  const { page, close } = await chromium.open(path)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.rail').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: null })
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]).toBe('1')
  await close()
})
