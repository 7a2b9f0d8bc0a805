import { useState } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Select } from '../../../app/ui/Select'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { ShareChart } from '../../../charts/ShareChart'
import type { ParticipationRepresentationQuery } from '../../../gql/graphql'
import { Behind } from '../Behind'
import { ATTRIBUTES, hasInhabitants, REACHED, type Attribute, type ParticipationState } from '../participationState'
import type { SectionProps } from '../sectionProps'
import { FIRST_ROWS, MoreRows } from '../StageFigure'
import { PERSONAL_KEYS, type FilterKey } from '../toFilter'
import { toScope } from '../toScope'
import { missingTexts } from './texts'
import { toGroupBars, toGroupMessage, toUncompared, type GroupBar, type RepresentedGroup } from './toGroupBars'
import { toGroupNames } from './toGroupNames'
import { toShareRow } from './toShareRow'
import { representationLink } from './useMissing'

/** Who takes part against who lives here, with how many people each group lacks. */
export function RepresentationFigure({ data, state, choices, filter, onChange }: SectionProps & { data: ParticipationRepresentationQuery }) {
  const texts = useTexts(missingTexts)
  const formats = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const { representation: report } = data
  const isPlace = hasInhabitants(state.attribute)
  const rows = toGroupNames(report.rows, state.attribute, { texts, formats })
  const bars = toGroupBars(rows, isPlace ? 'missing' : 'given')
  const scope = isPlace ? toScope(state.region, choices.regions.edges.map(({ node }) => node)) : null
  const filterKey = KEY_OF[state.attribute]
  const isOutside = (key: string) => (scope === null ? state[filterKey] !== '' && state[filterKey] !== key : !scope.has(key))
  const marked = bars.find(({ key }) => key === state[filterKey])
  const open = (change: Partial<ParticipationState>) => onChange({ ...change, people: state.reached, counted: 'residents' })
  const shown = showsAll ? bars : bars.slice(0, FIRST_ROWS)
  const toRow = (bar: GroupBar) => toShareRow(bar, { texts: texts.group, formats, isDimmed: isOutside(bar.key) })
  const description = [
    texts.group.description,
    isPlace || state.region === '' ? texts.group.base.district : texts.group.base.chosen,
    report.populationDate ? texts.group.populationDate(formats.date(report.populationDate)) : '',
    PERSONAL_KEYS.some((key) => key !== filterKey && state[key] !== '') ? texts.group.personal : '',
    isPlace ? texts.group.choose : texts.group.chooseGroup,
  ].filter(Boolean).join(' ')
  return (
    <div className="stack">
      <div className="participation-fields">
        <Select label={texts.attribute} options={ATTRIBUTES.map((value) => ({ value, label: texts.attributes[value] }))} value={state.attribute} onChange={(attribute) => onChange({ attribute })} />
        <Select label={texts.reached} options={REACHED.map((value) => ({ value, label: texts.reachedNames[value] }))} value={state.reached} onChange={(reached) => onChange({ reached })} />
      </div>
      <ChartFrame
        hasPicture={report.compared > 0}
        title={texts.group.say(toGroupMessage(bars, report.compared), formats)}
        description={report.compared > 0 ? description : texts.group.nobody}
        unit={texts.group.unit}
        sources={report.sources}
        date={newestOf(report.sources)}
        cases={report.compared}
        filter={filter}
        queryHref={representationLink(state)}
        table={{ columns: toColumns(texts), rows, rowKey: (row) => row.key }}
      >
        {report.compared > 0 && bars.length > 0 && <ShareChart rows={shown.map(toRow)} label={texts.group.chart} names={texts.group.keys} onChoose={(key) => onChange({ [filterKey]: key })} />}
        <Behind mark={marked ? { label: marked.label, count: marked.people } : null} onOpen={() => open({})} />
        {report.compared > 0 && <MoreRows count={bars.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} />}
        <Remarks report={report} rows={rows} onUnknown={isPlace ? null : () => open({ [filterKey]: 'UNKNOWN' })} />
      </ChartFrame>
    </div>
  )
}

/** The filter that a bar of the attribute sets. */
const KEY_OF: Readonly<Record<Attribute, FilterKey>> = { PLANNING_REGION: 'region', AMT: 'region', MUNICIPALITY: 'region', MUNICIPALITY_SIZE: 'size', AGE_GROUP: 'age', SEX: 'sex' }

interface RemarksProps {
  report: ParticipationRepresentationQuery['representation']
  rows: readonly RepresentedGroup[]
  /** opens the list of those whose group is unknown; null where there is no such filter */
  onUnknown: (() => void) | null
}

function Remarks({ report, rows, onUnknown }: RemarksProps) {
  const texts = useTexts(missingTexts).group
  const formats = useFormats()
  const percent = (share: number) => formats.percent(share, 0)
  const { score, scoreLow, scoreHigh, scoreByChance, unknown } = report
  const uncompared = toUncompared(rows)
  return (
    <div className="quiet">
      {typeof score === 'number' && typeof scoreLow === 'number' && typeof scoreHigh === 'number' && (
        <p>{texts.score(percent(score), percent(scoreLow), percent(scoreHigh))} {typeof scoreByChance === 'number' && texts.chance(percent(scoreByChance))} {texts.methods}</p>
      )}
      {unknown > 0 && <p>{texts.unknown(formats.number(unknown))} {onUnknown && <Button variant="quiet" onPress={onUnknown}>{texts.showUnknown}</Button>}</p>}
      {uncompared.length > 0 && <p>{texts.uncompared(formats.list(uncompared.map(({ label, people }) => `${label} (${formats.number(people)})`)))}</p>}
    </div>
  )
}

function toColumns({ group: { columns } }: (typeof missingTexts)['de']): Column<RepresentedGroup>[] {
  return [
    { key: 'label', header: columns.label, value: (row) => row.label },
    { key: 'people', header: columns.people, value: (row) => row.participants },
    { key: 'share', header: columns.share, value: (row) => row.shareOfParticipants, digits: 3 },
    { key: 'inhabitants', header: columns.inhabitants, value: (row) => row.inhabitants },
    { key: 'population', header: columns.population, value: (row) => row.shareOfPopulation, digits: 3 },
    { key: 'ratio', header: columns.ratio, value: (row) => row.ratio, digits: 2 },
    { key: 'low', header: columns.low, value: (row) => row.ratioLow, digits: 2 },
    { key: 'high', header: columns.high, value: (row) => row.ratioHigh, digits: 2 },
    { key: 'expected', header: columns.expected, value: (row) => row.expected, digits: 1 },
    { key: 'needed', header: columns.needed, value: (row) => row.neededToClose },
  ]
}
