import type { Solver } from './linearModel.js'
import { openMaster } from './lotteryMaster.js'

export interface FittedLottery {
  readonly weights: Float64Array
  /** By how much the worst probability falls short of its floor; 0 when the lottery keeps them all. */
  readonly shortfall: number
}

/** The lottery over given panels that comes nearest to the floors: its largest shortfall is least. Cost: one linear program. */
export function fittedLottery(solver: Solver, panels: readonly Int32Array[], { floors, raised }: { floors: Float64Array; raised: Uint8Array }): FittedLottery {
  const master = openMaster(solver, { floors, raised, most: 0 })
  try {
    master.add(panels)
    const { level, weights } = master.solve()
    return { weights, shortfall: Math.max(0, -level) }
  } finally {
    master.close()
  }
}
