import { describe, expect, test } from 'vitest'
import { workedQueries } from '../../src/features/queries/workedQueries.js'
import { askApi, expectAccessible, expectFits, settled, givenChromium, views, wide } from './page.js'

const chromium = givenChromium()
/** GraphiQL is a foreign program; what axe finds inside is listed in docs/accessibility.md. */
const editor = ['.query-editor']

describe.each(views)('Abfragen at $width px, $theme, $language', (view) => {
  test('is accessible, fits the screen, is quiet and asks no foreign host', async () => {
    const { page, problems, close } = await chromium.open('/abfragen', view)
    await page.getByRole('table').waitFor()
    await expectAccessible(page, editor)
    await expectFits(page)
    expect(problems).toEqual([])
    await close()
  })
})

test('each worked query is answered by the running API without an error', async () => {
  for (const { query, variables } of workedQueries) await askApi(query, variables)
})

test('a question chosen from the list is answered as a table, stands in the address, and is there again from the link', async () => {
  const { page, close } = await chromium.open('/abfragen')
  await page.getByRole('button', { name: 'Wann und wo sind die Regionalkonferenzen?' }).click()
  await page.getByRole('cell', { name: 'Heidetreff Gelbensande' }).waitFor()
  const link = page.url()
  await close()
  const again = await chromium.open(new URL(link).pathname + new URL(link).search)
  await again.page.getByRole('cell', { name: 'Heidetreff Gelbensande' }).waitFor()
  expect(await again.page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Wann und wo sind die Regionalkonferenzen?')
  await again.close()
})

test('an example of the API is opened with its values in the form, and answered', async () => {
  const { page, problems, close } = await chromium.open('/abfragen')
  await page.getByText(/Beispiele für Programme \(\d+\)/).click()
  await page.getByRole('button', { name: 'Wen erreicht eine Person in drei Schritten?' }).click()
  await page.getByRole('columnheader', { name: 'cumulative' }).waitFor()
  expect(await page.getByLabel('steps (Zahl)').inputValue()).toBe('3')
  expect(problems).toEqual([])
  await close()
})

test('the editor works from the bundle: what is typed there stands in the address and is answered as JSON and as a table', async () => {
  const { page, problems, close } = await chromium.open('/abfragen?query=' + encodeURIComponent('{ regions(filter: { levels: [AMT] }, first: 3) { totalCount edges { node { name } } } }'))
  await page.locator('.graphiql-query-editor .view-lines').waitFor()
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' # Ende')
  await page.waitForURL((url) => (url.searchParams.get('query') ?? '').endsWith('# Ende'))
  await page.keyboard.press('Control+Enter')
  await page.locator('.graphiql-response .view-lines').getByText('"totalCount"').waitFor()
  await page.getByText('Diese Liste geht weiter.').waitFor()
  expect(problems).toEqual([])
  await close()
})

test('a wrong query says what is wrong, in the place of the table', async () => {
  const { page, close } = await chromium.open('/abfragen?query=' + encodeURIComponent('{ regions(first: 5000) { totalCount } }'), wide)
  await page.getByText('Die Abfrage hat Fehler gemeldet.').waitFor()
  await page.getByText('BAD_USER_INPUT').waitFor()
  await settled(page)
  await close()
})

test('an answer is shown as chart, and taken along as workbook, as JSON, as Parquet and as CSV with all rows', async () => {
  const { page, problems, close } = await chromium.open('/abfragen?query=' + encodeURIComponent('{ events { edges { node { name capacity } } } }'))
  await page.getByRole('table').waitFor()
  const saved = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return (await download).suggestedFilename()
  }
  expect(await saved('Als XLSX speichern')).toBe('eigene-abfrage.xlsx')
  expect(await saved('Als JSON speichern')).toBe('eigene-abfrage.json')
  expect(await saved('Als Parquet speichern')).toBe('eigene-abfrage.parquet')
  expect(await saved('Alle Zeilen als CSV')).toBe('eigene-abfrage.csv')
  await page.getByRole('tab', { name: 'Diagramm' }).click()
  await page.getByRole('heading', { name: /hat den größten Wert: capacity/ }).waitFor()
  await expectAccessible(page, editor)
  expect(problems).toEqual([])
  await close()
})

test('a variable is changed in its field, and a query is kept under a name and opened again', async () => {
  const { page, close } = await chromium.open('/abfragen?query=' + encodeURIComponent('query Seite($first: Int!) { regions(first: $first) { edges { node { name } } } }') + '&variables=' + encodeURIComponent('{"first":3}'))
  await page.getByText('3 Zeilen').waitFor()
  await page.getByLabel('first (Zahl, nötig)').fill('2')
  await page.getByRole('button', { name: 'Abfrage ausführen' }).click()
  await page.getByText('2 Zeilen').waitFor()
  await page.getByText('Abfrage merken oder weitergeben').click()
  await page.getByLabel('Name der Abfrage').fill('Zwei Regionen')
  await page.getByRole('button', { name: 'In diesem Browser merken' }).click()
  await page.getByText('Gemerkte Abfragen (1)').waitFor()
  await page.getByRole('button', { name: 'Wann und wo sind die Regionalkonferenzen?' }).click()
  await page.getByRole('button', { name: 'Zwei Regionen', exact: true }).click()
  await page.getByText('2 Zeilen').waitFor()
  expect(new URL(page.url()).searchParams.get('variables')).toContain('"first": 2')
  await close()
})
