import { useState } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { RateBarChart } from '../../../charts/RateBarChart'
import type { ParticipationConversionQuery } from '../../../gql/graphql'
import { Behind } from '../Behind'
import { MoreRows, FIRST_ROWS } from '../StageFigure'
import { wayTexts } from './texts'
import { toChannelMessage, toChannels, wholeWay, type Channel } from './toLosses'

interface ChannelFigureProps {
  report: ParticipationConversionQuery['participationConversion']
  filter: string | null
  queryHref: string
  /** the nominator that is chosen; '' for none */
  chosen: string
  onChoose: (id: string) => void
  /** opens the list of all whom the chosen one nominated */
  onOpen: () => void
}

/** Which way of nominating works: of those whom somebody nominated, how many came. */
export function ChannelFigure({ report, filter, queryHref, chosen, onChoose, onOpen }: ChannelFigureProps) {
  const texts = useTexts(wayTexts)
  const formats = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const channels = toChannels(report.rows)
  const shown = showsAll ? channels : channels.slice(0, FIRST_ROWS)
  const mark = channels.find(({ key }) => key === chosen)
  const all = wholeWay(report.total)?.share ?? null
  const percent = (share: number) => formats.percent(share, 0)
  const note = (channel: Channel) => texts.channel.note(formats.number(channel.reached), formats.number(channel.start))
  return (
    <ChartFrame
      hasPicture={channels.length > 0}
      title={texts.channel.say(toChannelMessage(channels), formats)}
      description={channels.length > 0 ? `${texts.channel.description} ${texts.channel.small} ${texts.channel.open}` : texts.channel.description}
      unit={texts.channel.unit}
      sources={report.sources}
      date={newestOf(report.sources)}
      cases={wholeWay(report.total)?.start ?? null}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toColumns(texts), rows: channels, rowKey: (channel) => channel.key }}
    >
      {channels.length > 0 && (
        <RateBarChart
          label={texts.channel.chart} onChoose={onChoose}
          reference={all === null ? null : { value: 100 * all, text: texts.channel.reference(percent(all)) }}
          rows={shown.map((channel) => ({
            key: channel.key, label: channel.label, note: note(channel), value: 100 * channel.share, interval: channel.interval && [100 * channel.interval[0], 100 * channel.interval[1]],
            isSmall: channel.isSmall, text: percent(channel.share), sentence: texts.channel.sentence(channel.label, percent(channel.share), note(channel)),
          }))}
        />
      )}
      <Behind mark={mark ? { label: mark.label, count: mark.start } : null} onOpen={onOpen} />
      <MoreRows count={channels.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} />
    </ChartFrame>
  )
}

function toColumns({ channel: { columns } }: (typeof wayTexts)['de']): Column<Channel>[] {
  return [
    { key: 'label', header: columns.label, value: (row) => row.label },
    { key: 'start', header: columns.start, value: (row) => row.start },
    { key: 'reached', header: columns.reached, value: (row) => row.reached },
    { key: 'share', header: columns.share, value: (row) => row.share, digits: 3 },
    { key: 'low', header: columns.low, value: (row) => row.interval?.[0], digits: 3 },
    { key: 'high', header: columns.high, value: (row) => row.interval?.[1], digits: 3 },
  ]
}
