import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { BarList } from '../../../charts/BarList'
import { ChartFrame } from '../../../charts/ChartFrame'
import type { ScenarioSensitivitiesQuery } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import { RUNS_WAIT_MS } from '../fan/useFan'
import type { SectionProps } from '../sectionProps'
import { useLater } from '../useLater'
import { useWords } from '../useWords'
import { scenarioTexts } from './texts'
import { sensitivitiesLink, useSensitivities } from './useScenarios'

/** Which assumption moves the result most. */
export function SensitivityFigure(props: SectionProps) {
  const query = useSensitivities(useLater(props.question, RUNS_WAIT_MS))
  return <QueryView query={query}>{({ sensitivities }) => <SensitivityBars {...props} sensitivities={sensitivities} />}</QueryView>
}

function SensitivityBars({ data, sensitivities, start, question }: SectionProps & { sensitivities: ScenarioSensitivitiesQuery['sensitivities'] }) {
  const texts = useTexts(scenarioTexts).sensitivity
  const { formats } = useWords()
  const { rows, change, year } = sensitivities
  const shown = rows.filter(({ range }) => (range ?? 0) > 0.5)
  const number = (value: number | null | undefined) => (value == null ? formats.unknown : formats.number(threeDigits(value)))
  const [first] = shown
  return (
    <ChartFrame
      title={first ? texts.say(texts.names[first.assumption], number(first.range)) : texts.none}
      description={texts.description(formats.percent(change, 0), String(Math.floor(year)))}
      unit={texts.unit}
      sources={data.place.assumptions.map(({ source }) => source)}
      date={start.date}
      queryHref={sensitivitiesLink(question)}
      table={{
        columns: [
          { key: 'assumption', header: texts.columns.assumption, value: (row) => texts.names[row.assumption] },
          ...(['low', 'high', 'range'] as const).map((key) => ({ key, header: texts.columns[key], value: (row: (typeof rows)[number]) => (row[key] == null ? null : Math.round(row[key])) })),
        ],
        rows: [...rows], rowKey: (row) => row.assumption,
      }}
    >
      <BarList label={texts.label} data={shown.map((row) => ({ key: row.assumption, label: texts.names[row.assumption], value: row.range ?? null, text: number(row.range) }))} />
    </ChartFrame>
  )
}
