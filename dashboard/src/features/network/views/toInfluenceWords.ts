import type { Formats } from '../../../app/i18n/formats'
import type { ViewTexts } from './texts'
import { CORNERS, type InfluenceFields } from './toInterest'

/** The message of the grid: how many stand above the middle in both. */
export function influenceTitle({ medians, fields }: InfluenceFields, { texts: { influence }, formats }: { texts: ViewTexts; formats: Formats }): string {
  if (!medians) return influence.titleUnknown
  const all = CORNERS.reduce((sum, corner) => sum + fields[corner].length, 0)
  const { length } = fields.close
  return length === 0 ? influence.titleNone : influence.title(formats.number(length), formats.count(all, influence.entryDative, influence.entriesDative))
}
