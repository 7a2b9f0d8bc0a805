import { toCsv, csvFileName, type CsvHead } from '../../app/csv'
import { downloadCsv, downloadFile } from '../../app/download'
import type { SourceInfo } from '../../app/ui/SourceLine'
import { downloadXlsx } from '../../app/xlsx'
import { drawPicture, type PictureLegend } from './drawPicture'
import { toMapSvg } from './export/toMapSvg'
import type { NetworkView, NodeKind } from './networkModel'
import { edgeRows, nodeRows } from './toCsvRows'
import { categoryName } from './toFilterWords'
import { SHAPES } from './toMapNodes'
import { answerSentence, descriptionSentences } from './toSentences'
import type { Workspace } from './useWorkspace'
import type { ViewState } from './viewState'

export interface ExportInput {
  view: NetworkView
  workspace: Workspace
  state: ViewState
  sources: readonly SourceInfo[]
  picture: () => HTMLCanvasElement | null
}

/** What can be taken along. Each file says what it is, what is filtered, from when and from which sources. */
export function useExports({ view, workspace, state, sources, picture }: ExportInput) {
  const { words, shown, filterWords } = workspace
  const { texts, common, formats } = words
  const hasInvented = view.nodes.some((node) => node.synthetic && shown.ids.has(node.id))
  const named = sources.filter((source) => hasInvented || !source.synthetic)
  const head = (title: string): CsvHead => ({ title, filter: filterWords, sources: named })
  const save = (title: string, content: ReturnType<typeof nodeRows>) => downloadCsv(csvFileName(title), toCsv({ head: head(title), ...content }, common.csv, formats))
  const today = () => formats.date(new Date().toISOString().slice(0, 10))
  const tables = () => ({ nodes: nodeRows(view, { shown: shown.ids, values: workspace.measured.values }, words), edges: edgeRows(view, shown.ids, words) })
  const drawn = () => ({
    title: answerSentence(workspace.figures, words),
    legend: pictureLegend(workspace, hasInvented),
    notes: [
      filterWords,
      ...(state.size === 'equal' ? [] : [texts.legend.sizeBy(texts.measures[state.size])]),
      `${texts.export.made(today())}. ${texts.export.source(named.map((source) => source.title).join('; '))}`,
    ],
    colours: workspace.colours,
  })
  const fileName = (ending: string) => csvFileName(texts.export.picture).replace(/csv$/, ending)
  return {
    head: head(texts.export.nodes),
    nodes: () => save(texts.export.nodes, tables().nodes),
    edges: () => save(texts.export.edges, tables().edges),
    workbook: () => {
      const { nodes, edges } = tables()
      const sheets = [{ name: texts.entries, head: head(texts.export.nodes), ...nodes }, { name: texts.tiesWord, head: head(texts.export.edges), ...edges }]
      void downloadXlsx({ title: texts.export.picture, sheets }, common.csv, formats)
    },
    svg: () => {
      if (!workspace.mapNodes) return
      const description = descriptionSentences(workspace.figures, words)
      downloadFile(fileName('svg'), toMapSvg({ ...drawn(), nodes: workspace.mapNodes, edges: view.edges, visible: shown.ids, hulls: workspace.hulls, description, ...measuring() }), 'image/svg+xml')
    },
    picture: () => {
      const map = picture()
      if (!map) return
      const canvas = drawPicture({ ...drawn(), map, font: getComputedStyle(document.body).fontFamily })
      canvas.toBlob((blob) => blob && downloadFile(fileName('png'), blob, 'image/png'))
    },
  }
}

/** How wide a text is in the page's own font. */
function measuring(): { measure?: (text: string, size: number) => number } {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return {}
  const font = getComputedStyle(document.body).fontFamily
  const measure = (text: string, size: number) => {
    context.font = `${size}px ${font}`
    return context.measureText(text).width
  }
  return { measure }
}

function pictureLegend({ categories, legend, colourOf, colours, words, figures }: Workspace, hasInvented: boolean): PictureLegend[] {
  const byKind = categories.by === 'kind'
  const entries = legend.filter(({ count }) => count > 0).map(({ key }) => ({
    label: categoryName({ categories, key }, words), colour: colourOf(key), shape: byKind ? SHAPES[key as NodeKind] : 'circle' as const, isHollow: false,
  }))
  const shapes = byKind ? [] : figures.kinds.map(({ kind }) => ({ label: words.common.kinds[kind].many, colour: colours.mark, shape: SHAPES[kind], isHollow: false }))
  const invented = hasInvented ? [{ label: words.texts.legend.synthetic, colour: colours.mark, shape: 'circle' as const, isHollow: true }] : []
  return [...entries, ...shapes, ...invented]
}
