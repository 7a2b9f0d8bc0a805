import type { Candidate, PanelInput } from '../../src/analytics/selection/panelInput.js'
import { randomFrom } from '../../src/analytics/random.js'

/** Values of a feature: share in the population, and how willing its people are to stand (self-selection). */
const POPULATION: Readonly<Record<string, readonly (readonly [value: string, share: number, willingness: number])[]>> = {
  sex: [['female', 0.51, 0.9], ['male', 0.49, 1.1]],
  age: [['16-29', 0.16, 0.7], ['30-44', 0.22, 0.9], ['45-59', 0.23, 1.1], ['60-74', 0.25, 1.4], ['75+', 0.14, 0.6]],
  region: [['Mitte', 0.3, 1.1], ['Nord', 0.22, 1.2], ['West', 0.2, 1], ['Ost', 0.16, 0.8], ['Südost', 0.12, 0.5]],
  education: [['basic', 0.28, 0.4], ['middle', 0.44, 0.8], ['high', 0.28, 2]],
  place: [['town', 0.45, 1.1], ['village', 0.55, 0.9]],
  view: [['in favour', 0.5, 1.4], ['undecided', 0.35, 0.8], ['against', 0.15, 0.5]],
}

/** An invented pool as assemblies know it: the old and the educated come forward, quotas follow the population. */
export function inventedPool({ candidates, size, seed, features = 6 }: { candidates: number; size: number; seed: number; features?: number }): PanelInput {
  const random = randomFrom(seed)
  const chosen = Object.entries(POPULATION).slice(0, features)
  const pick = (values: readonly (readonly [string, number, number])[]): string => {
    let rest = random() * values.reduce((sum, [, share, willing]) => sum + share * willing, 0)
    return (values.find(([, share, willing]) => (rest -= share * willing) < 0) ?? values[0] as readonly [string, number, number])[0]
  }
  const people: Candidate[] = Array.from({ length: candidates }, (_, index) => ({
    id: `c${String(index + 1).padStart(4, '0')}`,
    features: chosen.map(([feature, values]) => ({ feature, value: pick(values) })),
  }))
  const quotas = chosen.flatMap(([feature, values]) => values.map(([value, share]) => ({ feature, value, min: Math.floor(share * size), max: Math.ceil(share * size) })))
  return { candidates: people, size, quotas, method: 'LEXIMIN', seed: 1 }
}
