import { useFormats } from '../../app/i18n/language'
import type { Actions } from './actions'
import { isMeasure } from './measures'
import { SHAPES } from './toMapNodes'
import { Mark } from './Mark'
import { categoryName } from './toFilterWords'
import type { Workspace } from './useWorkspace'
import type { ViewState } from './viewState'
import { CommunityList } from './workbench/CommunityList'
import { Computing } from './workbench/Computing'

interface LegendProps {
  workspace: Workspace
  state: ViewState
  actions: Actions
}

/** Made from what is on the map; each entry can be switched off and on. Shapes, sizes and hollow marks are explained too. */
export function Legend({ workspace, state, actions }: LegendProps) {
  const { words, legend, categories, colourOf, hasSynthetic, measured } = workspace
  const { texts, common } = words
  const formats = useFormats()
  const toggle = (key: string) => actions.filter({ hidden: state.hidden.includes(key) ? state.hidden.filter((one) => one !== key) : [...state.hidden, key] })
  return (
    <section className="network-legend stack" aria-label={texts.legend.title}>
      <div>
        <h3>{isMeasure(state.colour) ? texts.measures[state.colour] : texts.controls.attributes[state.colour]}</h3>
        <p className="small quiet">{texts.legend.hint}</p>
      </div>
      <ul className="plain-list legend-list">
        {legend.map(({ key, count }) => (
          <li key={key}>
            <button type="button" className="legend-entry" aria-pressed={!state.hidden.includes(key)} onClick={() => toggle(key)}>
              <Mark shape={state.colour === 'kind' ? SHAPES[key as keyof typeof SHAPES] : 'circle'} colour={colourOf(key)} />
              <span className="legend-name">{categoryName({ categories, key }, words)}</span>
              <span className="numeric quiet">{formats.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="small quiet">
        {state.colour !== 'kind' && (
          <p className="legend-shapes">
            {state.kinds.map((kind) => (
              <span key={kind}>
                <Mark shape={SHAPES[kind]} colour={workspace.colours.mark} /> {common.kinds[kind].many}
              </span>
            ))}
          </p>
        )}
        {state.colour === 'group' && <p>{texts.legend.firstGroup}</p>}
        {state.size !== 'equal' && <p>{texts.legend.sizeBy(texts.measures[state.size])}</p>}
        {measured.isLoading && <Computing />}
        {measured.hasFailed && <p role="status">{texts.legend.failed}</p>}
        {hasSynthetic && (
          <p className="legend-shapes">
            <span><Mark shape="circle" colour={workspace.colours.mark} /> {texts.legend.real}</span>
            <span><Mark shape="circle" colour={workspace.colours.mark} isHollow /> {texts.legend.synthetic}</span>
          </p>
        )}
      </div>
      {(state.hulls || state.colour === 'community') && <CommunityList workspace={workspace} />}
    </section>
  )
}
