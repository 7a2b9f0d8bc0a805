import { Checkbox } from '../../app/ui/Checkbox'
import type { Candidate } from './planCounts'
import { useWords } from './useWords'

interface PeoplePickerProps {
  people: readonly Candidate[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** People to tick, each with the stage and its day; or all at once. */
export function PeoplePicker({ people, chosen, onChange }: PeoplePickerProps) {
  const { texts: { stage: texts }, common, formats } = useWords()
  const toggle = (id: string) => onChange(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]))
  return (
    <fieldset className="planning-people">
      <legend className="small quiet">{texts.table}</legend>
      <Checkbox isSelected={people.length > 0 && people.every(({ id }) => chosen.has(id))} onChange={(all) => onChange(new Set(all ? people.map(({ id }) => id) : []))}>
        {texts.all}
      </Checkbox>
      <div className="planning-hits">
        {people.map(({ id, name, stage, stageDate }) => (
          <Checkbox key={id} isSelected={chosen.has(id)} onChange={() => toggle(id)}>
            {name}{' '}
            <span className="quiet small">
              {common.stages[stage]}
              {stageDate ? `, ${formats.date(stageDate)}` : ''}
            </span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
