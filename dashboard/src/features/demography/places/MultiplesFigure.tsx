import { useState } from 'react'
import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MultiplesChart } from '../../../charts/MultiplesChart'
import type { DemographyPlacesQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { useWords } from '../useWords'
import { placesTexts } from './texts'
import { toIndexCourses, type IndexCourse } from './toPlaceRows'
import { placesLink } from './usePlaces'

const FIRST = 24

/** The population of every municipality as a small line. */
export function MultiplesFigure({ data, state, start, question, projection, onChange }: SectionProps & { projection: DemographyPlacesQuery['projectRegions'] }) {
  const texts = useTexts(placesTexts)
  const { formats } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const years = projection.years.map((year) => String(Math.floor(year)))
  const courses = toIndexCourses(projection.rows)
  const shrinking = courses.filter(({ change }) => change < 0).length
  const percent = ({ change }: IndexCourse) => formats.percentChange(change / 100, 0)
  const title = texts.multiples.say({ shrinking: formats.number(shrinking), all: formats.number(courses.length), year: years.at(-1) ?? '', start: years[0] ?? '' })
  const shown = showsAll ? courses : ends(courses)
  return (
    <ChartFrame
      title={title}
      description={`${texts.multiples.description(years[0] ?? '', years.at(-1) ?? '')} ${texts.multiples.small}`}
      unit={texts.multiples.unit}
      sources={data.place.assumptions.map(({ source }) => source)}
      date={start.date}
      cases={courses.length}
      queryHref={placesLink(question.scenario)}
      table={{
        columns: [{ key: 'name', header: texts.map.columns.name, value: (row) => row.label }, ...years.map((year, position) => ({ key: year, header: year, digits: 1, value: (row: IndexCourse) => Number((row.values[position] ?? 0).toFixed(1)) }))],
        rows: courses, rowKey: (row) => row.key,
      }}
    >
      <MultiplesChart courses={shown.map((course) => ({ ...course, name: course.label, text: percent(course), isChosen: course.key === state.ort }))} reference={100} label={`${texts.multiples.label} ${title}.`} onChoose={(ort) => onChange({ ort })} />
      {courses.length > FIRST && (
        <Button variant="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.multiples.showLess : texts.multiples.showAll(formats.number(courses.length))}
        </Button>
      )}
    </ChartFrame>
  )
}

/** Half of the first look from either end: who loses most and who gains most. */
function ends(courses: readonly IndexCourse[]): readonly IndexCourse[] {
  return courses.length <= FIRST ? courses : [...courses.slice(0, FIRST / 2), ...courses.slice(-FIRST / 2)]
}
