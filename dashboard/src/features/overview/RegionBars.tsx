import { lazy, Suspense } from 'react'
import { useFormats, useTexts } from '../../app/i18n/language'
import { queryLink } from '../../app/links'
import { Loading } from '../../app/query/states'
import type { Column } from '../../app/ui/DataTable'
import type { SourceInfo } from '../../app/ui/SourceLine'
import { ChartFrame } from '../../charts/ChartFrame'
import { overviewTexts } from './texts'
import type { ReachView, RegionRow } from './toReach'

// recharts comes after the page: the sentence and the lists do not wait for it.
const BarList = lazy(async () => ({ default: (await import('../../charts/BarList')).BarList }))

const query = `query BeteiligungNachKonferenzregion {
  participation(by: PLANNING_REGION) {
    rows { label people inhabitants ratePerThousand }
  }
}`

interface RegionBarsProps {
  reach: ReachView
  sources: readonly SourceInfo[]
}

export function RegionBars({ reach, sources }: RegionBarsProps) {
  const texts = useTexts(overviewTexts)
  const formats = useFormats()
  const { weakest, regions } = reach
  if (regions.length === 0) return null
  const title = weakest?.ratePerThousand == null ? texts.regions.noRate : texts.regions.weakest(formats, weakest.label, weakest.ratePerThousand)
  const columns: Column<RegionRow>[] = [
    { key: 'region', header: texts.regions.columns.region, value: (row) => row.label },
    { key: 'people', header: texts.regions.columns.people, value: (row) => row.people, ...(regions.some((row) => row.withheld) && { cell: withheldCell }) },
    { key: 'inhabitants', header: texts.regions.columns.inhabitants, value: (row) => row.inhabitants },
    { key: 'rate', header: texts.regions.columns.rate, value: (row) => row.ratePerThousand, digits: 2 },
  ]
  function withheldCell(row: RegionRow) {
    return row.withheld ? texts.regions.withheld : formats.number(row.people)
  }
  const cases = regions.some((row) => row.people === null) ? null : regions.reduce((sum, row) => sum + (row.people ?? 0), 0)
  return (
    <ChartFrame
      title={title}
      description={texts.regions.description}
      unit={texts.regions.unit}
      sources={sources}
      cases={cases}
      table={{ columns, rows: regions, rowKey: (row) => row.key }}
      queryHref={queryLink(query)}
    >
      <Suspense fallback={<Loading />}>
        <BarList
          label={title}
          data={regions.map((row) => ({
            key: row.key,
            label: row.label,
            value: row.ratePerThousand,
            text: row.withheld ? texts.regions.withheld : formats.fixed(row.ratePerThousand, 2),
          }))}
        />
      </Suspense>
    </ChartFrame>
  )
}
