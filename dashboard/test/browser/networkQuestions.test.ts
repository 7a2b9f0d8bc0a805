import { expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, givenChromium, settled, views } from './page.js'

const chromium = givenChromium()

const TIES = 'ties: [MEMBERSHIP, ORGANISATION_PART, TIE, NOMINATION, PARTICIPATION, INVOLVEMENT]'
const answerOf = (name: string) => ({ name })

test('each question is answered in one action, with the numbers of the API', async () => {
  const { page, problems, close } = await chromium.open('/netzwerk')
  const { network } = await askApi<{ network: { order: number; nodes: { label: string; degree: number; betweenness: number; isCutpoint: boolean }[] } }>(
    `{ network(input: { ${TIES} }) { order nodes { label degree betweenness isCutpoint } } }`)
  const german = new Intl.NumberFormat('de-DE')
  const answer = async (question: string) => {
    await page.getByRole('button', { name: question }).click()
    const region = page.getByRole('region', answerOf(question))
    await region.locator('.network-answer-sentence').waitFor()
    return region.locator('.network-answer-sentence').innerText()
  }
  const between = network.nodes.reduce((one, other) => (other.betweenness > one.betweenness ? other : one))
  expect(await answer('Wer verbindet die Gruppen?')).toContain(`${between.label} liegt am häufigsten dazwischen`)
  const alone = network.nodes.filter((node) => node.degree === 0).length
  expect(await answer('Wer fehlt?')).toContain(`Noch ohne Verbindung: ${german.format(alone)} von ${german.format(network.order)} Einträgen.`)
  const cutpoints = network.nodes.filter((node) => node.isCutpoint).length
  expect(await answer('Wer hängt an einer Person?')).toContain(`Im Netz gibt es ${german.format(cutpoints)} Bindeglieder`)
  expect(problems).toEqual([])
  await close()
})

test('how A comes to B is asked by keyboard alone, and the link shows the answer again', async () => {
  const { page, close } = await chromium.open('/netzwerk')
  await page.getByRole('button', { name: 'Wie kommt A zu B?' }).focus()
  await page.keyboard.press('Enter')
  const region = page.getByRole('region', answerOf('Wie kommt A zu B?'))
  await region.getByText('Bitte zwei Namen wählen.').waitFor()
  for (const [label, name] of [['Von', 'Anne Ewald'], ['Zu', 'Stephan Meyer']] as const) {
    await region.getByRole('combobox', { name: label }).focus()
    await page.keyboard.type(name)
    await page.getByRole('option', { name, exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  const sentence = region.locator('.network-answer-sentence')
  await sentence.waitFor()
  const { shortestPaths } = await askApi<{ shortestPaths: { length: number }[] }>(`{ shortestPaths(from: "anne-ewald", to: "stephan-meyer", input: { ${TIES} }) { length } }`)
  const expected = shortestPaths[0] ? `Anne Ewald kommt in ${shortestPaths[0].length} Schritten zu Stephan Meyer.` : 'Von Anne Ewald führt kein Weg zu Stephan Meyer.'
  await expect.poll(() => sentence.innerText()).toContain(expected)
  await page.goto(page.url())
  await settled(page)
  await expect.poll(() => page.locator('.network-answer-sentence').innerText()).toContain(expected)
  await close()
})

test.each(views)('an open answer is accessible and fits the screen: $width $theme $language', async (view) => {
  const { page, problems, close } = await chromium.open('/netzwerk?ask=missing', view)
  await page.locator('.network-answer-sentence').waitFor()
  await expectFits(page)
  await expectAccessible(page)
  expect(problems).toEqual([])
  await close()
})
