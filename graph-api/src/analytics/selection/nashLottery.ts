import type { PanelOracle } from './panelOracle.js'

/** The logarithm of the product is within this of the best, for each candidate. */
const GAP_FOR_EACH = 1e-4
const MOST_UPDATES = 4000
const MOST_ROUNDS = 400

export interface NashLottery {
  readonly weights: Float64Array
  readonly panels: readonly Int32Array[]
  /** The sum of logarithms is at most this far below the best. */
  readonly gap: number
  readonly rounds: number
}

/**
 * The lottery over all panels whose product of probabilities is highest. Definition: Flanigan et al. (2021), supplement.
 * Method: Cover's multiplicative update for the weights of the panels so far (T. Cover, "An algorithm for maximizing
 * expected log investment return", 1984); a panel whose worth at the prices 1 / P(i) exceeds the number of candidates
 * comes in, and by how much it exceeds it bounds the gap (the function is concave). Cost: an integer program for each round.
 */
export function nashLottery({ oracle, panels, raised }: { oracle: PanelOracle; panels: readonly Int32Array[]; raised: Uint8Array }): NashLottery {
  const count = raised.reduce((sum, mark) => sum + mark, 0)
  const known = [...panels]
  let weights = new Float64Array(known.length).fill(1 / known.length)
  for (let rounds = 1; ; rounds += 1) {
    updateWeights(known, weights, { raised, count })
    const best = oracle.best(pricesOf(known, weights, raised))
    if (best === null) throw new Error('No panel meets the conditions any more')
    const gap = Math.max(0, best.bound - count)
    if (gap <= GAP_FOR_EACH * count || rounds >= MOST_ROUNDS) return { weights, panels: known, gap, rounds }
    if (known.some((panel) => panel.join() === best.panel.join())) continue
    known.push(best.panel)
    const share = 1 / known.length
    weights = Float64Array.from([...weights.map((weight) => weight * (1 - share)), share])
  }
}

function pricesOf(panels: readonly Int32Array[], weights: Float64Array, raised: Uint8Array): Float64Array {
  const chances = new Float64Array(raised.length)
  panels.forEach((panel, index) => panel.forEach((member) => { chances[member] = (chances[member] as number) + (weights[index] as number) }))
  return chances.map((chance, index) => (raised[index] === 1 && chance > 0 ? 1 / chance : 0))
}

/** Until no panel so far is worth more than the others by more than the gap, or updates run out. */
function updateWeights(panels: readonly Int32Array[], weights: Float64Array, { raised, count }: { raised: Uint8Array; count: number }): void {
  for (let update = 0; update < MOST_UPDATES; update += 1) {
    const prices = pricesOf(panels, weights, raised)
    let most = 0
    panels.forEach((panel, index) => {
      let worth = 0
      for (const member of panel) worth += prices[member] as number
      most = Math.max(most, worth)
      weights[index] = (weights[index] as number) * (worth / count)
    })
    if (most - count <= (GAP_FOR_EACH * count) / 4) return
  }
}
