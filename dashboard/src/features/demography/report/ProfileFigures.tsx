import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { ChartFrame } from '../../../charts/ChartFrame'
import { FanChart } from '../../../charts/FanChart'
import { PyramidChart } from '../../../charts/PyramidChart'
import { toComparablePyramids, WORKING_AGE } from '../../../charts/toPyramid'
import { toFan } from '../fan/toFan'
import { fanSentence, toFanColumns } from '../fan/toFanColumns'
import { fanLink, useFan } from '../fan/useFan'
import { toColumns } from '../pyramid/toColumns'
import { toOutlinedBars } from '../pyramid/toOutlinedBars'
import type { StartOfData } from '../sectionProps'
import { toAgeCounts } from '../toAges'
import { demographyLink, type PlaceQuestion, type DemographyData } from '../useDemography'
import { useWords } from '../useWords'
import { profileTexts } from './texts'

interface ProfileFiguresProps {
  data: DemographyData
  question: PlaceQuestion
  start: StartOfData
}

/** The pyramid of the last year before that of the start, and the number of people with its bands. */
export function ProfileFigures(props: ProfileFiguresProps) {
  return (
    <div className="sheet-pair">
      <AgeFigure {...props} />
      <PeopleFigure {...props} />
    </div>
  )
}

function AgeFigure({ data, start, question }: ProfileFiguresProps) {
  const texts = useTexts(profileTexts)
  const page = useWords()
  const { texts: { pyramid: words, estimated }, formats } = page
  const [first, last] = [data.place.steps[0], data.place.steps.at(-1)]
  if (!first || last?.year == null) return null
  const [pyramid, outline] = toComparablePyramids(toAgeCounts(last), toAgeCounts(first))
  if (!pyramid) return <p className="quiet">{words.none}</p>
  const title = `${texts.pyramid(String(start.year), String(Math.floor(last.year)))}${data.place.estimated ? ` (${estimated})` : ''}`
  return (
    <ChartFrame
      title={title} description={words.description.projected} unit={words.unitPeople} sources={data.place.assumptions.map(({ source }) => source)} date={start.date} queryHref={demographyLink(question)}
      table={{ columns: toColumns(outline, false, page), rows: pyramid.rows, rowKey: (row) => String(row.ageFrom) }}
    >
      <PyramidChart
        bars={toOutlinedBars(pyramid, outline, (row) => (row.ageTo === null ? `${row.ageFrom}+` : `${row.ageFrom}–${row.ageTo}`))} label={`${words.label} ${title}.`} hint="" workingAge={WORKING_AGE} format={(value) => formats.number(value)} rest=""
        words={{ women: words.women, men: words.men, workingAge: words.workingAge, ghost: words.outline.start(String(start.year)) }}
        sentence={(index) => { const row = pyramid.rows[index]; return row ? words.sentence({ ages: words.ages(String(row.ageFrom), row.ageTo === null ? null : String(row.ageTo)), women: formats.number(Math.round(row.female)), men: formats.number(Math.round(row.male)) }) : '' }}
      />
    </ChartFrame>
  )
}

function PeopleFigure({ data, question, start }: ProfileFiguresProps) {
  const texts = useTexts(profileTexts)
  const page = useWords()
  const { texts: { fan: words }, formats } = page
  const query = useFan(question)
  return (
    <QueryView query={query}>
      {(fan) => {
        const rows = toFan({ steps: data.place.steps, fan: fan.regionFan, counted: fan.populationDates, base: start.base })
        const counted = fan.populationDates.filter(({ base }) => base === start.base).map(({ source }) => source)
        return (
          <ChartFrame
            title={texts.fan} description={texts.fanNote} unit={words.unit} sources={[...data.place.assumptions.map(({ source }) => source), ...counted]} date={start.date} queryHref={fanLink(question)}
            table={{ columns: toFanColumns(page), rows, rowKey: (row) => String(row.year) }}
          >
            <FanChart points={rows.map((row) => ({ ...row, sentence: fanSentence(row, page) }))} label={`${words.label} ${texts.fan}.`} names={words.names} format={(value) => formats.number(value)} height={300} />
          </ChartFrame>
        )
      }}
    </QueryView>
  )
}
