import { useMemo } from 'react'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { useTheme } from '../../app/theme'
import { themeColours } from '../../app/ui/palette'
import { categoriesOf, legendEntries } from './categories'
import { useLayout } from './layout/useLayout'
import { placeNewcomers } from './layout/placeNewcomers'
import { networkFigures } from './networkFigures'
import type { NetworkView } from './networkModel'
import { networkTexts } from './texts'
import { categoryColour, toMapNodes } from './toMapNodes'
import type { NetworkNames } from './toNames'
import { toFilterWords } from './toFilterWords'
import type { ViewState } from './viewState'
import { visibleNodes } from './visibleNodes'

export interface WorkspaceInput {
  view: NetworkView
  basisView: NetworkView
  names: NetworkNames
  state: ViewState
}

/** Everything that the parts of the page show, made from the network and the state in the address. */
export function useWorkspace({ view, basisView, names, state }: WorkspaceInput) {
  const texts = useTexts(networkTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const theme = useTheme()
  const words = useMemo(() => ({ texts, common, formats }), [texts, common, formats])
  const { regions, groups } = names
  const categories = useMemo(() => categoriesOf(view, state.colour), [view, state.colour])
  const colourOf = useMemo(() => categoryColour({ by: state.colour, theme, groupIds: groups.map((group) => group.id) }), [state.colour, theme, groups])
  const shown = useMemo(() => visibleNodes({ view, state, regions, categories }), [view, state, regions, categories])
  const figures = useMemo(() => networkFigures(view, shown.ids), [view, shown])
  const layout = useLayout(basisView, state.seed)
  const hasCamera = state.camera !== null
  const positions = useMemo(() => {
    if (!layout.positions) return null
    // A place on the map that a link names is meant in the whole picture.
    if (!layout.isWhole) return hasCamera ? null : layout.positions
    return placeNewcomers({ ids: view.nodes.map((node) => node.id), neighbours: view.neighbours, placed: layout.positions })
  }, [view, layout.positions, layout.isWhole, hasCamera])
  const mapNodes = useMemo(() => (positions ? toMapNodes({ view, positions, size: state.size, categories, colourOf }) : null), [view, positions, state.size, categories, colourOf])
  const filterWords = useMemo(
    () => toFilterWords({ view, state, shown: shown.ids.size, regions, groups, categories }, words),
    [view, state, shown, regions, groups, categories, words],
  )
  const hasSynthetic = useMemo(() => view.nodes.some((node) => node.synthetic), [view])
  const legend = useMemo(() => legendEntries({ view, categories, offered: shown.offered, hidden: state.hidden }), [view, categories, shown, state.hidden])
  return { words, legend, categories, colourOf, shown, figures, mapNodes, filterWords, hasSynthetic, colours: themeColours[theme], isArranging: layout.isArranging, isWhole: layout.isWhole }
}

export type Workspace = ReturnType<typeof useWorkspace>
