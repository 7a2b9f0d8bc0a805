import { useFormats, useTexts } from '../../app/i18n/language'
import { ChartFrame } from '../../charts/ChartFrame'
import { PyramidChart } from '../../charts/PyramidChart'
import type { RegionPyramidQuery } from '../../gql/graphql'
import { regionTexts } from './texts'
import { toComparablePyramids, toPyramid, WORKING_AGE, type Pyramid, type PyramidRow } from '../../charts/toPyramid'
import { toPyramidBars } from '../../charts/toPyramidBars'
import { toPyramidColumns } from './toPyramidColumns'
import { toPyramidMessage } from './toPyramidMessage'
import { pyramidLink, type PyramidChoice } from './useRegion'

interface PyramidFigureProps {
  answer: RegionPyramidQuery
  choice: PyramidChoice
  otherName: string
}

/** The pyramid of one day; with a comparison both are drawn in shares. Two censuses are never laid upon each other. */
export function PyramidFigure({ answer, choice, otherName }: PyramidFigureProps) {
  const texts = useTexts(regionTexts).region.pyramid
  const formats = useFormats()
  const { population, other } = answer
  const { pyramid, comparison } = toPair(answer)
  if (!pyramid) return <p className="quiet">{texts.none}</p>
  const agesOf = (row: Pick<PyramidRow, 'ageFrom' | 'ageTo'>) => texts.ages(formats.number(row.ageFrom), row.ageTo === null ? null : formats.number(row.ageTo))
  const bars = toPyramidBars(pyramid, comparison, (row) => (row.ageTo === null ? `${row.ageFrom}+` : `${row.ageFrom}–${row.ageTo}`))
  const say = (count: number, share: number | null) => (comparison && share !== null ? texts.withShare(formats.number(count), formats.percent(share)) : formats.number(count))
  const message = toPyramidMessage(pyramid, comparison ? { pyramid: comparison, name: otherName } : null, agesOf)
  const base = population.base == null ? '' : texts.base(String(population.base))
  return (
    <ChartFrame
      title={texts.say(message, formats)}
      description={`${texts.description(formats.date(population.date))} ${base}`}
      unit={comparison ? texts.unitShare : texts.unitPeople}
      sources={[population.source, comparison ? other?.source : null]}
      date={population.date ?? null}
      cases={pyramid.total}
      queryHref={pyramidLink(choice)}
      table={{ columns: toPyramidColumns({ texts, formats, comparison, agesOf }), rows: pyramid.rows, rowKey: (row) => String(row.ageFrom) }}
    >
      <PyramidChart
        bars={bars}
        label={`${texts.label} ${texts.say(message, formats)}.`}
        hint={texts.hint}
        words={{ women: texts.women, men: texts.men, workingAge: texts.workingAge, ghost: comparison ? texts.ghost(otherName) : null }}
        workingAge={WORKING_AGE}
        format={(value) => (comparison ? formats.percent(value, 0) : formats.number(value))}
        sentence={(index) => {
          const row = pyramid.rows[index]
          return row ? texts.sentence({ ages: agesOf(row), women: say(row.female, row.femaleShare), men: say(row.male, row.maleShare) }) : ''
        }}
        rest={texts.rest}
      />
      {choice.other !== '' && !comparison && <p className="quiet">{texts.noOther(otherName, formats.date(choice.date))}</p>}
    </ChartFrame>
  )
}

/** The comparison counts only when it is of the same day and the same census. */
function toPair({ population, other }: RegionPyramidQuery): { pyramid: Pyramid | null; comparison: Pyramid | null } {
  if (!other || other.date !== population.date || other.base !== population.base) return { pyramid: toPyramid(population.rows.map(asAgeCount)), comparison: null }
  const [pyramid, comparison] = toComparablePyramids(population.rows.map(asAgeCount), other.rows.map(asAgeCount))
  return pyramid && comparison ? { pyramid, comparison } : { pyramid: toPyramid(population.rows.map(asAgeCount)), comparison: null }
}

function asAgeCount(row: RegionPyramidQuery['population']['rows'][number]) {
  return { sex: row.sex, ageFrom: row.ageFrom, ageTo: row.ageTo ?? null, count: row.count }
}
