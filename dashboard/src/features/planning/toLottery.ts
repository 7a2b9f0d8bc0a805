/** All lists that may be drawn with their probabilities, from the first of the file on; and the chance of everybody. */
export interface Lottery {
  readonly probabilities: readonly { id: string; probability: number }[]
  readonly panels: readonly { members: readonly string[]; probability: number }[]
  readonly mustHave: readonly string[]
  readonly mustNot: readonly string[]
  readonly poolSha256: string
}

/** What docs/verify_draw.py reads. */
interface DrawFile {
  pool: { candidates: [id: string, ...unknown[]][]; mustHave: string[]; mustNot: string[] }
  poolSha256: string
  panels: [probability: number, members: string[]][]
}

export function toLottery(file: string): Lottery {
  const { pool, panels, poolSha256 } = JSON.parse(file) as DrawFile
  const chances = new Map(pool.candidates.map(([id]) => [id, 0]))
  for (const [probability, members] of panels) for (const id of members) chances.set(id, (chances.get(id) ?? 0) + probability)
  return {
    poolSha256, mustHave: pool.mustHave, mustNot: pool.mustNot,
    // Sums of many probabilities end a hair above 1.
    probabilities: [...chances].map(([id, probability]) => ({ id, probability: Math.min(1, probability) })),
    panels: panels.map(([probability, members]) => ({ members, probability })),
  }
}

export interface PanelShare {
  readonly number: number
  readonly probability: number
  /** from this point of 0 to 1 on, up to the next: where the drawn number has to fall */
  readonly from: number
  readonly to: number
  readonly members: readonly string[]
}

/** The lists in the order of the draw, each with the part of 0 to 1 that draws it. */
export function toPanelShares({ panels }: Pick<Lottery, 'panels'>): PanelShare[] {
  let to = 0
  return panels.map(({ members, probability }, index) => {
    const from = to
    to += probability
    return { number: index + 1, probability, from, to: index === panels.length - 1 ? 1 : to, members }
  })
}
