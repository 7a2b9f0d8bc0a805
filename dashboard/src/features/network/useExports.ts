import { toCsv, csvFileName, type CsvHead } from '../../app/csv'
import { downloadCsv, downloadFile } from '../../app/download'
import type { SourceInfo } from '../../app/ui/SourceLine'
import { drawPicture, type PictureLegend } from './drawPicture'
import type { NetworkView, NodeKind } from './networkModel'
import { edgeRows, nodeRows } from './toCsvRows'
import { categoryName } from './toFilterWords'
import { SHAPES } from './toMapNodes'
import { answerSentence } from './toSentences'
import type { Workspace } from './useWorkspace'

export interface ExportInput {
  view: NetworkView
  workspace: Workspace
  sources: readonly SourceInfo[]
  picture: () => HTMLCanvasElement | null
}

/** What can be taken along. Each file says what it is, what is filtered, from when and from which sources. */
export function useExports({ view, workspace, sources, picture }: ExportInput) {
  const { words, shown, filterWords } = workspace
  const { texts, common, formats } = words
  const hasInvented = view.nodes.some((node) => node.synthetic && shown.ids.has(node.id))
  const named = sources.filter((source) => hasInvented || !source.synthetic)
  const head = (title: string): CsvHead => ({ title, filter: filterWords, sources: named })
  const save = (title: string, content: ReturnType<typeof nodeRows>) => downloadCsv(csvFileName(title), toCsv({ head: head(title), ...content }, common.csv, formats))
  const today = () => formats.date(new Date().toISOString().slice(0, 10))
  return {
    head: head(texts.export.nodes),
    nodes: () => save(texts.export.nodes, nodeRows(view, { shown: shown.ids, values: workspace.measured.values }, words)),
    edges: () => save(texts.export.edges, edgeRows(view, shown.ids, words)),
    picture: () => {
      const map = picture()
      if (!map) return
      const canvas = drawPicture({
        map,
        title: answerSentence(workspace.figures, words),
        legend: pictureLegend(workspace, hasInvented),
        notes: [filterWords, `${texts.export.made(today())}. ${texts.export.source(named.map((source) => source.title).join('; '))}`],
        colours: workspace.colours,
        font: getComputedStyle(document.body).fontFamily,
      })
      canvas.toBlob((blob) => blob && downloadFile(csvFileName(texts.export.picture).replace(/csv$/, 'png'), blob, 'image/png'))
    },
  }
}

function pictureLegend({ categories, colourOf, colours, words, figures }: Workspace, hasInvented: boolean): PictureLegend[] {
  const byKind = categories.by === 'kind'
  const entries = categories.list.map(({ key }) => ({
    label: categoryName({ categories, key }, words), colour: colourOf(key), shape: byKind ? SHAPES[key as NodeKind] : 'circle' as const, isHollow: false,
  }))
  const shapes = byKind ? [] : figures.kinds.map(({ kind }) => ({ label: words.common.kinds[kind].many, colour: colours.mark, shape: SHAPES[kind], isHollow: false }))
  const invented = hasInvented ? [{ label: words.texts.legend.synthetic, colour: colours.mark, shape: 'circle' as const, isHollow: true }] : []
  return [...entries, ...shapes, ...invented]
}
