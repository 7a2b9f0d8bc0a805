import { Checkbox } from '../../app/ui/Checkbox'
import { ComboBox } from '../../app/ui/ComboBox'
import { Disclosure } from '../../app/ui/Disclosure'
import { Select } from '../../app/ui/Select'
import type { Actions } from './actions'
import type { ColourBy } from './categories'
import { Mark } from './Mark'
import { NODE_KINDS, TIE_KINDS } from './networkModel'
import { SHAPES } from './toMapNodes'
import type { NetworkNames } from './toNames'
import type { SizeBy } from './sizes'
import type { Workspace } from './useWorkspace'
import type { Origin, ViewState } from './viewState'

interface ControlsProps {
  workspace: Workspace
  state: ViewState
  actions: Actions
  names: NetworkNames
}

const COLOURS: readonly ColourBy[] = ['kind', 'group', 'degree']
const SIZES: readonly SizeBy[] = ['degree', 'equal']
const ORIGINS: readonly Origin[] = ['all', 'real', 'synthetic']

/** What belongs to the network, what of it is shown, and how it looks. */
export function Controls(props: ControlsProps) {
  const { state, actions } = props
  const { controls } = props.workspace.words.texts
  return (
    <>
      <Select label={controls.colour} value={state.colour} options={COLOURS.map((value) => ({ value, label: controls.colours[value] }))} onChange={(colour) => actions.filter({ colour, hidden: [] })} />
      <Select label={controls.size} value={state.size} options={SIZES.map((value) => ({ value, label: controls.sizes[value] }))} onChange={(size) => actions.filter({ size })} />
      <ChoiceControls {...props} />
      <FilterControls {...props} />
    </>
  )
}

function ChoiceControls({ workspace, state, actions }: ControlsProps) {
  const { texts, common } = workspace.words
  const toggled = <T,>(values: readonly T[], value: T) => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <>
      <fieldset className="network-choices">
        <legend>{texts.controls.kinds}</legend>
        {NODE_KINDS.map((kind) => (
          <Checkbox key={kind} isSelected={state.kinds.includes(kind)} onChange={() => actions.choose({ kinds: toggled(state.kinds, kind) })}>
            <Mark shape={SHAPES[kind]} colour="currentColor" /> {common.kinds[kind].many}
          </Checkbox>
        ))}
      </fieldset>
      <Disclosure title={texts.controls.ties} isOpen={false}>
        <div className="network-choices">
          {TIE_KINDS.map((tie) => (
            <Checkbox key={tie} isSelected={state.ties.includes(tie)} onChange={() => actions.choose({ ties: toggled(state.ties, tie) })}>
              {texts.ties[tie]}
            </Checkbox>
          ))}
        </div>
      </Disclosure>
    </>
  )
}

function FilterControls({ workspace, state, actions, names }: ControlsProps) {
  const { texts, common } = workspace.words
  const { controls } = texts
  const isFiltered = state.groups.length > 0 || state.regions.length > 0 || state.at !== null || state.origin !== 'all'
  const groups = [{ value: '', label: common.filter.any }, ...names.groups.map((group) => ({ value: group.id, label: group.name }))]
  const regions = names.regions.map((region) => ({ value: region.id, label: `${region.name} (${(common.levels as Record<string, string>)[region.level] ?? region.level})` }))
  return (
    <Disclosure title={controls.filter} isOpen={isFiltered}>
      <div className="stack">
        <Select label={controls.groups} value={state.groups[0] ?? ''} options={groups} onChange={(group) => actions.filter({ groups: group === '' ? [] : [group], camera: null })} />
        <ComboBox label={controls.region} value={state.regions[0] ?? ''} options={regions} onChange={(region) => actions.filter({ regions: region === '' ? [] : [region], camera: null })} />
        <label className="field">
          <span className="field-label">{controls.date}</span>
          <input className="input" type="date" value={state.at ?? ''} onChange={(event) => actions.filter({ at: event.target.value || null })} />
        </label>
        {workspace.hasSynthetic && (
          <Select label={controls.origin} value={state.origin} options={ORIGINS.map((value) => ({ value, label: controls.origins[value] }))} onChange={(origin) => actions.filter(originChange(origin))} />
        )}
      </div>
    </Disclosure>
  )
}

/** Who asks for invented entries does not want them hidden by what opens first. */
function originChange(origin: Origin): Partial<ViewState> {
  return origin === 'synthetic' ? { origin, focus: 'all', camera: null } : { origin, camera: null }
}
