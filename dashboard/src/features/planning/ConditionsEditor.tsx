import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { Checkbox } from '../../app/ui/Checkbox'
import { ComboBox } from '../../app/ui/ComboBox'
import { Disclosure } from '../../app/ui/Disclosure'
import { namedBy, nameIn, toConditionLines, type Conditions } from './conditions'
import type { Candidate } from './planCounts'
import { useWords } from './useWords'

interface ConditionsEditorProps {
  candidates: readonly Candidate[]
  conditions: Conditions
  onChange: (conditions: Conditions) => void
  isSaved: boolean
  isBusy: boolean
  onSave: () => void
}

/** Who is always drawn, who never, and who exclude each other: stated before the draw. */
export function ConditionsEditor({ candidates, conditions, onChange, isSaved, isBusy, onSave }: ConditionsEditorProps) {
  const words = useWords()
  const { conditions: texts, places } = words.texts
  const nameOf = nameIn(candidates)
  const lines = toConditionLines(conditions, nameOf, words)
  const taken = namedBy({ ...conditions, households: [] })
  const open = candidates.filter(({ id }) => !taken.has(id))
  const change = (part: Partial<Conditions>) => onChange({ ...conditions, ...part })
  return (
    <section className="stack" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      {lines.length === 0 ? <p className="quiet">{texts.none}</p> : <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      <Disclosure title={texts.edit}>
        <div className="stack">
          <PeopleField label={texts.mustHave} chosen={conditions.mustHave} open={open} nameOf={nameOf} onChange={(mustHave) => change({ mustHave })} />
          <PeopleField label={texts.mustNot} chosen={conditions.mustNot} open={open} nameOf={nameOf} onChange={(mustNot) => change({ mustNot })} />
          <Households candidates={candidates} households={conditions.households} nameOf={nameOf} onChange={(households) => change({ households })} />
          <Checkbox isSelected={conditions.oncePerOrganisation} onChange={(oncePerOrganisation) => change({ oncePerOrganisation })}>
            {texts.once}
          </Checkbox>
        </div>
      </Disclosure>
      {!isSaved && (
        <div className="row">
          <Button isDisabled={isBusy} onPress={onSave}>
            {texts.save}
          </Button>
          <span className="quiet">{places.unsaved}</span>
        </div>
      )}
    </section>
  )
}

interface PeopleFieldProps {
  label: string
  chosen: readonly string[]
  open: readonly Candidate[]
  nameOf: (id: string) => string
  onChange: (chosen: string[]) => void
}

/** Names to add one by one, and to take away. */
function PeopleField({ label, chosen, open, nameOf, onChange }: PeopleFieldProps) {
  const words = useWords()
  const { conditions: texts } = words.texts
  const [value, setValue] = useState('')
  // A choice is taken over at once; the field shows it for a moment, so that its list closes, and is empty again.
  const choose = (id: string) => {
    setValue(id)
    if (id === '') return
    onChange([...chosen, id])
    setTimeout(() => setValue(''))
  }
  const options = open.filter(({ id }) => !chosen.includes(id)).map(({ id, name, place }) => ({ value: id, label: place ? `${name} (${place})` : name }))
  return (
    <div role="group" aria-label={label} className="row planning-fields">
      <div className="planning-person">
        <ComboBox label={label} value={value} onChange={choose} options={options} placeholder={words.common.filter.choose} />
      </div>
      {chosen.map((id) => (
        <Button key={id} aria-label={texts.remove(nameOf(id))} onPress={() => onChange(chosen.filter((one) => one !== id))}>
          {nameOf(id)} <span aria-hidden="true">×</span>
        </Button>
      ))}
    </div>
  )
}

interface HouseholdsProps {
  candidates: readonly Candidate[]
  households: readonly string[][]
  nameOf: (id: string) => string
  onChange: (households: string[][]) => void
}

function Households({ candidates, households, nameOf, onChange }: HouseholdsProps) {
  const { texts: { conditions: texts }, formats } = useWords()
  const [members, setMembers] = useState<string[]>([])
  const add = () => {
    onChange([...households, members])
    setMembers([])
  }
  return (
    <div className="stack">
      <PeopleField label={texts.household} chosen={members} open={candidates} nameOf={nameOf} onChange={setMembers} />
      <div className="row">
        <Button isDisabled={members.length < 2} onPress={add}>
          {texts.addHousehold}
        </Button>
        <span className="quiet small">{texts.householdHint}</span>
      </div>
      {households.map((household, index) => (
        <div key={household.join()} className="row">
          <span>{texts.together(formats.list(household.map(nameOf)))}</span>
          <Button variant="quiet" aria-label={texts.removeHousehold(formats.list(household.map(nameOf)))} onPress={() => onChange(households.filter((_, other) => other !== index))}>
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
    </div>
  )
}
