import { Link } from 'react-router'
import { choiceParam, textParam, type Codecs } from '../../app/addressState'
import { DISTRICT_ID } from '../../app/district'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { QueryView } from '../../app/query/QueryView'
import { Select } from '../../app/ui/Select'
import { useAddressState } from '../../app/useAddressState'
import { PyramidFigure } from './PyramidFigure'
import { regionTexts } from './texts'
import { toAncestors } from './toAncestors'
import { toComparisonOptions, toPyramidDates } from './toPopulationDates'
import { usePyramid, type RegionData, type RegionNode } from './useRegion'

const NONE = 'keiner'
const codecs: Codecs<{ stichtag: string; vergleich: string }> = { stichtag: textParam(), vergleich: textParam() }

/** The age pyramid where ages are stored; elsewhere it says so and offers the district's. */
export function AgeSection({ data, region }: { data: RegionData; region: RegionNode }) {
  const texts = useTexts(regionTexts).region.pyramid
  const dates = toPyramidDates(data.populationDates)
  return (
    <section className="stack" aria-labelledby="region-ages">
      <h2 id="region-ages">{texts.title}</h2>
      {dates.length > 0 ? (
        <Pyramid data={data} region={region} dates={dates} />
      ) : (
        <>
          <p>{texts.none}</p>
          {region.id !== DISTRICT_ID && (
            <p>
              <Link to={`${linkTo({ kind: 'REGION', id: DISTRICT_ID })}#region-ages`}>{texts.district}</Link>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Pyramid({ data, region, dates }: { data: RegionData; region: RegionNode; dates: readonly string[] }) {
  const texts = useTexts(regionTexts).region.pyramid
  const formats = useFormats()
  const [state, setState] = useAddressState(codecs)
  const options = toComparisonOptions(region.id, toAncestors(region), data.comparable.edges.map(({ node }) => node))
  const date = choiceParam(dates, dates[0] ?? '').read(state.stichtag)
  // Without a choice the nearest region above is the comparison; it stands first.
  const chosen = state.vergleich === '' && region.parent ? options[0] : options.find((option) => option.value === state.vergleich)
  const query = usePyramid({ id: region.id, date, other: chosen?.value ?? '' })
  return (
    <>
      <div className="row region-controls">
        <Select label={texts.date} options={dates.map((value) => ({ value, label: formats.date(value) }))} value={date} onChange={(stichtag) => setState({ stichtag })} />
        <Select label={texts.compare} options={[{ value: NONE, label: texts.noCompare }, ...options]} value={chosen?.value ?? NONE} onChange={(vergleich) => setState({ vergleich })} />
      </div>
      <QueryView query={query}>
        {(answer) => <PyramidFigure answer={answer} choice={{ id: region.id, date, other: chosen?.value ?? '' }} otherName={chosen?.label ?? ''} />}
      </QueryView>
    </>
  )
}
