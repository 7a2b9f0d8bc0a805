import { Button } from '../../app/ui/Button'
import { DateField } from '../../app/ui/DateField'
import { ComboBox } from '../../app/ui/ComboBox'
import { Disclosure } from '../../app/ui/Disclosure'
import { Select, type Option } from '../../app/ui/Select'
import { useShortcut } from '../../app/shortcuts'
import type { ParticipationState } from './participationState'
import { NO_FILTER, type ActiveFilter, type FilterOptions } from './toFilterOptions'
import { useWords } from './useWords'

interface ParticipationFiltersProps {
  state: ParticipationState
  options: FilterOptions
  active: readonly ActiveFilter[]
  onChange: (change: Partial<ParticipationState>) => void
  /** attendances within the filter */
  shown: number | null
  /** attendances without a filter */
  all: number | null
}

/** Who is looked at: each choice stands in the address, is shown as a chip that stays in sight, and goes with one press. */
export default function ParticipationFilters({ state, options, active, onChange, shown, all }: ParticipationFiltersProps) {
  const { texts, formats } = useWords()
  const names = texts.filters
  useShortcut({ keys: ['z', 'Z'], label: names.reset, run: () => onChange(NO_FILTER) })
  const withAll = (list: readonly Option[]): Option[] => [{ value: '', label: names.all }, ...list]
  return (
    <>
      <section className="participation-filters" aria-label={names.title}>
        <div className="participation-fields">
          {(['region', 'event', 'group'] as const).map((key) => (
            <ComboBox key={`${key}${state[key]}`} label={names[key]} options={options[key]} value={state[key]} placeholder={names.all} onChange={(value) => onChange({ [key]: value })} />
          ))}
        </div>
        <Disclosure title={names.more}>
          <div className="participation-fields">
            <ComboBox key={`organisation${state.organisation}`} label={names.organisation} options={options.organisation} value={state.organisation} placeholder={names.all} onChange={(organisation) => onChange({ organisation })} />
            {(['sex', 'age', 'size', 'catchment', 'organisationKind'] as const).map((key) => (
              <Select key={key} label={names[key]} options={withAll(options[key])} value={state[key]} onChange={(value) => onChange({ [key]: value })} />
            ))}
            <ComboBox key={`nominator${state.nominator}`} label={names.nominator} options={options.nominator} value={state.nominator} placeholder={names.all} onChange={(nominator) => onChange({ nominator })} />
            {(['from', 'to'] as const).map((key) => (
              <Select key={key} label={names[key]} options={withAll(toOpenMonths(key, state, options[key]))} value={state[key]} onChange={(value) => onChange({ [key]: value })} />
            ))}
            <DateField label={names.asOf} value={state.asOf} onChange={(asOf) => onChange({ asOf })} />
            {(['kind'] as const).map((key) => (
              <Select key={key} label={names[key]} options={withAll(options[key])} value={state[key]} onChange={(value) => onChange({ [key]: value })} />
            ))}
            <ComboBox key={`topic${state.topic}`} label={names.topic} options={options.topic} value={state.topic} placeholder={names.all} onChange={(topic) => onChange({ topic })} />
          </div>
        </Disclosure>
      </section>
      <div className={active.length > 0 ? 'row participation-active' : 'row'} role="status">
        {active.length === 0 && <span className="quiet">{names.none}</span>}
        <span className="quiet">{active.length === 0 ? names.shown(formats.number(shown)) : names.filtered(formats.number(shown), formats.number(all))}</span>
        {active.map((filter) => (
          <Button key={filter.key} aria-label={names.remove(filter.label)} onPress={() => onChange({ [filter.key]: '' })}>
            {filter.short} <span aria-hidden="true">×</span>
          </Button>
        ))}
        {active.length > 0 && <Button variant="quiet" onPress={() => onChange(NO_FILTER)}>{names.reset}</Button>}
        <Button variant="quiet" onPress={() => onChange({ people: 'all', counted: 'pairs' })}>{names.people}</Button>
      </div>
    </>
  )
}

/** The months that make a span with the other end: none that would end before it begins. */
function toOpenMonths(key: 'from' | 'to', { from, to }: ParticipationState, months: readonly Option[]): Option[] {
  return months.filter(({ value }) => (key === 'from' ? to === '' || value <= to : value >= from))
}
