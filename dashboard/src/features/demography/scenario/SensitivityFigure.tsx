import { useTexts } from '../../../app/i18n/language'
import { BarList } from '../../../charts/BarList'
import { ChartFrame } from '../../../charts/ChartFrame'
import type { ScenarioEffectQuery } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import type { SectionProps } from '../sectionProps'
import { useWords } from '../useWords'
import { scenarioTexts } from './texts'
import { scenarioLink } from './useScenarios'

/** Which assumption moves the result most. */
export function SensitivityFigure({ data, effect, ids, start, question }: SectionProps & { effect: ScenarioEffectQuery; ids: readonly string[] }) {
  const texts = useTexts(scenarioTexts).sensitivity
  const { formats } = useWords()
  const { rows, change, year } = effect.sensitivities
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
      queryHref={scenarioLink(question, ids)}
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
