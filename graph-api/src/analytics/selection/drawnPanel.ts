/** A panel of a lottery and its probability. */
export interface WeightedPanel { readonly members: readonly string[]; readonly probability: number }

/**
 * The panel at a point of [0, 1): probabilities are added in the order of the panels, and the first panel whose sum
 * exceeds the point is drawn; rounding may leave the very end to the last panel. docs/verify_draw.py does the same.
 */
export function drawnPanel(panels: readonly WeightedPanel[], point: number): WeightedPanel {
  let sum = 0
  for (const panel of panels) {
    sum += panel.probability
    if (point < sum) return panel
  }
  const last = panels[panels.length - 1]
  if (last === undefined) throw new Error('A lottery without panels draws nobody')
  return last
}
