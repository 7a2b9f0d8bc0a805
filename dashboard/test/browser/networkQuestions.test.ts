import { describe, expect, test } from 'vitest'
import { askApi, expectAccessible, expectFits, givenChromium, settled, views } from './page.js'

const chromium = givenChromium()

const TIES = 'ties: [MEMBERSHIP, ORGANISATION_PART, TIE, NOMINATION, PARTICIPATION, INVOLVEMENT]'
const answerOf = (name: string) => ({ name })

interface Asked { network: { order: number; nodes: { label: string; degree: number; betweenness: number; isCutpoint: boolean }[] } }

const german = new Intl.NumberFormat('de-DE')

/** The page opens on what rests on real sources, and answers for that; with the whole network shown it answers for the whole. */
describe.each([['real sources', '/netzwerk', ', synthetic: false'], ['everything', '/netzwerk?focus=all', '']])('with %s shown', (_, path, restriction) => {
  test.each(['mouse', 'keyboard'])('a question is answered in one action by %s, with the numbers of the API', async (by) => {
    const { page, problems, close } = await chromium.open(path)
    const { network } = await askApi<Asked>(`{ network(input: { ${TIES}${restriction} }) { order nodes { label degree betweenness isCutpoint } } }`)
    const answer = async (question: string) => {
      const button = page.getByRole('button', { name: question })
      if (by === 'mouse') await button.click()
      else {
        await button.focus()
        await page.keyboard.press('Enter')
      }
      const sentence = page.getByRole('region', answerOf(question)).locator('.network-answer-sentence')
      await sentence.waitFor()
      return sentence.innerText()
    }
    const between = network.nodes.reduce((one, other) => (other.betweenness > one.betweenness ? other : one))
    expect(await answer('Wer verbindet die Gruppen?')).toContain(`${between.label} liegt am häufigsten dazwischen`)
    const alone = network.nodes.filter((node) => node.degree === 0).length
    expect(await answer('Wer fehlt?')).toContain(`Noch ohne Verbindung: ${german.format(alone)} von ${german.format(network.order)} Einträgen.`)
    const cutpoints = network.nodes.filter((node) => node.isCutpoint).length
    expect(await answer('Wer hängt an einer Person?')).toContain(`Im Netz gibt es ${german.format(cutpoints)} Bindeglied`)
    expect(problems).toEqual([])
    await close()
  })
})

test.each(['mouse', 'keyboard'])('what would be without somebody is answered in three actions by %s', async (by) => {
  const { networkWithout } = await askApi<{ networkWithout: { lostReachShare: number } }>(`{ networkWithout(input: { ${TIES}, synthetic: false }, remove: ["landkreis-rostock"]) { lostReachShare } }`)
  const { page, close } = await chromium.open('/netzwerk')
  const [question, name] = [page.getByRole('button', { name: 'Was wäre ohne …?' }), page.getByRole('combobox', { name: 'Name' })]
  if (by === 'mouse') await question.click()
  else {
    await question.focus()
    await page.keyboard.press('Enter')
  }
  await name.waitFor()
  if (by === 'mouse') {
    await name.fill('Landkreis Rostock')
    await page.getByRole('option', { name: 'Landkreis Rostock', exact: true }).click()
  } else {
    await name.focus()
    await page.keyboard.type('Landkreis Rostock')
    const option = page.getByRole('option', { name: 'Landkreis Rostock', exact: true })
    await option.waitFor()
    // Others have the words in their name too.
    for (let step = 0; step < 9 && await option.getAttribute('data-focused') === null; step++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  const share = new Intl.NumberFormat('de-DE', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(networkWithout.lostReachShare)
  await page.getByText(`Ohne Landkreis Rostock erreichen sich ${share} der Paare nicht mehr.`).waitFor()
  await close()
})

test.each(['mouse', 'keyboard'])('each of the six questions has an answer with numbers after one action by %s', async (by) => {
  const { page, problems, close } = await chromium.open('/netzwerk?focus=all')
  for (const question of ['Wer verbindet die Gruppen?', 'Wer fehlt?', 'Wer hängt an einer Person?', 'Was wäre ohne …?', 'Was hat sich geändert?', 'Wie kommt A zu B?']) {
    const button = page.getByRole('button', { name: question })
    if (by === 'mouse') await button.click()
    else {
      await button.focus()
      await page.keyboard.press('Enter')
    }
    const sentence = page.getByRole('region', answerOf(question)).locator('.network-answer-sentence')
    await sentence.waitFor()
    expect(await sentence.innerText()).toMatch(/\d/)
  }
  expect(problems).toEqual([])
  await close()
})

test.each(['mouse', 'keyboard'])('what has changed is answered in three actions by %s', async (by) => {
  const { compareNetworks } = await askApi<{ compareNetworks: { edgesCame: unknown[]; edgesWent: unknown[] } }>(
    `{ compareNetworks(before: { ${TIES}, at: "2000-01-01" }, after: { ${TIES}, at: "2022-01-01" }) { edgesCame { source } edgesWent { source } } }`)
  const { page, close } = await chromium.open('/netzwerk?focus=all')
  const question = page.getByRole('button', { name: 'Was hat sich geändert?' })
  if (by === 'mouse') await question.click()
  else {
    await question.focus()
    await page.keyboard.press('Enter')
  }
  await page.getByLabel('Vorher, Stand am').fill('2000-01-01')
  await page.getByLabel('Nachher, Stand am').fill('2022-01-01')
  const words = (count: number, state: string) => `${german.format(count)} ${count === 1 ? 'Verbindung' : 'Verbindungen'} ${state}`
  await page.getByText(`${words(compareNetworks.edgesCame.length, 'neu')}, ${words(compareNetworks.edgesWent.length, 'beendet')}.`).waitFor()
  await close()
})

test('how A comes to B is asked by keyboard alone, and the link shows the answer again', async () => {
  const { page, close } = await chromium.open('/netzwerk')
  await page.getByRole('button', { name: 'Wie kommt A zu B?' }).focus()
  await page.keyboard.press('Enter')
  const region = page.getByRole('region', answerOf('Wie kommt A zu B?'))
  // It opens with two people, and their answer.
  await region.locator('.network-answer-sentence').waitFor()
  for (const [label, name] of [['Von', 'Anne Ewald'], ['Zu', 'Stephan Meyer']] as const) {
    await region.getByRole('combobox', { name: label }).focus()
    await page.keyboard.type(name)
    const option = page.getByRole('option', { name, exact: true })
    await option.waitFor()
    for (let step = 0; step < 9 && await option.getAttribute('data-focused') === null; step++) await page.keyboard.press('ArrowDown')
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
