import { randomFrom } from '../random.js'
import { type PanelProblem, type PanelRow, twinsOf } from './panelProblem.js'
import { repairedPanel } from './repairedPanel.js'
import { walkToCorner } from './roundedPanel.js'

/** As near to a bound as this is at it. */
const NEAR = 1e-6
/** Some corners cannot be mended, and some panels come twice: so many tries for each panel that is wanted. */
const MOST_TRIES = 4
const REPAIRS = 4

/**
 * Panels whose mean comes near the given probabilities: each is a corner near them, mended to whole people, who are
 * preferred the more the earlier panels left them out. Columns for the lottery come from here in bulk, since an
 * integer program for each would take ten times as long. Fewer than `count` where tries run out.
 */
export function sampledPanels(problem: PanelProblem, probabilities: Float64Array, { count, seed }: { count: number; seed: number }): Int32Array[] {
  const face = faceOf(problem, probabilities)
  const random = randomFrom(seed)
  const chosen = new Float64Array(probabilities.length)
  const panels = new Map<string, Int32Array>()
  for (let draw = 1; draw <= MOST_TRIES * count && panels.size < count; draw += 1) {
    const worth = chosen.map((times, index) => draw * (probabilities[index] as number) - times)
    const panel = mended(face, walkToCorner(face, probabilities, random), { random, worth })
    if (panel === null) continue
    panels.set(panel.join(), panel)
    for (const member of panel) chosen[member] = (chosen[member] as number) + 1
  }
  return [...panels.values()]
}

/** A corner costs more than a repair, and another draw of its fractional values often succeeds. */
function mended(face: PanelProblem, corner: Float64Array, taste: Parameters<typeof repairedPanel>[2]): Int32Array | null {
  for (let attempt = 0; attempt < REPAIRS; attempt += 1) {
    const panel = repairedPanel(face, corner, taste)
    if (panel !== null) return panel
  }
  return null
}

/** A lottery with these probabilities holds only panels that exhaust what the probabilities exhaust. */
function faceOf(problem: PanelProblem, probabilities: Float64Array): PanelProblem {
  const rows = problem.rows.map((row) => exhausted(row, probabilities))
  const forced = Uint8Array.from(probabilities, (probability) => (probability > 1 - NEAR ? 1 : 0))
  const barred = Uint8Array.from(probabilities, (probability) => (probability < NEAR ? 1 : 0))
  return { ...problem, rows, forced, barred, twins: twinsOf(problem.rowsOf, { forced, barred }) }
}

function exhausted(row: PanelRow, probabilities: Float64Array): PanelRow {
  const held = row.members.reduce((sum, member) => sum + (probabilities[member] as number), 0)
  if (held < row.min + NEAR) return { ...row, max: row.min }
  return held > row.max - NEAR ? { ...row, min: row.max } : row
}
