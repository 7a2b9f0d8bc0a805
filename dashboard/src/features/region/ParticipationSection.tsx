import { Link } from 'react-router'
import { DISTRICT_ID } from '../../app/district'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { SourceLine, SyntheticMark } from '../../app/ui/SourceLine'
import { regionTexts } from './texts'
import type { RegionData, RegionNode } from './useRegion'

const STAGES = [['nominated', 'NOMINATED'], ['invited', 'INVITED'], ['accepted', 'ACCEPTED'], ['declined', 'DECLINED'], ['attended', 'ATTENDED'], ['absent', 'ABSENT']] as const

/** How many from here were nominated, invited, came; and the rate with its interval beside the district's. */
export function ParticipationSection({ data, region }: { data: RegionData; region: RegionNode }) {
  const texts = useTexts(regionTexts).region.participation
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const { total, sources } = data.participation
  const districtRate = data.district.total.ratePerThousand
  const number = (value: number | null | undefined, digits = 0) => (value == null && total.withheld ? texts.withheld : formats.number(value, digits))
  return (
    <section className="stack" aria-labelledby="region-participation">
      <h2 id="region-participation">
        {texts.title}
        {sources.some((source) => source.synthetic) && <SyntheticMark />}
      </h2>
      <dl className="region-facts">
        <div>
          <dt>{texts.people}</dt>
          <dd>
            <strong>{number(total.people)}</strong>
            <p className="small">
              {number(total.ratePerThousand, 1)} {texts.rate}
              {total.rateLow != null && total.rateHigh != null && ` (${texts.interval(formats.number(total.rateLow, 1), formats.number(total.rateHigh, 1))})`}
            </p>
            {districtRate != null && region.id !== DISTRICT_ID && <p className="quiet small">{texts.district(formats.number(districtRate, 1))}</p>}
          </dd>
        </div>
        {STAGES.map(([key, name]) => (
          <div key={key}>
            <dt>{common.stages[name]}</dt>
            <dd>
              <strong>{number(total[key])}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{common.stages.NOMINATED}, {common.stages.INVITED} …: {texts.stages}</p>
      <SourceLine sources={sources} />
      <p>
        <Link to={`/beteiligung?region=${encodeURIComponent(region.id)}`}>{texts.more}</Link>
      </p>
    </section>
  )
}
