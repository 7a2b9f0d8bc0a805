import { createHash } from 'node:crypto'
import { drawnPanel, type WeightedPanel } from '../../analytics/selection/drawnPanel.js'
import type { PanelInput } from '../../analytics/selection/panelInput.js'

/**
 * A draw that anybody can replay (docs/verify_draw.py): the pool as compact JSON gives a SHA-256; that and the public seed,
 * joined by a colon, give another, whose first 53 bits are a point of [0, 1); the panels' probabilities, added in the order
 * of the file, reach that point at the drawn panel.
 */
export interface PublicDraw { readonly poolHash: string; readonly point: number; readonly panel: WeightedPanel }

const POINTS = 2 ** 53

export function publicDraw(input: PanelInput, panels: readonly WeightedPanel[]): PublicDraw {
  const poolHash = poolHashOf(input)
  const digest = sha256(`${poolHash}:${input.seed}`)
  const point = Number(BigInt(`0x${digest.subarray(0, 7).toString('hex')}`) >> 3n) / POINTS
  return { poolHash, point, panel: drawnPanel(panels, point) }
}

function poolHashOf(input: PanelInput): string {
  return sha256(JSON.stringify(canonicalPool(input))).toString('hex')
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

/** Arrays only, so that every language writes the same text. */
function canonicalPool({ candidates, size, quotas, mustHave = [], mustNot = [], method }: PanelInput): unknown[] {
  return [
    candidates.map(({ id, features, addresses = [] }) => [id, features.map(({ feature, value }) => [feature, value]), addresses]),
    size, quotas.map(({ feature, value, min, max }) => [feature, value, min, max]), mustHave, mustNot, method,
  ]
}

export function drawFileOf(input: PanelInput, panels: readonly WeightedPanel[], { poolHash, point, panel }: PublicDraw): string {
  return JSON.stringify({ ...lotteryParts(input, panels, poolHash), seed: input.seed, point, panel: panel.members })
}

/** The same file without seed and drawn panel: what is published before the draw. */
export function lotteryFile(input: PanelInput, panels: readonly WeightedPanel[]): { poolSha256: string; lotteryFile: string } {
  const poolSha256 = poolHashOf(input)
  return { poolSha256, lotteryFile: JSON.stringify(lotteryParts(input, panels, poolSha256)) }
}

function lotteryParts(input: PanelInput, panels: readonly WeightedPanel[], poolSha256: string): Record<string, unknown> {
  const [candidates, size, quotas, mustHave, mustNot, fairness] = canonicalPool(input)
  return {
    format: 'panel-draw', version: 1,
    pool: { candidates, size, quotas, mustHave, mustNot, fairness }, poolSha256,
    panels: panels.map(({ members, probability }) => [probability, members]),
  }
}
