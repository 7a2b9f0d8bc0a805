import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { categoryColours } from '../../../app/ui/palette'
import { ChartFrame } from '../../../charts/ChartFrame'
import { LinesChart } from '../../../charts/LinesChart'
import type { ComparedScenariosQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { threeDigits } from '../fan/toFan'
import { demographyLink } from '../useDemography'
import { useWords } from '../useWords'
import { scenarioTexts } from './texts'
import { toEffect, type EffectLine } from './toEffect'
import { toStayed } from './toStayed'
import { comparedLink } from './useScenarios'

const DASHES = ['6 3', '2 3', '10 3 2 3', '4 2', '8 4', '1 3']

/** The population with the assumptions of the sliders, without them, and under the saved scenarios that are compared. */
export function EffectFigure({ data, compared, ids, name, start, question }: SectionProps & { compared: ComparedScenariosQuery; ids: readonly string[] }) {
  const texts = useTexts(scenarioTexts).effect
  const { formats, texts: { estimated } } = useWords()
  const colours = categoryColours(useTheme())
  const { lines, rows } = toEffect({ steps: data.place.steps, asStored: data.asStored.steps, saved: compared.compareScenarios, hasScenario: question.scenario !== null })
  const last = rows.at(-1)
  const nameOf = (line: EffectLine) => (line.kind === 'asStored' ? texts.asStored : line.kind === 'yours' ? texts.yours : line.name)
  const drawn = lines.map((line, index) => ({
    key: line.key, name: nameOf(line),
    colour: line.kind === 'asStored' ? 'var(--mark)' : line.kind === 'yours' ? 'var(--accent)' : colours[(index - 1) % colours.length] ?? 'var(--ink)',
    dashes: line.kind === 'saved' ? DASHES[index % DASHES.length] : undefined,
  }))
  const title = last ? titleOf(last.values, String(last.year)) : name
  function titleOf(values: readonly (number | null)[], year: string): string {
    const [without = null, yours = null] = values
    if (question.scenario === null || yours === null || without === null) return texts.same({ name, year, people: formats.number(threeDigits(without ?? 0)) })
    const change = threeDigits(Math.round(yours - without))
    const difference = change === 0 ? texts.equal : change > 0 ? texts.more(formats.number(change)) : texts.fewer(formats.number(-change))
    return texts.say({ name, year, people: formats.number(threeDigits(yours)), difference })
  }
  return (
    <ChartFrame
      title={data.place.estimated ? `${title} (${estimated})` : title}
      description={texts.description}
      unit={texts.unit}
      sources={data.place.assumptions.map(({ source }) => source)}
      date={start.date}
      queryHref={ids.length > 0 ? comparedLink(question.region, ids) : demographyLink(question)}
      table={{
        columns: [{ key: 'year', header: texts.year, value: (row) => String(row.year) }, ...drawn.map((line, index) => ({ key: line.key, header: line.name, value: (row: (typeof rows)[number]) => (row.values[index] == null ? null : Math.round(row.values[index])) }))],
        rows, rowKey: (row) => String(row.year),
      }}
    >
      <LinesChart
        lines={drawn}
        points={rows.map((row) => ({ ...row, sentence: texts.point(String(row.year), drawn.map((line, index) => texts.value(line.name, formats.number(row.values[index], 0))).join('; ')) }))}
        label={`${texts.label} ${title}.`} format={(value) => formats.number(value)}
      />
      <p className="quiet small">{texts.axis}</p>
      {toStayed(compared.compareScenarios.runs).map(({ name: saved, persons }) => <p key={saved}>{texts.stayed(saved, formats.number(persons))}</p>)}
    </ChartFrame>
  )
}
