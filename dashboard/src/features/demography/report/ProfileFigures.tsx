import type { ReactNode } from 'react'
import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { FanChart } from '../../../charts/FanChart'
import { PyramidChart } from '../../../charts/PyramidChart'
import { toComparablePyramids, WORKING_AGE } from '../../../charts/toPyramid'
import type { DemographyPageQuery } from '../../../gql/graphql'
import { bandsOf } from '../fan/toBands'
import { toFan } from '../fan/toFan'
import { useFan } from '../fan/useFan'
import { toOutlinedBars } from '../pyramid/toOutlinedBars'
import type { StartOfData } from '../sectionProps'
import { toAgeCounts } from '../toAges'
import type { PlaceQuestion } from '../useDemography'
import { useWords } from '../useWords'
import { profileTexts } from './texts'

interface ProfileFiguresProps {
  data: DemographyPageQuery
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

function Figure({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <figure className="sheet-figure chart-body">
      <figcaption><h2>{title}</h2></figcaption>
      {children}
      {note && <p className="quiet small">{note}</p>}
    </figure>
  )
}

function AgeFigure({ data, start }: ProfileFiguresProps) {
  const texts = useTexts(profileTexts)
  const { texts: { pyramid: words, estimated }, formats } = useWords()
  const [first, last] = [data.place.steps[0], data.place.steps.at(-1)]
  if (!first || last?.year == null) return null
  const [pyramid, outline] = toComparablePyramids(toAgeCounts(last), toAgeCounts(first))
  if (!pyramid) return <p className="quiet">{words.none}</p>
  const title = `${texts.pyramid(String(start.year), String(Math.floor(last.year)))}${data.place.estimated ? ` (${estimated})` : ''}`
  return (
    <Figure title={title}>
      <PyramidChart
        bars={toOutlinedBars(pyramid, outline, (row) => (row.ageTo === null ? `${row.ageFrom}+` : `${row.ageFrom}–${row.ageTo}`))} label={`${words.label} ${title}.`} hint="" workingAge={WORKING_AGE} format={(value) => formats.number(value)} rest=""
        words={{ women: words.women, men: words.men, workingAge: words.workingAge, ghost: words.outline.start(String(start.year)) }}
        sentence={(index) => { const row = pyramid.rows[index]; return row ? words.sentence({ ages: words.ages(String(row.ageFrom), row.ageTo === null ? null : String(row.ageTo)), women: formats.number(Math.round(row.female)), men: formats.number(Math.round(row.male)) }) : '' }}
      />
    </Figure>
  )
}

function PeopleFigure({ data, question, start }: ProfileFiguresProps) {
  const texts = useTexts(profileTexts)
  const { texts: { fan: words }, formats } = useWords()
  const query = useFan(question)
  return (
    <QueryView query={query}>
      {(fan) => {
        const bands = bandsOf(fan.projectionFan, question.region)
        const rows = toFan({ steps: data.place.steps, fan: bands, counted: fan.populationDates, base: start.base })
        return (
          <Figure title={texts.fan} note={bands ? texts.fanNote : words.noBands}>
            <FanChart points={rows.map((row) => ({ ...row, sentence: '' }))} label={`${words.label} ${texts.fan}.`} names={words.names} format={(value) => formats.number(value)} height={300} />
          </Figure>
        )
      }}
    </QueryView>
  )
}
