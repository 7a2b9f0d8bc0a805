import { useMemo, useState, type Ref } from 'react'
import { Button } from '../../app/ui/Button'
import { NetworkMap, type NetworkMapHandle } from '../../charts/network/NetworkMap'
import type { MapEmphasis } from '../../charts/network/mapModel'
import type { Actions } from './actions'
import { matchesWords } from './matchesWords'
import type { NetworkView } from './networkModel'
import type { useExports } from './useExports'
import type { Workspace } from './useWorkspace'
import { choiceKey, type ViewState } from './viewState'

interface MapStageProps {
  view: NetworkView
  workspace: Workspace
  state: ViewState
  actions: Actions
  onFit: () => void
  description: string
  exports: ReturnType<typeof useExports>
  ref: Ref<NetworkMapHandle>
}

/** The map with its tools. Hover, selection and search decide what stays at full strength. */
export function MapStage({ view, workspace, state, actions, onFit, description, exports, ref }: MapStageProps) {
  const { words, mapNodes, shown, colours } = workspace
  const { texts } = words
  const [hovered, setHovered] = useState<string | null>(null)
  const emphasis = useMemo(() => toEmphasis({ view, state, hovered }), [view, state, hovered])
  const fitKey = mapNodes ? [workspace.isWhole, choiceKey(state), state.seed, state.focus, state.steps, state.steps === null ? '' : state.selected, state.regions, state.groups, state.origin].join(' ') : ''
  return (
    <div className="network-stage">
      {mapNodes ? (
        <NetworkMap
          ref={ref}
          nodes={mapNodes}
          edges={view.edges}
          visible={shown.ids}
          emphasis={emphasis}
          colours={colours}
          camera={state.camera}
          fitKey={fitKey}
          label={texts.mapLabel(description)}
          onHover={setHovered}
          onSelect={actions.select}
          onCamera={(camera) => actions.note({ camera })}
        />
      ) : null}
      {workspace.isArranging && <p className="network-arranging" role="status">{texts.arranging}</p>}
      <StageTools texts={texts} actions={actions} onFit={onFit} exports={exports} mapRef={ref} />
    </div>
  )
}

interface StageToolsProps {
  texts: Workspace['words']['texts']
  actions: Actions
  onFit: () => void
  exports: ReturnType<typeof useExports>
  mapRef: Ref<NetworkMapHandle>
}

function StageTools({ texts: { bar }, actions, onFit, exports, mapRef }: StageToolsProps) {
  const zoom = (factor: number) => {
    if (mapRef && typeof mapRef === 'object') mapRef.current?.zoom(factor)
  }
  return (
    <div className="network-tools">
      <Button variant="plain" onPress={() => zoom(1 / 1.5)}>{bar.zoomIn}</Button>
      <Button variant="plain" onPress={() => zoom(1.5)}>{bar.zoomOut}</Button>
      <Button variant="plain" onPress={onFit}>{bar.fit}</Button>
      <Button variant="plain" onPress={actions.rearrange}>{bar.rearrange}</Button>
      <span className="network-take" role="group" aria-label={bar.take}>
        <Button variant="quiet" onPress={exports.picture}>{bar.picture}</Button>
        <Button variant="quiet" onPress={exports.nodes}>{bar.csvNodes}</Button>
        <Button variant="quiet" onPress={exports.edges}>{bar.csvEdges}</Button>
      </span>
    </div>
  )
}

interface EmphasisInput {
  view: NetworkView
  state: ViewState
  hovered: string | null
}

function toEmphasis({ view, state, hovered }: EmphasisInput): MapEmphasis {
  const { selected, text } = state
  const centre = hovered ?? selected
  const known = centre !== null && view.byId.has(centre) ? centre : null
  if (known !== null) return { selected, hovered, kept: new Set([known, ...(view.neighbours.get(known) ?? [])]) }
  if (text.trim() === '') return { selected, hovered, kept: null }
  return { selected, hovered, kept: new Set(view.nodes.filter((node) => matchesWords(node.folded, text)).map((node) => node.id)) }
}
