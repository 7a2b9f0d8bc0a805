import { type AskedColumn, isMeasuredColumn, MEASURES } from './measures'
import type { ViewState } from './viewState'

/** What the view needs beyond the degree: only this is asked of the server. */
export function askedColumns({ colour, size, hulls, show, scatterX, scatterY, gapBy, influence }: ViewState): AskedColumn[] {
  const asked = new Set<AskedColumn>()
  const add = (word: string): void => {
    if (isMeasuredColumn(word) && word !== 'degree') asked.add(word)
  }
  add(colour)
  add(size)
  if (hulls || show === 'matrix' || (show === 'gaps' && gapBy === 'COMMUNITY')) add('community')
  if (show === 'scatter') [scatterX, scatterY].forEach(add)
  if (show === 'grid') add(influence)
  if (show === 'table') MEASURES.forEach(add)
  return [...asked]
}
