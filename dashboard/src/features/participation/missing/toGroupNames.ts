import type { Formats } from '../../../app/i18n/formats'
import type { MissingTexts } from './texts.de'
import type { RepresentedGroup } from './toGroupBars'

/** Names of sexes, ages and sizes come as codes ("20-39", "80+"); places have theirs. */
export function toGroupNames(rows: readonly RepresentedGroup[], attribute: string, { texts, formats }: { texts: MissingTexts; formats: Formats }): RepresentedGroup[] {
  return rows.map((row) => {
    if (attribute === 'SEX') return { ...row, label: texts.sex[row.key] ?? row.label }
    const range = /^(\d+)(?:-(\d+)|\+)$/.exec(row.key)
    if (!range || (attribute !== 'AGE_GROUP' && attribute !== 'MUNICIPALITY_SIZE')) return row
    const [from = '', to] = [range[1], range[2]]
    const number = (text: string) => formats.number(Number(text))
    const name = attribute === 'AGE_GROUP' ? texts.age : texts.size
    return { ...row, label: name(number(from), to === undefined ? null : number(attribute === 'MUNICIPALITY_SIZE' && from === '0' ? String(Number(to) + 1) : to)) }
  })
}
