import { lazy, Suspense, useMemo, useRef, useState, type RefObject } from 'react'
import { Loading } from '../../app/query/states'
import { Disclosure } from '../../app/ui/Disclosure'
import { PageHead } from '../../app/ui/PageHead'
import { SourceLine } from '../../app/ui/SourceLine'
import type { NetworkMapHandle } from '../../charts/network/NetworkMap'
import { makeActions } from './actions'
import { Controls } from './Controls'
import { FocusLine } from './FocusLine'
import { NO_HIGHLIGHT, type Highlight } from './highlight'
import { Legend } from './Legend'
import { MapSearch } from './MapSearch'
import { MapStage } from './MapStage'
import { MapToolbar } from './MapToolbar'
import type { NetworkView } from './networkModel'
import { NetworkTable } from './NetworkTable'
import { NodePanel } from './NodePanel'
import { QuestionBar } from './questions/QuestionBar'
import { answerSentence, descriptionSentences } from './toSentences'
import type { NetworkNames } from './toNames'
import { useExports } from './useExports'
import { useNetworkKeys } from './useNetworkKeys'
import { useWorkspace } from './useWorkspace'
import type { ViewHistory } from './useHistory'
import type { ViewState } from './viewState'
import { HistoryList } from './workbench/HistoryButtons'
import type { OtherViewProps } from './workbench/OtherViews'
import { SelectionBar } from './workbench/SelectionBar'
import { StoryPanel } from './workbench/StoryPanel'
import { TimeBar } from './workbench/TimeBar'
import './network.css'

/** Charts name their sources themselves. */
const HAVE_FOOT: ReadonlySet<ViewState['show']> = new Set(['matrix', 'scatter', 'grid'])

const OtherViews = lazy(() => import('./workbench/OtherViews'))

interface NetworkWorkspaceProps {
  view: NetworkView
  basisView: NetworkView
  names: NetworkNames
  state: ViewState
  history: ViewHistory
}

/** Sentence, map (or table), controls, panel: the parts of the page around one state. */
export function NetworkWorkspace({ view, basisView, names, state, history }: NetworkWorkspaceProps) {
  const [highlight, setHighlight] = useState<Highlight>(NO_HIGHLIGHT)
  const workspace = useWorkspace({ view, basisView, names, state, spokenOf: highlight.nodes })
  const { setState } = history
  const { texts } = workspace.words
  const map = useRef<NetworkMapHandle>(null)
  const actions = useMemo(() => makeActions({ view, state, setState, visible: workspace.shown.ids }), [view, state, setState, workspace.shown])
  const fit = () => {
    actions.note({ camera: null })
    map.current?.fit()
  }
  useNetworkKeys({ actions, history, fit, texts })
  const exports = useExports({ view, workspace, state, sources: view.sources, picture: () => map.current?.picture() ?? null })
  const [isWide] = useState(() => window.matchMedia('(min-width: 900px)').matches)
  const description = descriptionSentences(workspace.figures, workspace.words)
  return (
    <>
      <PageHead title={texts.title} question={texts.question} answer={answerSentence(workspace.figures, workspace.words)} />
      <QuestionBar view={view} names={names} state={state} input={workspace.input} actions={actions} onHighlight={setHighlight} />
      <FocusLine view={view} state={state} actions={actions} />
      <MapToolbar state={state} actions={actions} history={history} shown={workspace.shown.ids.size} total={workspace.shown.total} />
      <SelectionBar workspace={workspace} state={state} actions={actions} />
      <div className="network-grid" data-panel={state.selected !== null ? '' : undefined}>
        <div className="network-side">
          <Disclosure title={texts.controls.title} isOpen={isWide}>
            <div className="stack">
              <MapSearch view={view} workspace={workspace} state={state} actions={actions} />
              <Legend workspace={workspace} state={state} actions={actions} />
              <Controls workspace={workspace} state={state} actions={actions} names={names} />
              <HistoryList history={history} />
              <StoryPanel
                title={answerSentence(workspace.figures, workspace.words)}
                picture={() => map.current?.picture() ?? null}
                hasInvented={view.nodes.some((node) => node.synthetic && workspace.shown.ids.has(node.id))}
              />
            </div>
          </Disclosure>
        </div>
        <div className="network-main stack">
          <Shown {...{ view, names, workspace, state, actions, exports, description, highlight, map, onFit: fit }} />
          <TimeBar state={state} actions={actions} />
          <p className="network-description small quiet">{description}</p>
          {!HAVE_FOOT.has(state.show) && <SourceLine sources={exports.head.sources ?? []} />}
        </div>
        {state.selected !== null && <NodePanel id={state.selected} view={view} workspace={workspace} state={state} actions={actions} />}
      </div>
    </>
  )
}

interface ShownProps extends OtherViewProps {
  description: string
  highlight: Highlight
  map: RefObject<NetworkMapHandle | null>
  onFit: () => void
}

/** The chosen form: map, table, or one of the others, which are loaded when they are asked for. The matrix has the map beside it where there is room. */
function Shown(props: ShownProps) {
  const { view, workspace, state, actions, exports, description, highlight, map, onFit } = props
  const [hasRoom] = useState(() => window.matchMedia('(min-width: 1200px)').matches)
  const drawn = () => <MapStage ref={map} view={view} workspace={workspace} state={state} actions={actions} onFit={onFit} description={description} exports={exports} highlight={highlight} />
  if (state.show === 'map') return drawn()
  if (state.show === 'table') return <NetworkTable view={view} workspace={workspace} state={state} actions={actions} csv={exports.head} />
  const other = (
    <Suspense fallback={<Loading />}>
      <OtherViews {...props} />
    </Suspense>
  )
  return state.show === 'matrix' && hasRoom ? <div className="network-twin-room"><div className="network-twin">{other}{drawn()}</div></div> : other
}
