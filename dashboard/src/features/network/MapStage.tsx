import { useCallback, useMemo, useState, type RefObject } from 'react'
import { Button } from '../../app/ui/Button'
import { InTurn } from '../../app/ui/InTurn'
import { ToggleButton } from '../../app/ui/ToggleButton'
import { NetworkMap, type NetworkMapHandle } from '../../charts/network/NetworkMap'
import { tieKey, type MapEmphasis, type MapNode } from '../../charts/network/mapModel'
import type { Actions } from './actions'
import type { Highlight } from './highlight'
import { matchesWords } from './matchesWords'
import type { NetworkView } from './networkModel'
import { useCalmState } from './useCalmState'
import type { useExports } from './useExports'
import type { Workspace } from './useWorkspace'
import { choiceKey, type ViewState } from './viewState'
import { LassoLayer } from './workbench/LassoLayer'
import { TakeMenu } from './workbench/TakeMenu'

interface MapStageProps {
  view: NetworkView
  workspace: Workspace
  state: ViewState
  actions: Actions
  onFit: () => void
  description: string
  exports: ReturnType<typeof useExports>
  highlight: Highlight
  ref: RefObject<NetworkMapHandle | null>
}

const NO_NODES: readonly MapNode[] = []

/** The map with its tools. Hover, selection and search decide what stays at full strength. */
export function MapStage({ view, workspace, state, actions, onFit, description, exports, highlight, ref }: MapStageProps) {
  const { words, mapNodes, hulls, frame, shown, colours } = workspace
  const { texts } = words
  const [hovered, setHovered] = useState<string | null>(null)
  const calm = useCalmState(state)
  const emphasis = useMemo(() => toEmphasis({ view, state: calm, hovered, highlight }), [view, calm, hovered, highlight])
  const sight = useMemo(() => (highlight.isAll ? new Set(highlight.nodes) : null), [highlight])
  const [isLasso, setLasso] = useState(false)
  const endLasso = useCallback(() => setLasso(false), [])
  const fitKey = mapNodes ? [workspace.isWhole, choiceKey(state), state.seed, state.focus, state.steps, state.steps === null ? '' : state.selected, state.regions, state.groups, state.origin, state.arrangement, state.only, highlight.nodes].join(' ') : ''
  return (
    <div className="network-stage">
      {/* Before the places are there: to start the drawing takes a task of its own. */}
      <InTurn>
        <NetworkMap
          ref={ref}
          nodes={mapNodes ?? NO_NODES}
          edges={view.edges}
          hulls={hulls}
          frame={frame}
          visible={shown.ids}
          emphasis={emphasis}
          colours={colours}
          camera={state.camera}
          fitKey={fitKey}
          sight={sight}
          label={texts.mapLabel(description)}
          onHover={setHovered}
          onSelect={(id, adding) => (adding ? id !== null && actions.mark(id) : actions.select(id))}
          onMove={actions.move}
          onCamera={(camera) => actions.note({ camera })}
        />
      </InTurn>
      {isLasso && (
        <LassoLayer
          hint={texts.bar.lassoHint}
          onCancel={endLasso}
          onDone={(outline) => {
            actions.markAll(ref.current?.within(outline) ?? [])
            endLasso()
          }}
        />
      )}
      {isLasso && <p className="network-hint small" role="status">{texts.bar.lassoHint}</p>}
      {workspace.isArranging && <p className="network-arranging" role="status">{texts.arranging}</p>}
      <StageTools workspace={workspace} state={state} actions={actions} onFit={onFit} isLasso={isLasso} onLasso={setLasso} exports={exports} mapRef={ref} />
    </div>
  )
}

interface StageToolsProps {
  workspace: Workspace
  state: ViewState
  actions: Actions
  onFit: () => void
  isLasso: boolean
  onLasso: (isOn: boolean) => void
  exports: ReturnType<typeof useExports>
  mapRef: RefObject<NetworkMapHandle | null>
}

function StageTools({ workspace, state, actions, onFit, isLasso, onLasso, exports, mapRef }: StageToolsProps) {
  const { bar } = workspace.words.texts
  const zoom = (factor: number) => mapRef.current?.zoom(factor)
  return (
    <div className="network-tools">
      <Button variant="plain" onPress={() => zoom(1 / 1.5)}>{bar.zoomIn}</Button>
      <Button variant="plain" onPress={() => zoom(1.5)}>{bar.zoomOut}</Button>
      <Button variant="plain" onPress={onFit}>{bar.fit}</Button>
      <Button variant="plain" onPress={actions.rearrange}>{bar.rearrange}</Button>
      <ToggleButton isSelected={isLasso} onChange={onLasso}>{bar.lasso}</ToggleButton>
      <TakeMenu exports={exports} workspace={workspace} state={state} />
    </div>
  )
}

interface EmphasisInput {
  view: NetworkView
  state: ViewState
  hovered: string | null
  highlight: Highlight
}

function toEmphasis({ view, state, hovered, highlight }: EmphasisInput): MapEmphasis {
  const { selected } = state
  const spoken = {
    selected,
    hovered,
    marked: new Set(state.marked),
    ringed: new Set(highlight.nodes),
    strong: new Set(highlight.ties.map(([one, other]) => tieKey(one, other))),
    gone: new Set(highlight.gone),
  }
  return { ...spoken, kept: keptOf({ view, state, hovered, highlight }) }
}

/** What stays at full strength: around what is looked at, a path that an answer tells, what the search finds; null is everything. */
function keptOf({ view, state, hovered, highlight }: EmphasisInput): ReadonlySet<string> | null {
  const centre = hovered ?? state.selected
  if (centre !== null && view.byId.has(centre)) return new Set([centre, ...(view.neighbours.get(centre) ?? [])])
  if (highlight.isAll) return new Set(highlight.nodes)
  if (state.text.trim() === '') return null
  return new Set(view.nodes.filter((node) => matchesWords(node.folded, state.text)).map((node) => node.id))
}
