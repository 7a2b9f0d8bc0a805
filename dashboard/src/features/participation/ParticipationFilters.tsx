import { Button } from '../../app/ui/Button'
import { ComboBox } from '../../app/ui/ComboBox'
import { Select, type Option } from '../../app/ui/Select'
import { NO_FILTER, type ActiveFilter, type FilterOptions } from './toFilterOptions'
import type { FilterState } from './toFilter'
import { useWords } from './useWords'

interface ParticipationFiltersProps {
  state: FilterState
  options: FilterOptions
  active: readonly ActiveFilter[]
  onChange: (change: Partial<FilterState>) => void
  /** attendances within the filter */
  shown: number | null
}

/** Who is looked at: each choice stands in the address, is shown as a chip, and goes with one press. */
export function ParticipationFilters({ state, options, active, onChange, shown }: ParticipationFiltersProps) {
  const { texts, formats } = useWords()
  const names = texts.filters
  const withAll = (list: readonly Option[]): Option[] => [{ value: '', label: names.all }, ...list]
  return (
    <section className="participation-filters" aria-label={names.title}>
      <div className="participation-fields">
        {(['region', 'event', 'group', 'organisation'] as const).map((key) => (
          <ComboBox key={`${key}${state[key]}`} label={names[key]} options={options[key]} value={state[key]} placeholder={names.all} onChange={(value) => onChange({ [key]: value })} />
        ))}
        {(['catchment', 'from', 'to'] as const).map((key) => (
          <Select key={key} label={names[key]} options={withAll(options[key])} value={state[key]} onChange={(value) => onChange({ [key]: value })} />
        ))}
      </div>
      <div className="row" role="status">
        {active.length === 0 && <span className="quiet">{names.none}</span>}
        {active.map((filter) => (
          <Button key={filter.key} aria-label={names.remove(filter.label)} onPress={() => onChange({ [filter.key]: '' })}>
            {filter.label} <span aria-hidden="true">×</span>
          </Button>
        ))}
        {active.length > 0 && (
          <>
            <Button variant="quiet" onPress={() => onChange(NO_FILTER)}>{names.reset}</Button>
            <span className="quiet">{names.shown(formats.number(shown))}</span>
          </>
        )}
      </div>
    </section>
  )
}
