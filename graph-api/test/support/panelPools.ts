import fc from 'fast-check'
import type { Candidate, PanelInput, Quota } from '../../src/analytics/selection/panelInput.js'

/** A pool written as "id: feature=value feature=value". */
export function givenPool(lines: readonly string[], rest: Partial<PanelInput> & { size: number; quotas: readonly Quota[] }): PanelInput {
  const candidates = lines.map((line): Candidate => {
    const [id, words = ''] = line.split(':')
    return { id: id as string, features: words.trim().split(/\s+/u).filter((word) => word !== '').map((word) => ({ feature: word.split('=')[0] as string, value: word.split('=')[1] as string })) }
  })
  return { candidates, method: 'LEXIMIN', seed: 1, ...rest }
}

export function quota(words: string, min: number, max: number): Quota {
  const [feature, value] = words.split('=') as [string, string]
  return { feature, value, min, max }
}

/** Every panel that meets the conditions, found by trying all sets of candidates: the plain definition. */
export function everyPanel({ candidates, size, quotas, mustHave = [], mustNot = [] }: PanelInput): Candidate[][] {
  return combinations(candidates.filter(({ id }) => !mustNot.includes(id)), size).filter((panel) =>
    mustHave.every((id) => panel.some((member) => member.id === id))
    && quotas.every((asked) => { const count = panel.filter((member) => holds(member, asked)).length; return count >= asked.min && count <= asked.max })
    && unique(panel.flatMap(({ addresses = [] }) => addresses)))
}

export const holds = ({ features }: Candidate, { feature, value }: { feature: string; value: string }): boolean => features.some((own) => own.feature === feature && own.value === value)
const unique = (words: readonly string[]): boolean => new Set(words).size === words.length

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

/** Pools of up to eight people with two features, up to two households, and quotas that one drawn panel meets. */
export const anyPool: fc.Arbitrary<PanelInput> = fc.record({
  people: fc.array(fc.record({ sex: fc.constantFrom('f', 'm'), age: fc.constantFrom('young', 'middle', 'old'), home: fc.constantFrom('', '', '', 'a', 'b') }), { minLength: 3, maxLength: 8 }),
  share: fc.double({ min: 0.2, max: 0.8, noNaN: true }), slack: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 10, maxLength: 10 }), order: fc.nat(),
}).map(({ people, share, slack, order }): PanelInput => {
  const candidates = people.map(({ sex, age, home }, index): Candidate => ({ id: `p${index}`, features: [{ feature: 'sex', value: sex }, { feature: 'age', value: age }], addresses: home === '' ? [] : [home] }))
  const free = { candidates, size: Math.max(1, Math.round(share * people.length)), quotas: [], method: 'LEXIMIN', seed: 1 } as const
  const panels = everyPanel(free)
  const model = panels[order % Math.max(1, panels.length)] ?? []
  const quotas = [['sex', 'f'], ['sex', 'm'], ['age', 'young'], ['age', 'middle'], ['age', 'old']].map(([feature, value], index): Quota => {
    const asked = { feature: feature as string, value: value as string }
    const count = model.filter((member) => holds(member, asked)).length
    return { ...asked, min: Math.max(0, count - (slack[2 * index] as number)), max: count + (slack[2 * index + 1] as number) }
  })
  return { ...free, quotas }
})

/**
 * Bounds of the best lowest probability over the given panels, by repeated play of a game of two (multiplicative
 * weights: Freund and Schapire, 1999): the mean play of either side bounds the value. It shares nothing with the solver.
 */
export function maximinBounds(panels: readonly (readonly number[])[], people: readonly number[], rounds = 4000): { low: number; high: number } {
  const weights = new Map(people.map((person) => [person, 1]))
  const chosen = new Map(people.map((person) => [person, 0]))
  let high = 1
  for (let round = 1; round <= rounds; round += 1) {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    const worth = (panel: readonly number[]): number => panel.reduce((sum, person) => sum + (weights.get(person) ?? 0) / total, 0)
    const best = panels.reduce((one, other) => (worth(other) > worth(one) ? other : one))
    high = Math.min(high, worth(best))
    for (const person of best) {
      if (!weights.has(person)) continue
      chosen.set(person, (chosen.get(person) as number) + 1)
      weights.set(person, (weights.get(person) as number) * (1 - Math.min(0.2, 1 / Math.sqrt(round))))
    }
  }
  return { low: Math.min(...chosen.values()) / rounds, high }
}
