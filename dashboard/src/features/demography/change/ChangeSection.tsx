import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { RUNS_WAIT_MS } from '../fan/useFan'
import type { SectionProps } from '../sectionProps'
import { useLater } from '../useLater'
import { NeedsFigure } from './NeedsFigure'
import { changeTexts } from './texts'
import { changeOfSteps, changeOfStored } from './toWaterfall'
import { changeLink, useChange } from './useChange'
import { WaterfallFigure } from './WaterfallFigure'

/** Where the change comes from, and what follows from it. */
export default function ChangeSection(props: SectionProps) {
  const { data, start, question } = props
  const query = useChange(useLater(question, RUNS_WAIT_MS))
  const texts = useTexts(changeTexts)
  const future = changeOfSteps(data.place.steps)
  const last = data.place.steps.at(-1)?.year
  return (
    <QueryView query={query}>
      {(answer) => {
        const { together, years, sources } = answer.populationChange
        const past = changeOfStored(together)
        const href = changeLink(question)
        return (
          <div className="stack-wide">
            <div className="demography-pair">
              {past && together ? <WaterfallFigure kind="past" estimated={false} change={past} years={{ from: String(years[0]?.year), to: String(together.year) }} sources={sources} date={`${together.year}-12-31`} queryHref={href} /> : <p className="quiet">{texts.past.none}</p>}
              {future && last != null && <WaterfallFigure kind="future" estimated={data.place.estimated} change={future} years={{ from: String(start.year), to: String(Math.floor(last)) }} sources={data.place.assumptions.map(({ source }) => source)} date={start.date} queryHref={href} />}
            </div>
            <NeedsFigure {...props} />
          </div>
        )
      }}
    </QueryView>
  )
}
