import { Checkbox } from '../../app/ui/Checkbox'
import { ComboBox } from '../../app/ui/ComboBox'
import { DateField } from '../../app/ui/DateField'
import { Disclosure } from '../../app/ui/Disclosure'
import { Select } from '../../app/ui/Select'
import type { Actions } from './actions'
import { ATTRIBUTES, type ColourBy } from './categories'
import { ARRANGEMENTS } from './layout/layoutModel'
import { Mark } from './Mark'
import { isMeasure, MEASURES } from './measures'
import { NODE_KINDS, SHARED_TIE_KINDS, STORED_TIE_KINDS, type ShownTieKind } from './networkModel'
import { SHAPES } from './toMapNodes'
import type { NetworkNames } from './toNames'
import type { SizeBy } from './sizes'
import type { Workspace } from './useWorkspace'
import { WEIGHTINGS, type Origin, type ViewState } from './viewState'

interface ControlsProps {
  workspace: Workspace
  state: ViewState
  actions: Actions
  names: NetworkNames
}

const COLOURS: readonly ColourBy[] = [...ATTRIBUTES, ...MEASURES]
const SIZES: readonly SizeBy[] = [...MEASURES, 'equal']
const ORIGINS: readonly Origin[] = ['all', 'real', 'synthetic']

/** What belongs to the network, what of it is shown, and how it looks. */
export function Controls(props: ControlsProps) {
  return (
    <>
      <LookControls {...props} />
      <ChoiceControls {...props} />
      <FilterControls {...props} />
    </>
  )
}

function LookControls({ workspace, state, actions }: ControlsProps) {
  const { controls, measures, cautions } = workspace.words.texts
  const named = (value: SizeBy | ColourBy) => (value === 'equal' ? controls.equal : isMeasure(value) ? measures[value] : controls.attributes[value])
  const cautioned = [...new Set([state.colour, state.size])].filter(isMeasure).filter((measure) => measure !== 'degree')
  return (
    <>
      <Select label={controls.colour} value={state.colour} options={COLOURS.map((value) => ({ value, label: named(value) }))} onChange={(colour) => actions.filter({ colour, hidden: [] })} />
      <Select label={controls.size} value={state.size} options={SIZES.map((value) => ({ value, label: named(value) }))} onChange={(size) => actions.filter({ size })} />
      {cautioned.map((measure) => <p key={measure} className="small quiet"><b>{measures[measure]}:</b> {cautions[measure]}</p>)}
      <Select label={controls.arrangement} value={state.arrangement} options={ARRANGEMENTS.map((value) => ({ value, label: controls.arrangements[value] }))} onChange={actions.arrange} />
      <Checkbox isSelected={state.hulls} onChange={(hulls) => actions.filter({ hulls })}>{controls.hulls}</Checkbox>
    </>
  )
}

function ChoiceControls({ workspace, state, actions }: ControlsProps) {
  const { texts, common } = workspace.words
  const toggled = <T,>(values: readonly T[], value: T) => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  const isShared = SHARED_TIE_KINDS.some((tie) => state.ties.includes(tie))
  const tieBox = (tie: ShownTieKind) => (
    <Checkbox key={tie} isSelected={state.ties.includes(tie)} onChange={() => actions.choose({ ties: toggled(state.ties, tie) })}>
      {texts.ties[tie]}
    </Checkbox>
  )
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
      <Disclosure title={texts.controls.ties} isOpen={isShared}>
        <div className="stack">
          <div className="network-choices">{STORED_TIE_KINDS.map(tieBox)}</div>
          <p className="small quiet">{texts.controls.shared}</p>
          <div className="network-choices">{SHARED_TIE_KINDS.map(tieBox)}</div>
          {isShared && <Select label={texts.controls.weighting} value={state.weighting} options={WEIGHTINGS.map((value) => ({ value, label: texts.controls.weightings[value] }))} onChange={(weighting) => actions.filter({ weighting })} />}
          <Checkbox isSelected={state.weighted} onChange={(weighted) => actions.filter({ weighted })}>{texts.controls.weighted}</Checkbox>
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
        <DateField label={controls.date} value={state.at ?? ''} onChange={(at) => actions.filter({ at: at || null })} />
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
