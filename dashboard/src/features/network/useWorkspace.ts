import { useMemo } from 'react'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { useTheme } from '../../app/theme'
import { themeColours } from '../../app/ui/palette'
import { categoriesOf, legendEntries } from './categories'
import { nameCommunities, type CommunityName } from './communities'
import { communityLabels } from './communityLabels'
import { usePositions } from './layout/usePositions'
import { askedColumns } from './askedColumns'
import { isMeasuredColumn, type Values } from './measures'
import { networkFigures } from './networkFigures'
import type { NetworkView } from './networkModel'
import { radiusOf } from './sizes'
import { networkTexts } from './texts'
import { categoryColour, toMapNodes } from './toMapNodes'
import type { NetworkNames } from './toNames'
import { toFilterWords } from './toFilterWords'
import { toHulls } from './toHulls'
import { toMeasuredInput } from './toNetworkInput'
import { useCalmState } from './useCalmState'
import { useMeasures } from './useMeasures'
import type { ViewState } from './viewState'
import { visibleNodes } from './visibleNodes'

export interface WorkspaceInput {
  view: NetworkView
  basisView: NetworkView
  names: NetworkNames
  state: ViewState
  /** entries that the open answer speaks of */
  spokenOf: readonly string[]
}

const NO_VALUES: Values = new Map()

/** Everything that the parts of the page show, made from the network and the state in the address. */
export function useWorkspace({ view, basisView, names, state: moving, spokenOf }: WorkspaceInput) {
  const state = useCalmState(moving)
  const texts = useTexts(networkTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const theme = useTheme()
  const words = useMemo(() => ({ texts, common, formats }), [texts, common, formats])
  const { regions, groups } = names
  const input = useMemo(() => toMeasuredInput(view, state), [view, state])
  const measured = useMeasures(input, view.nodes, askedColumns(state))
  const communities = measured.values.get('community')
  const named = useMemo(() => (communities ? nameCommunities({ view, communities, regions }) : new Map<string, CommunityName>()), [view, communities, regions])
  const communityNames = useMemo(() => communityLabels(named, words), [named, words])
  const colourValues = isMeasuredColumn(state.colour) ? (measured.values.get(state.colour) ?? NO_VALUES) : NO_VALUES
  const categories = useMemo(
    () => categoriesOf({ view, by: state.colour, regions, values: colourValues, communityNames }),
    [view, state.colour, regions, colourValues, communityNames],
  )
  const shown = useMemo(() => visibleNodes({ view, state, regions, categories, spokenOf }), [view, state, regions, categories, spokenOf])
  const legend = useMemo(() => legendEntries({ view, categories, offered: shown.offered, hidden: state.hidden }), [view, categories, shown, state.hidden])
  const colourOf = useMemo(() => categoryColour({ categories, theme, groupIds: groups.map((group) => group.id), shown: legend }), [categories, theme, groups, legend])
  const figures = useMemo(() => networkFigures(view, shown.ids), [view, shown])
  const { positions, frame, isArranging, isWhole } = usePositions({ view, basisView, state, hasCamera: moving.camera !== null, categories, regions, offered: shown.offered })
  const sizeValues = state.size === 'equal' ? NO_VALUES : (measured.values.get(state.size) ?? NO_VALUES)
  const radius = useMemo(() => radiusOf(state.size, sizeValues), [state.size, sizeValues])
  const mapNodes = useMemo(() => (positions ? toMapNodes({ view, positions, radiusOf: radius, categories, colourOf }) : null), [view, positions, radius, categories, colourOf])
  const hulls = useMemo(
    () => (state.hulls && communities ? toHulls({ view, communities, names: communityNames, shown: shown.offered, theme }) : []),
    [state.hulls, communities, view, communityNames, shown, theme],
  )
  const filterWords = useMemo(
    () => toFilterWords({ view, state, shown: shown.ids.size, regions, groups, categories }, words),
    [view, state, shown, regions, groups, categories, words],
  )
  const hasSynthetic = useMemo(() => view.nodes.some((node) => node.synthetic), [view])
  return {
    input, words, legend, categories, colourOf, shown, figures, mapNodes, hulls, frame, filterWords, hasSynthetic, measured, communities: named, communityNames,
    colours: themeColours[theme], isArranging, isWhole,
  }
}

export type Workspace = ReturnType<typeof useWorkspace>
