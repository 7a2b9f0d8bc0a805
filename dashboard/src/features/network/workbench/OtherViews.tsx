import { useCallback, useMemo } from 'react'
import { QueryView } from '../../../app/query/QueryView'
import type { Actions } from '../actions'
import { NO_GROUP } from '../categories'
import { isMeasure, measureDigits, MEASURES, type Values } from '../measures'
import type { NetworkView } from '../networkModel'
import { entriesLink, influenceLink, interestOf, tiesLink } from '../networkQuery'
import { toNetworkData } from '../toNetworkData'
import { toNetworkView } from '../toNetworkView'
import type { NetworkNames } from '../toNames'
import { useNetwork } from '../useNetwork'
import type { useExports } from '../useExports'
import type { Workspace } from '../useWorkspace'
import type { ViewState } from '../viewState'
import { GapsView } from '../views/GapsView'
import { InfluenceGrid } from '../views/InfluenceGrid'
import { MatrixView } from '../views/MatrixView'
import { ScatterView } from '../views/ScatterView'

export interface OtherViewProps {
  view: NetworkView
  names: NetworkNames
  workspace: Workspace
  state: ViewState
  actions: Actions
  exports: ReturnType<typeof useExports>
}

/** The same network in other forms than map and table. */
export default function OtherViews(props: OtherViewProps) {
  const { show } = props.state
  if (show === 'matrix') return <Matrix {...props} />
  if (show === 'scatter') return <Scatter {...props} />
  if (show === 'grid') return <Grid {...props} />
  return <Gaps {...props} />
}

const NO_VALUES: Values = new Map()

function Matrix({ view, workspace, state, actions, exports }: OtherViewProps) {
  const { words, communityNames, measured, shown } = workspace
  const { texts } = words
  const communities = measured.values.get('community') ?? NO_VALUES
  const groupOf = useCallback((id: string) => {
    const key = String(communities.get(id) ?? NO_GROUP)
    const name = communityNames.get(key)
    return name === undefined ? { key: NO_GROUP, name: texts.legend.alone, isRest: true } : { key, name }
  }, [communities, communityNames, texts])
  return (
    <MatrixView
      view={view}
      shown={shown.ids}
      groupOf={groupOf}
      grouping={texts.controls.attributes.community}
      order={state.matrixOrder}
      onOrder={(matrixOrder) => actions.filter({ matrixOrder })}
      tieOf={(kind) => (texts.ties as Record<string, string>)[kind] ?? kind}
      selected={state.selected}
      onSelect={actions.select}
      foot={footOf(exports, state, tiesLink(workspace.input))}
    />
  )
}

function Scatter({ view, workspace, state, actions, exports }: OtherViewProps) {
  const { words, measured, shown } = workspace
  const choices = useMeasureChoices(workspace)
  const values = useMemo(() => new Map([...measured.values].flatMap(([key, value]) => (isMeasure(key) ? [[key, value] as const] : []))), [measured])
  return (
    <ScatterView
      key={words.formats.language}
      view={view}
      shown={shown.ids}
      measures={choices}
      values={values}
      x={state.scatterX}
      y={state.scatterY}
      onAxis={(axis, measure) => actions.filter(axis === 'x' ? { scatterX: measure } : { scatterY: measure })}
      selected={state.selected}
      onSelect={actions.select}
      colourOf={useNodeColour(view, workspace)}
      foot={footOf(exports, state, entriesLink(workspace.input, state.scatterX, state.scatterY))}
    />
  )
}

/** Interest is counted in events and projects, which the shown network need not have as nodes: it is asked for on its own. */
function Grid({ names, workspace, state, actions, exports, view }: OtherViewProps) {
  const query = useNetwork(interestOf(state.at))
  const taking = useMemo(() => (query.data ? toNetworkView(toNetworkData(query.data.network), names) : null), [query.data, names])
  const choices = useMeasureChoices(workspace)
  const colourOf = useNodeColour(view, workspace)
  return (
    <QueryView query={query}>
      {() => taking && (
        <InfluenceGrid
          view={taking}
          shown={workspace.shown.ids}
          measures={choices}
          measure={state.influence}
          onMeasure={(influence) => actions.filter({ influence })}
          influence={workspace.measured.values.get(state.influence) ?? NO_VALUES}
          selected={state.selected}
          onSelect={actions.select}
          colourOf={colourOf}
          foot={footOf(exports, state, influenceLink(workspace.input, state))}
        />
      )}
    </QueryView>
  )
}

function Gaps({ view, names, workspace, state, actions, exports }: OtherViewProps) {
  const named = useMemo(() => new Map([...names.groups, ...names.regions].map(({ id, name }) => [id, name])), [names])
  const groupOf = (key: string) => (state.gapBy === 'COMMUNITY' ? workspace.communityNames.get(key) : named.get(key)) ?? key
  return (
    <GapsView
      state={state}
      input={workspace.input}
      actions={actions}
      nameOf={(id) => view.byId.get(id)?.label ?? id}
      groupOf={groupOf}
      hasSynthetic={workspace.hasSynthetic && workspace.input.synthetic !== false}
      csv={exports.head}
    />
  )
}

function useMeasureChoices({ words }: Workspace) {
  const { measures } = words.texts
  return useMemo(() => MEASURES.map((key) => ({ key, name: measures[key], digits: measureDigits(key) })), [measures])
}

function useNodeColour(view: NetworkView, { categories, colourOf, colours }: Workspace): (id: string) => string {
  return useCallback((id) => {
    const node = view.byId.get(id)
    return node ? colourOf(categories.keyOf(node)) : colours.mark
  }, [view, categories, colourOf, colours])
}

function footOf({ head }: ReturnType<typeof useExports>, { at }: ViewState, queryHref: string) {
  return { queryHref, sources: head.sources ?? [], filter: head.filter ?? null, ...(at === null ? {} : { date: at }) }
}
