import type { Formats } from '../../app/i18n/formats'
import type { Column } from '../../app/ui/DataTable'
import type { RegionTexts } from './texts.de'
import type { Pyramid, PyramidRow } from '../../charts/toPyramid'

interface ColumnInput {
  readonly texts: RegionTexts['region']['pyramid']
  readonly formats: Formats
  readonly comparison: Pyramid | null
  readonly agesOf: (row: PyramidRow) => string
}

/** The table twin of a pyramid: people and shares, and the comparison's shares where there is one. */
export function toPyramidColumns({ texts, formats, comparison, agesOf }: ColumnInput): Column<PyramidRow>[] {
  const share = (key: string, header: string, value: (row: PyramidRow) => number | null): Column<PyramidRow> =>
    ({ key, header, value, cell: (row) => formats.percent(value(row)) })
  const otherAt = new Map(comparison?.rows.map((row) => [row.ageFrom, row]))
  const others = comparison
    ? [
        share('womenOther', texts.columns.womenOther, (row) => otherAt.get(row.ageFrom)?.femaleShare ?? null),
        share('menOther', texts.columns.menOther, (row) => otherAt.get(row.ageFrom)?.maleShare ?? null),
      ]
    : []
  return [
    { key: 'age', header: texts.columns.age, value: agesOf },
    { key: 'women', header: texts.columns.women, value: (row) => row.female },
    { key: 'men', header: texts.columns.men, value: (row) => row.male },
    share('womenShare', texts.columns.womenShare, (row) => row.femaleShare),
    share('menShare', texts.columns.menShare, (row) => row.maleShare),
    ...others,
  ]
}
