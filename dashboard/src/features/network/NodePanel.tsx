import { Link } from 'react-router'
import { entryLink, type EntityRef } from '../../app/links'
import { QueryView } from '../../app/query/QueryView'
import { Panel } from '../../app/ui/Panel'
import { SourceLine, SyntheticMark } from '../../app/ui/SourceLine'
import type { Actions } from './actions'
import type { Section, Statement } from './entryModel'
import { NeighbourList } from './NeighbourList'
import { nodeFigures } from './networkFigures'
import type { NetworkView, NodeKind } from './networkModel'
import { toEntry } from './toEntry'
import { nodeSentence } from './toSentences'
import { useEntry } from './useEntry'
import type { Workspace } from './useWorkspace'
import type { ViewState } from './viewState'
import { NodeTools } from './workbench/NodeTools'

interface NodePanelProps {
  id: string
  view: NetworkView
  workspace: Workspace
  state: ViewState
  actions: Actions
}

/** Who this is, why they matter here, with whom, and from which source. */
export function NodePanel({ id, view, workspace, state, actions }: NodePanelProps) {
  const { words } = workspace
  const { texts } = words
  const node = view.byId.get(id)
  const query = useEntry(id, node?.kind ?? null)
  // An answer about the one before is not shown under the name of the next.
  const own = { ...query, previousData: undefined }
  const entry = query.data ? toEntry(query.data, words) : null
  return (
    <Panel title={entry?.name ?? node?.label ?? id} onClose={() => actions.select(null)}>
      <div className="stack network-panel">
        {node ? (
          <p>
            {nodeSentence(nodeFigures(view, id), words)}
            {node.synthetic && <SyntheticMark />}
          </p>
        ) : (
          <p className="quiet">{texts.panel.notInNetwork}</p>
        )}
        <QueryView query={own}>
          {() => (entry ? (
            <>
              {entry.subtitle !== '' && <p className="panel-subtitle">{entry.subtitle}</p>}
              <SourceLine sources={[entry.source]} />
              {entry.sections.map((section) => <StatementSection key={section.key} section={section} workspace={workspace} view={view} actions={actions} />)}
            </>
          ) : <p>{texts.panel.missing}</p>)}
        </QueryView>
        {node && <NodeTools id={id} workspace={workspace} state={state} actions={actions} />}
        {node && <NeighbourList key={id} id={id} view={view} workspace={workspace} actions={actions} />}
        {node && <p><Link to={entryLink({ kind: node.kind, id })}>{texts.panel.entryLink}</Link></p>}
      </div>
    </Panel>
  )
}

interface StatementSectionProps {
  section: Section
  workspace: Workspace
  view: NetworkView
  actions: Actions
}

/** Where all statements of a section rest on one source it stands once below them, else below each. */
function StatementSection({ section, workspace, view, actions }: StatementSectionProps) {
  const { texts, formats } = workspace.words
  const sources = new Set(section.statements.map((statement) => statement.source?.id ?? ''))
  const isShared = sources.size === 1
  return (
    <section>
      <h3>{section.title}</h3>
      <ul className="plain-list network-statements">
        {section.statements.map((statement) => (
          <li key={statement.key}>
            <StatementText statement={statement} view={view} actions={actions} />
            {!isShared && <SourceLine sources={[statement.source]} />}
          </li>
        ))}
      </ul>
      {section.more > 0 && <p className="small quiet">{texts.panel.more(formats.number(section.more))}</p>}
      {isShared && <SourceLine sources={[section.statements[0]?.source]} />}
    </section>
  )
}

function StatementText({ statement: { label, target, text, href }, view, actions }: { statement: Statement; view: NetworkView; actions: Actions }) {
  return (
    <>
      {label !== null && <span className="quiet">{label}: </span>}
      {target && <TargetLink label={target.label} entity={target.ref} view={view} actions={actions} />}
      {href ? <a href={href}>{text}</a> : text !== '' && <span className={target ? 'quiet' : undefined}>{target ? `, ${text}` : text}</span>}
    </>
  )
}

const isStakeholder = (kind: EntityRef['kind']): kind is NodeKind => kind === 'ACTOR' || kind === 'ORGANISATION'

/** Those who are on the map open there; the rest opens the page of the entry. */
function TargetLink({ label, entity, view, actions }: { label: string; entity: EntityRef; view: NetworkView; actions: Actions }) {
  if (view.byId.has(entity.id) || isStakeholder(entity.kind)) {
    return <button type="button" className="link-button" onClick={() => actions.select(entity.id)}>{label}</button>
  }
  return <Link to={entity.kind === 'REGION' ? `/regionen/${encodeURIComponent(entity.id)}` : entryLink(entity)}>{label}</Link>
}
