import { commonTexts } from '../i18n/common'
import { useFormats, useTexts } from '../i18n/language'
import { webAddress } from '../links'

/** What of a source is shown beside a statement; every query can ask for it by these fields. */
export interface SourceInfo {
  id: string
  title: string
  publisher?: string | null
  date?: string | null
  url?: string | null
  licence?: string | null
  synthetic: boolean
}

interface SourceLineProps {
  sources: readonly (SourceInfo | null | undefined)[]
  /** beyond this number the rest is counted */
  limit?: number
}

/** "Quelle: Titel, Herausgeber, 30.09.2022": the foot of each figure and each statement. Invented sources are marked. */
export function SourceLine({ sources, limit = 3 }: SourceLineProps) {
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const known = [...new Map(sources.flatMap((source) => (source ? [[source.id, source] as const] : []))).values()]
  const rest = known.length - limit
  return (
    <p className="quiet small">
      {known.length > 1 ? texts.sources : texts.source}: {known.length === 0 && texts.unknown}
      {known.slice(0, limit).map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <SourceTitle source={source} />
          {source.publisher ? `, ${source.publisher}` : ''}
          {source.date ? `, ${formats.date(source.date)}` : ''}
          {source.synthetic && <SyntheticMark />}
        </span>
      ))}
      {rest > 0 && ` +${formats.number(rest)}`}
    </p>
  )
}

function SourceTitle({ source }: { source: SourceInfo }) {
  const href = webAddress(source.url)
  return href ? <a href={href}>{source.title}</a> : source.title
}

/** The word beside each invented entry; `sources` of a figure: invented, partly invented, or nothing when all are real. */
export function SyntheticMark({ sources }: { sources?: readonly (SourceInfo | null | undefined)[] }) {
  const texts = useTexts(commonTexts)
  const known = sources?.flatMap((source) => (source ? [source] : [])) ?? []
  if (sources && !known.some((source) => source.synthetic)) return null
  if (known.some((source) => !source.synthetic)) return <PartlyInventedMark />
  return <span className="synthetic-mark"> ({texts.synthetic.mark})</span>
}

/** The word beside a figure in which real and invented entries are counted together. */
export function PartlyInventedMark() {
  const texts = useTexts(commonTexts)
  return <span className="synthetic-mark"> ({texts.synthetic.partly})</span>
}
