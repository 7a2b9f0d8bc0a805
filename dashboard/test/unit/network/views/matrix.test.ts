import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFormats } from '../../../../src/app/i18n/formats'
import { cellLooks } from '../../../../src/charts/network/drawMatrix'
import { groupNames, largestZoom, matrixLayout, placeAt, scrollTo } from '../../../../src/charts/network/matrixLayout'
import { cellAt } from '../../../../src/charts/network/matrixModel'
import { moveCursor } from '../../../../src/charts/network/moveCursor'
import { toNetworkView } from '../../../../src/features/network/toNetworkView'
import { de } from '../../../../src/features/network/views/texts.de'
import { toMatrix } from '../../../../src/features/network/views/toMatrix'
import { describeCell, matrixTitle } from '../../../../src/features/network/views/toMatrixWords'
import { anyNetwork } from '../networks'
import { smallData, smallView } from '../smallNetwork'

const view = smallView()
const everybody = new Set(view.nodes.map(({ id }) => id))
const byKind = (id: string) => ({ key: view.byId.get(id)?.kind ?? '', name: view.byId.get(id)?.kind === 'ACTOR' ? 'Menschen' : 'Organisationen' })
const byPart = (id: string) => ({ key: String(view.byId.get(id)?.component), name: `Teil ${view.byId.get(id)?.component}`, isRest: view.byId.get(id)?.component === 2 })
const matrix = toMatrix({ view, shown: everybody, groupOf: byKind, order: 'ties' })
const words = { texts: de, formats: makeFormats('de'), tieOf: (kind: string) => kind.toLowerCase() }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the rows of the matrix', () => {
  test('stand by group, the largest group first, and within it by ties, then by name', () => {
    // Ties by eye: bert 2, ada 1, dora 1, carla 0; board 2, choir 1, club 1.
    expect(matrix.model.nodes.map(({ id }) => id)).toEqual(['bert', 'ada', 'dora', 'carla', 'board', 'choir', 'club'])
    expect(matrix.model.groups).toEqual([{ key: 'ACTOR', name: 'Menschen', start: 0, length: 4 }, { key: 'ORGANISATION', name: 'Organisationen', start: 4, length: 3 }])
  })

  test('stand by name when that is chosen', () => {
    expect(toMatrix({ view, shown: everybody, groupOf: byKind, order: 'name' }).model.nodes.map(({ id }) => id)).toEqual(['ada', 'bert', 'carla', 'dora', 'board', 'choir', 'club'])
  })

  test('end with those who belong to no group, however many they are', () => {
    const alone = (id: string) => ({ key: id === 'ada' ? 'a' : 'none', name: id === 'ada' ? 'A' : 'ohne', isRest: id !== 'ada' })
    expect(toMatrix({ view, shown: everybody, groupOf: alone, order: 'ties' }).model.groups.map(({ key }) => key)).toEqual(['a', 'none'])
  })

  test('hold only what is shown, with ties between the shown', () => {
    const { model } = toMatrix({ view, shown: new Set(['ada', 'bert', 'club']), groupOf: byKind, order: 'ties' })
    expect(model.nodes.map(({ id }) => id)).toEqual(['bert', 'ada', 'club'])
    expect(model.cells.map(({ row, column }) => [row, column])).toEqual([[0, 2]])
  })

  test('hold those with the most ties when there are too many, and say how many are left out', () => {
    const cut = toMatrix({ view, shown: everybody, groupOf: byKind, order: 'ties', most: 3 })
    expect(cut.model.nodes.map(({ id }) => id)).toEqual(['bert', 'ada', 'board'])
    expect(cut.cut).toBe(4)
    expect(cut.pairs.total).toBe(4)
  })
})

describe('the cells of the matrix', () => {
  test('stand where two nodes are tied, with weight and kinds', () => {
    expect(matrix.model.cells.map(({ row, column, weight }) => [row, column, weight])).toEqual([[1, 4, 1], [0, 4, 2], [0, 6, 1], [2, 5, 1]])
    expect(cellAt(matrix.model, { row: 4, column: 0 })?.kinds).toEqual(['MEMBERSHIP', 'TIE'])
    expect(cellAt(matrix.model, { row: 0, column: 1 })).toBeUndefined()
  })

  test('lie inside when both nodes are of one group', () => {
    const { pairs, model } = toMatrix({ view, shown: everybody, groupOf: byPart, order: 'ties' })
    expect(model.cells.every(({ isInside }) => isInside)).toBe(true)
    expect(pairs).toEqual({ inside: 4, total: 4 })
    expect(matrix.pairs).toEqual({ inside: 0, total: 4 })
  })

  test('never lie inside among those without a group', () => {
    const { pairs } = toMatrix({ view, shown: everybody, groupOf: () => ({ key: 'none', name: 'ohne', isRest: true }), order: 'ties' })
    expect(pairs).toEqual({ inside: 0, total: 4 })
  })

  test('add up parallel ties of both directions; a loop stands on the diagonal and is no pair', () => {
    const edge = (source: string, target: string, kind: string) => ({ source, target, kinds: [kind], weight: 1 })
    const data = { ...smallData, edges: [edge('ada', 'bert', 'TIE'), edge('bert', 'ada', 'NOMINATION'), edge('carla', 'carla', 'TIE')] }
    const { model, pairs } = toMatrix({ view: toNetworkView(data, { regions: [], groups: [] }), shown: new Set(['ada', 'bert', 'carla']), groupOf: byKind, order: 'name' })
    expect(model.cells.map(({ row, column, weight, kinds }) => [row, column, weight, kinds])).toEqual([[0, 1, 2, ['TIE', 'NOMINATION']], [2, 2, 1, ['TIE']]])
    expect(pairs.total).toBe(1)
  })

  test('are stronger the more they weigh; those between groups come before those inside', () => {
    const cell = (weight: number, isInside: boolean) => ({ row: 0, column: 1, weight, kinds: [], isInside })
    const looks = cellLooks([cell(1, false), cell(8, false), cell(5, true)])
    // Quarters of the heaviest, 8: 1 is in the first, 5 in the third (4 to 6), 8 in the last.
    expect(looks.map((cells) => cells.map(({ weight }) => weight))).toEqual([[1], [], [], [8], [], [], [5], []])
  })
})

test('any network: every row is in exactly one group, and each tied pair has one cell, found from both sides', () => {
  fc.assert(fc.property(anyNetwork, (network) => {
    const { model } = toMatrix({ view: network, shown: new Set(network.nodes.map(({ id }) => id)), groupOf: (id) => ({ key: network.byId.get(id)?.kind ?? '', name: '' }), order: 'ties' })
    expect(model.groups.flatMap(({ start, length }) => Array.from({ length }, (_, index) => start + index))).toEqual(model.nodes.map((_, index) => index))
    expect(model.cells).toHaveLength(network.size)
    const rows = new Map(model.nodes.map(({ id }, row) => [id, row]))
    for (const { source, target } of network.edges) {
      const place = { row: rows.get(source) ?? -1, column: rows.get(target) ?? -1 }
      expect(cellAt(model, place)).toBeDefined()
      expect(cellAt(model, { row: place.column, column: place.row })).toBe(cellAt(model, place))
    }
  }))
})

describe('the matrix in words', () => {
  test('says whether ties stay in their group, from the numbers', () => {
    expect(plain(matrixTitle(toMatrix({ view, shown: everybody, groupOf: byPart, order: 'ties' }), words))).toBe('Die meisten Verbindungen bleiben in der eigenen Gruppe: 100,0 % von 4 verbundenen Paaren.')
    expect(plain(matrixTitle(matrix, words))).toBe('Die meisten Verbindungen führen in andere Gruppen: 100,0 % von 4 verbundenen Paaren.')
  })

  test('says so when there is nobody, no tie, or one group only', () => {
    const title = (shown: string[]) => matrixTitle(toMatrix({ view, shown: new Set(shown), groupOf: byPart, order: 'ties' }), words)
    expect(title([])).toBe(de.matrix.nothing)
    expect(title(['ada', 'carla'])).toBe(de.matrix.noTies)
    expect(title(['ada', 'board'])).toBe('Alle gezeigten Einträge gehören zu einer Gruppe: 1 verbundenes Paar.')
  })

  test('names the cell that the cursor stands on', () => {
    const say = (row: number, column: number) => describeCell(matrix.model, { row, column }, words)
    expect(say(0, 4)).toBe('Bert Groß – Beirat: membership und tie')
    expect(say(3, 4)).toBe('Carla Meyer – Beirat: keine Verbindung erfasst')
    expect(say(1, 1)).toBe('Ada Lüchow (Zeile und Spalte)')
    expect(say(5, -1)).toBe('Chor Beispiel – Organisationen')
  })
})

describe('the cursor', () => {
  const key = (name: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({ key: name, shiftKey: false, ctrlKey: false, ...held })
  const from = { row: 0, column: 0 }

  test('goes one cell with an arrow and stops at the edge', () => {
    expect(moveCursor(matrix.model, from, key('ArrowDown'))).toEqual({ row: 1, column: 0 })
    expect(moveCursor(matrix.model, from, key('ArrowLeft'))).toEqual(from)
    expect(moveCursor(matrix.model, { row: 6, column: 6 }, key('ArrowRight'))).toEqual({ row: 6, column: 6 })
  })

  test('goes to the next tie with shift, and stays when there is none', () => {
    expect(moveCursor(matrix.model, from, key('ArrowRight', { shiftKey: true }))).toEqual({ row: 0, column: 4 })
    expect(moveCursor(matrix.model, { row: 0, column: 4 }, key('ArrowRight', { shiftKey: true }))).toEqual({ row: 0, column: 6 })
    expect(moveCursor(matrix.model, { row: 0, column: 6 }, key('ArrowRight', { shiftKey: true }))).toEqual({ row: 0, column: 6 })
  })

  test('goes to the ends of the row, to the corners, and to the next group', () => {
    expect(moveCursor(matrix.model, { row: 2, column: 3 }, key('End'))).toEqual({ row: 2, column: 6 })
    expect(moveCursor(matrix.model, { row: 2, column: 3 }, key('Home', { ctrlKey: true }))).toEqual({ row: 0, column: 0 })
    expect(moveCursor(matrix.model, { row: 2, column: 3 }, key('PageDown'))).toEqual({ row: 4, column: 3 })
    expect(moveCursor(matrix.model, { row: 5, column: 3 }, key('PageUp'))).toEqual({ row: 4, column: 3 })
  })

  test('leaves other keys alone', () => {
    expect(moveCursor(matrix.model, from, key('a'))).toBeNull()
  })
})

describe('the sizes of the matrix', () => {
  test('few nodes have large cells and their names', () => {
    // 10 cells of at most 28 beside a band of 190.
    expect(matrixLayout({ order: 10, width: 1000, zoom: 1 })).toEqual({ cell: 28, band: 190, hasNames: true, width: 1000, total: 470, height: 471 })
  })

  test('a thousand nodes fit the width with the names of groups only, and zooming in brings the names', () => {
    const fitted = matrixLayout({ order: 1000, width: 1000, zoom: 1 })
    expect(fitted).toMatchObject({ band: 150, hasNames: false, height: 720 })
    expect(fitted.total).toBeCloseTo(1000)
    expect(matrixLayout({ order: 1000, width: 1000, zoom: largestZoom({ order: 1000, width: 1000 }) })).toMatchObject({ hasNames: true })
  })

  test('a point is found again as its cell, also after scrolling, and as a name on the band', () => {
    const layout = matrixLayout({ order: 100, width: 1000, zoom: 3 })
    const at = (x: number, y: number, scroll = { x: 0, y: 0 }) => placeAt(layout, { x, y }, { scroll, order: 100 })
    expect(at(layout.band + 2.5 * layout.cell, layout.band + 0.5 * layout.cell)).toEqual({ row: 0, column: 2 })
    expect(at(layout.band + 0.5 * layout.cell, layout.band + 0.5 * layout.cell, { x: 0, y: 7 * layout.cell })).toEqual({ row: 7, column: 0 })
    expect(at(5, layout.band + 1)).toEqual({ row: 0, column: -1 })
    expect(at(5, 5)).toBeNull()
  })

  test('a cell out of sight is scrolled to, one in sight stays', () => {
    const layout = { ...matrixLayout({ order: 100, width: 1000, zoom: 1 }), cell: 20, band: 100, width: 500, height: 500 }
    // 400 pixels of cells are seen; the last cell ends at 2000.
    expect(scrollTo(layout, { row: 99, column: 0 }, { x: 0, y: 0 })).toEqual({ x: 0, y: 1600 })
    expect(scrollTo(layout, { row: 2, column: 3 }, { x: 10, y: 10 })).toEqual({ x: 10, y: 10 })
    expect(scrollTo(layout, { row: 0, column: 0 }, { x: 90, y: 90 })).toEqual({ x: 0, y: 0 })
  })

  test('names of groups never lie closer than a line', () => {
    const groups = [{ key: 'a', name: 'A', start: 0, length: 40 }, { key: 'b', name: 'B', start: 40, length: 1 }, { key: 'c', name: 'C', start: 41, length: 1 }, { key: 'd', name: 'D', start: 42, length: 40 }]
    const names = groupNames(groups, { cell: 1, band: 100, width: 300, height: 300, total: 182, hasNames: false }, { offset: 0, line: 16 })
    // A in the middle of 100 to 140; B in the middle of 140 to 141; C would touch B; D in the middle of 142 to 182.
    expect(names).toEqual([{ text: 'A', middle: 120 }, { text: 'B', middle: 140.5 }, { text: 'D', middle: 162 }])
  })
})
