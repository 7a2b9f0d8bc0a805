import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkFigures, nodeFigures } from '../../../src/features/network/networkFigures'
import { answerSentence, descriptionSentences, nodeSentence } from '../../../src/features/network/toSentences'
import { anyNetwork } from './networks'
import { smallView } from './smallNetwork'
import { english, german } from './words'

const all = () => new Set(smallView().nodes.map((node) => node.id))

describe('the figures of what is shown', () => {
  it('count nodes, ties, parts and isolates', () => {
    expect(networkFigures(smallView(), all())).toMatchObject({
      order: 7, size: 4, partCount: 2, largestPart: 4, isolates: 1,
      kinds: [{ kind: 'ACTOR', count: 4 }, { kind: 'ORGANISATION', count: 3 }],
      // Beirat and Bert Groß have two neighbours each; B-e comes before B-e-r.
      mostConnected: { degree: 2, node: { id: 'board' } },
    })
  })

  it('count only among those shown: without the board two people stand alone', () => {
    const shown = all()
    shown.delete('board')
    expect(networkFigures(smallView(), shown)).toMatchObject({ order: 6, size: 2, partCount: 2, isolates: 2 })
  })

  it('agree with the whole network when everything is shown', () => {
    fc.assert(fc.property(anyNetwork, (view) => {
      const figures = networkFigures(view, new Set(view.nodes.map((node) => node.id)))
      expect([figures.order, figures.size, figures.partCount + figures.isolates]).toEqual([view.order, view.size, view.componentCount])
      expect(figures.mostConnected?.degree ?? 0).toBe(Math.max(...view.nodes.map((node) => node.degree)))
      expect(figures.isolates).toBe(view.nodes.filter((node) => node.degree === 0).length)
    }))
  })

  it('are 0 and null of nothing, never NaN or infinite', () => {
    expect(networkFigures(smallView(), new Set())).toEqual({ order: 0, size: 0, partCount: 0, largestPart: 0, isolates: 0, kinds: [], mostConnected: null })
  })
})

describe('the sentences', () => {
  it('answer who connects the most and how many stand alone', () => {
    const figures = networkFigures(smallView(), all())
    expect(answerSentence(figures, german)).toBe('Beirat verbindet die meisten: 2 andere. Ein Eintrag hat hier keine Verbindung.')
    expect(answerSentence(figures, english)).toBe('Beirat connects the most: 2 others. One entry has no tie here.')
  })

  it('describe order, size, parts and isolates', () => {
    expect(descriptionSentences(networkFigures(smallView(), all()), german)).toBe(
      'Die Karte zeigt 4 Menschen und 3 Organisationen und 4 Verbindungen. Sie bilden 2 zusammenhängende Teile, der größte umfasst 4 Einträge. 1 Eintrag ohne erfasste Verbindung.',
    )
  })

  it('say that nobody is to be seen, and that there is no tie', () => {
    expect(answerSentence(networkFigures(smallView(), new Set()), german)).toBe('Mit diesen Filtern ist niemand zu sehen.')
    expect(answerSentence(networkFigures(smallView(), new Set(['ada', 'carla'])), german)).toBe('2 Menschen sind erfasst, noch ohne Verbindung.')
  })

  it('say why somebody matters here', () => {
    const view = smallView()
    // The board's neighbours are Ada (youth) and Bert (parents, youth): two people, two groups.
    expect(nodeSentence(nodeFigures(view, 'board'), german)).toBe('Verbindet 2 andere: 2 Menschen. Sie gehören zu 2 Interessengruppen.')
    expect(nodeSentence(nodeFigures(view, 'ada'), german)).toBe('Hat eine Verbindung: 1 Organisation.')
    expect(nodeSentence(nodeFigures(view, 'carla'), german)).toBe('Hat in diesem Netz noch keine Verbindung.')
  })
})
