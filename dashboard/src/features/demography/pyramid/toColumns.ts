import type { Column } from '../../../app/ui/DataTable'
import type { Pyramid, PyramidRow } from '../../../charts/toPyramid'
import type { Words } from '../useWords'

/** The table twin of the pyramid: people and shares, and what the outline shows. */
export function toColumns(outline: Pyramid | null, inShares: boolean, { texts: { pyramid: texts }, formats }: Words): Column<PyramidRow>[] {
  const at = new Map(outline?.rows.map((row) => [row.ageFrom, row]))
  const share = (key: string, header: string, value: (row: PyramidRow) => number | null): Column<PyramidRow> => ({ key, header, value, cell: (row) => formats.percent(value(row)) })
  const people = (key: string, header: string, value: (row: PyramidRow) => number | null): Column<PyramidRow> => ({ key, header, value: (row) => rounded(value(row)) })
  const other = inShares ? share : people
  const outlines = outline ? [
    other('womenOutline', texts.columns.womenOutline, (row) => at.get(row.ageFrom)?.[inShares ? 'femaleShare' : 'female'] ?? null),
    other('menOutline', texts.columns.menOutline, (row) => at.get(row.ageFrom)?.[inShares ? 'maleShare' : 'male'] ?? null),
  ] : []
  return [
    { key: 'age', header: texts.columns.age, value: (row) => texts.ages(String(row.ageFrom), row.ageTo === null ? null : String(row.ageTo)) },
    people('women', texts.columns.women, (row) => row.female),
    people('men', texts.columns.men, (row) => row.male),
    share('womenShare', texts.columns.womenShare, (row) => row.femaleShare),
    share('menShare', texts.columns.menShare, (row) => row.maleShare),
    ...outlines,
  ]
}

/** A projection counts parts of people; a table of people shows none. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}
