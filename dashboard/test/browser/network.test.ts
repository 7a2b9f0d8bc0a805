import { describe, expect, test } from 'vitest'
import { counter, openMap as openMapWith, ORGANISATION, patchOf, PERSON, shows } from './networkMap.js'
import { askApi, expectAccessible, expectFits, phone, settled, givenChromium, views, type View } from './page.js'

const chromium = givenChromium()

interface NetworkAnswer {
  network: { order: number; nodes: { id: string; label: string; kind: string; degree: number; synthetic: boolean }[] }
}

const askNetwork = () => askApi<NetworkAnswer>(
  '{ network(input: { nodes: [ACTOR, ORGANISATION], ties: [MEMBERSHIP, ORGANISATION_PART, TIE, NOMINATION, PARTICIPATION, INVOLVEMENT], keepIsolates: true }) { order nodes { id label kind degree synthetic } } }',
)

const openMap = (path: string, view?: View) => openMapWith(chromium, path, view)

describe.each(views)('Netzwerk at $width px, $theme, $language', (view) => {
  test('is accessible as map, with the panel and as table, fits the screen, is quiet and asks no foreign host', async () => {
    const { page, problems, close } = await openMap('/netzwerk', view)
    await expectAccessible(page)
    await expectFits(page)
    for (const path of ['/netzwerk?selected=landkreis-rostock', '/netzwerk?show=table']) {
      await page.goto(new URL(path, page.url()).href)
      await settled(page)
      if (path.includes('selected')) await page.locator('.network-statements').first().waitFor()
      await expectAccessible(page)
      await expectFits(page)
    }
    expect(problems).toEqual([])
    await close()
  })
})

test('a large network opens on what rests on real sources, says so, and shows the whole with one button; back returns', async () => {
  const { network } = await askNetwork()
  const real = network.nodes.filter((node) => !node.synthetic).length
  const { page, close } = await openMap('/netzwerk')
  expect(network.order).toBeGreaterThan(300)
  await shows(page, real, network.order)
  expect(await page.locator('.network-focus').innerText()).toContain(`${real} Einträge aus echten Quellen`)
  await page.getByRole('button', { name: 'Ganzes Netz zeigen' }).click()
  await shows(page, network.order, network.order)
  await page.goBack()
  await shows(page, real, network.order)
  await page.keyboard.press('z')
  await shows(page, network.order, network.order)
  await close()
})

test('the answer names who has the most neighbours among those shown', async () => {
  const { network } = await askNetwork()
  const real = network.nodes.filter((node) => !node.synthetic).sort((a, b) => b.degree - a.degree)
  const { page, close } = await openMap('/netzwerk')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(`${real[0]?.label} verbindet die meisten: ${real[0]?.degree} andere.`)
  await close()
})

test('the map is drawn: people as blue, organisations as orange marks', async () => {
  const { page, close } = await openMap('/netzwerk')
  await expect.poll(async () => (await patchOf(page, PERSON)).pixels).toBeGreaterThan(500)
  expect((await patchOf(page, ORGANISATION)).pixels).toBeGreaterThan(500)
  await close()
})

test('hovering a mark makes the rest step back, a click opens who it is', async () => {
  const { page, close } = await openMap('/netzwerk')
  await expect.poll(async () => (await patchOf(page, PERSON)).pixels).toBeGreaterThan(500)
  const before = await patchOf(page, PERSON)
  const largest = await patchOf(page, ORGANISATION)
  await page.mouse.move(largest.x - 3, largest.y)
  await page.mouse.move(largest.x, largest.y)
  await expect.poll(async () => (await patchOf(page, PERSON)).pixels).toBeLessThan(before.pixels / 2)
  await page.mouse.click(largest.x, largest.y)
  await page.waitForURL(/selected=landkreis-rostock/)
  await page.getByRole('heading', { level: 2, name: 'Landkreis Rostock' }).waitFor()
  const panel = page.getByRole('complementary', { name: 'Landkreis Rostock' })
  await panel.locator('.network-statements').first().waitFor()
  expect(await panel.innerText()).toContain('Verbindet 8 andere')
  expect(await panel.innerText()).toContain('Anne Ewald, Sozialplanerin')
  expect(await panel.innerText()).toContain('Quelle: Newsletter 02.2022')
  await close()
})

test('without a mouse: search without umlauts, open, widen and narrow, walk to a neighbour, clear', async () => {
  const { network } = await askNetwork()
  const { page, close } = await openMap('/netzwerk')
  await page.getByLabel('In der Karte suchen').focus()
  await page.keyboard.type('mittelstaedt h')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Heike Mittelstädt' }).waitFor()
  // Jugendring Landkreis Rostock is one step away, Dörte Schmidt two.
  await page.keyboard.press('1')
  await shows(page, 2, network.order)
  await page.keyboard.press('+')
  await shows(page, 3, network.order)
  await page.keyboard.press('-')
  await shows(page, 2, network.order)
  await page.getByRole('complementary').getByRole('button', { name: /^Jugendring Landkreis Rostock \d+$/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Jugendring Landkreis Rostock' }).waitFor()
  await shows(page, 3, network.order)
  const neighbours = page.getByRole('complementary').locator('ul').last().getByRole('button')
  await neighbours.first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await neighbours.nth(1).evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('complementary').count()).toBe(0)
  await close()
})

test('keys are letters in a text field', async () => {
  const { page, close } = await openMap('/netzwerk?selected=landkreis-rostock')
  await page.getByLabel('In der Karte suchen').focus()
  await page.keyboard.type('1z')
  expect(new URL(page.url()).searchParams.get('steps')).toBeNull()
  expect(new URL(page.url()).searchParams.get('focus')).toBeNull()
  await close()
})

test('a link shows the view again: filter, colour, selection, steps, place of the map', async () => {
  const { page, close } = await openMap('/netzwerk')
  await page.getByRole('button', { name: /^Farbe nach/ }).or(page.getByLabel('Farbe nach')).first().click()
  await page.getByRole('option', { name: 'Interessengruppe' }).click()
  await page.getByRole('button', { name: /^ohne Gruppe/ }).click()
  await page.getByRole('button', { name: 'Näher' }).click()
  await page.waitForURL(/camera=/)
  const said = await counter(page)
  // The parents' group has the second colour of the palette, the same orange that organisations have among the kinds.
  const parents = await patchOf(page, ORGANISATION)
  expect(parents.pixels).toBeGreaterThan(100)
  const again = await openMap(page.url())
  await expect.poll(() => counter(again.page)).toBe(said)
  expect(again.page.url()).toBe(page.url())
  await again.page.getByRole('button', { name: /^ohne Gruppe/, pressed: false }).waitFor()
  const there = await patchOf(again.page, ORGANISATION)
  expect(Math.hypot(there.inMap.x - parents.inMap.x, there.inMap.y - parents.inMap.y)).toBeLessThan(2)
  await again.close()
  await close()
})

test('the legend filters: a click on a kind hides it, a second one brings it back', async () => {
  const { network } = await askNetwork()
  const real = network.nodes.filter((node) => !node.synthetic)
  const { page, close } = await openMap('/netzwerk')
  const entry = page.getByRole('region', { name: 'Legende' }).getByRole('button', { name: /^Organisationen/ })
  await entry.click()
  await shows(page, real.filter((node) => node.kind === 'ACTOR').length, network.order)
  await entry.click()
  await shows(page, real.length, network.order)
  await close()
})

test('switching kinds on keeps everybody in their place', async () => {
  const { page, close } = await openMap('/netzwerk')
  const before = await patchOf(page, ORGANISATION)
  await page.getByText('Projekte', { exact: true }).click()
  await page.waitForURL(/kinds=aop&basis=ao/)
  await page.getByRole('region', { name: 'Legende' }).getByText('Projekte').waitFor()
  await page.keyboard.press('f')
  // The camera may move by what came in; nobody of the first picture is gone.
  expect((await patchOf(page, ORGANISATION)).pixels).toBeGreaterThan(before.pixels / 3)
  await close()
})

test('the table holds the same entries and the same selection', async () => {
  const { network } = await askNetwork()
  const real = network.nodes.filter((node) => !node.synthetic)
  const { page, close } = await openMap('/netzwerk')
  await page.getByRole('button', { name: 'Tabelle', exact: true }).click()
  const rows = page.getByRole('table').getByRole('row')
  await expect.poll(() => rows.count()).toBe(real.length + 1)
  await page.getByRole('table').getByRole('button', { name: 'Roman Stieler' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Roman Stieler' }).waitFor()
  expect(await page.getByRole('row', { name: /Roman Stieler/ }).getAttribute('data-selected')).toBe('')
  await page.getByRole('button', { name: 'Karte', exact: true }).click()
  await page.getByTestId('network-map').waitFor()
  expect(new URL(page.url()).searchParams.get('selected')).toBe('roman-stieler')
  await close()
})

test('entries and ties come as CSV with filter and sources, the map as picture', async () => {
  const { page, close } = await openMap('/netzwerk')
  await page.getByText('Mitnehmen', { exact: true }).click()
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks)
  }
  const nodes = (await save('Einträge (CSV)')).toString()
  expect(nodes).toContain('# Filter: Menschen, Organisationen;')
  expect(nodes).toContain('nur echte Quellen')
  expect(nodes).toContain('# Quellen: Newsletter 02.2022')
  expect(nodes).toContain('landkreis-rostock;Landkreis Rostock;Organisation;')
  expect(nodes).not.toContain('Beispiel:')
  expect((await save('Verbindungen (CSV)')).toString()).toContain('anne-ewald;landkreis-rostock;Anne Ewald;Landkreis Rostock;Mitgliedschaft;1')
  const picture = await save('Bild (PNG)')
  expect([...picture.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  expect(picture.length).toBeGreaterThan(20_000)
  await close()
})

test('on a phone the controls are folded away and the panel is a sheet from below', async () => {
  const { page, close } = await openMap('/netzwerk?selected=landkreis-rostock', phone)
  expect(await page.getByLabel('In der Karte suchen').isVisible()).toBe(false)
  const panel = page.getByRole('complementary', { name: 'Landkreis Rostock' })
  expect(await panel.evaluate((element) => getComputedStyle(element).position)).toBe('fixed')
  await panel.getByRole('button', { name: 'Schließen' }).click()
  await page.getByText('Suchen, filtern, färben').click()
  expect(await page.getByLabel('In der Karte suchen').isVisible()).toBe(true)
  await close()
})

test('while the server is away the page says so and comes back by itself', async () => {
  const { page, close } = await chromium.open('/')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('link', { name: 'Netzwerk' }).first().click()
  await page.getByText('Der Server antwortet nicht. Wir versuchen es weiter.').first().waitFor()
  await page.unroute('**/graphql')
  await page.getByTestId('network-map').waitFor()
  await close()
})
