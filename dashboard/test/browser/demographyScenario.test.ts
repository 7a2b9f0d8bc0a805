import { expect, test } from 'vitest'
import { askApi, givenChromium } from './page.js'

const chromium = givenChromium()

test('who changes a scenario that somebody else has changed meanwhile is told, and loses nothing', async () => {
  const name = `Zu zweit ${Date.now()}`
  const input = { district: '13072', name, author: 'Erste', scenario: { fertilityFactor: 1.2 } }
  const { saveScenario: { id } } = await askApi<{ saveScenario: { id: string } }>('mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { id } }', { input })
  const factors = async () => (await askApi<{ scenarios: { name: string; assumptions: { fertilityFactor: number } }[] }>('{ scenarios { name assumptions { fertilityFactor } } }')).scenarios.flatMap((one) => (one.name === name ? [one.assumptions.fertilityFactor] : []))
  const { page, close } = await chromium.open('/demografie')
  await page.locator('#scenario').scrollIntoViewIfNeeded()
  const form = page.locator('.demography-save')
  await page.getByRole('button', { name: `${name} laden` }).click()
  await form.getByLabel('Ihr Name').fill('Zweite')
  await page.getByRole('slider', { name: 'Geburten' }).press('ArrowRight')
  await askApi('mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { id } }', { input: { ...input, id, author: 'Dritte', scenario: { fertilityFactor: 0.8 } } })
  await form.getByRole('button', { name: `„${name}“ ändern` }).click()
  await form.getByText(`„${name}“ wurde inzwischen geändert, von: Dritte.`).waitFor()
  expect(await factors()).toEqual([0.8])
  await form.getByRole('button', { name: 'Als neues speichern' }).click()
  await form.getByText('Gespeichert.').waitFor()
  expect((await factors()).sort()).toEqual([0.8, 1.25])
  await form.getByLabel('Warum diese Annahmen').fill('noch einmal')
  await form.getByRole('button', { name: `„${name}“ ändern` }).click()
  await page.locator('.demography-saved').getByText('noch einmal').waitFor()
  expect((await factors()).sort()).toEqual([0.8, 1.25])
  const { scenarios } = await askApi<{ scenarios: { id: string; name: string }[] }>('{ scenarios { id name } }')
  for (const one of scenarios) if (one.name === name) await askApi('mutation ($id: ID!) { deleteScenario(id: $id) }', { id: one.id })
  await close()
})

test('six quick steps of a slider are six, though the page renders later than they come', async () => {
  const { page, close } = await chromium.open('/demografie')
  await page.locator('#scenario').scrollIntoViewIfNeeded()
  const slider = page.getByRole('slider', { name: 'Geburten' })
  await slider.focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => new URL(page.url()).searchParams.get('geburten')).toBe('70')
  expect(await slider.inputValue()).toBe('70')
  await close()
})
