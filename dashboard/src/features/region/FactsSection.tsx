import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { SourceLine } from '../../app/ui/SourceLine'
import { regionTexts } from './texts'
import { latestDateWithSexes } from './toPopulationDates'
import { useSexes, type RegionData, type RegionNode } from './useRegion'

interface SectionProps {
  data: RegionData
  region: RegionNode
}

/** Inhabitants with date, source and census; area; what the region is made of and belongs to. */
export function FactsSection({ data, region }: SectionProps) {
  const texts = useTexts(regionTexts).region.facts
  const formats = useFormats()
  const own = data.populationDates.find((row) => row.date === region.inhabitantsDate)
  // A sum over municipalities rests on the count that the district has of the same day.
  const counted = own ?? data.districtDates.find((row) => row.date === region.inhabitantsDate)
  const density = region.inhabitants != null && region.areaKm2 != null && region.areaKm2 > 0 ? region.inhabitants / region.areaKm2 : null
  return (
    <section className="stack" aria-labelledby="region-facts">
      <h2 id="region-facts">{texts.title}</h2>
      <dl className="region-facts">
        <Fact name={texts.inhabitants} value={formats.number(region.inhabitants)}>
          {region.inhabitantsDate && <p className="small">{texts.date(formats.date(region.inhabitantsDate))}{counted?.base != null && `, ${texts.base(String(counted.base))}`}</p>}
          {!own && region.inhabitants != null && <p className="quiet small">{texts.sum}</p>}
          {counted && <SourceLine sources={[counted.source]} />}
        </Fact>
        <SexFact region={region} data={data} />
        <Fact name={texts.area} value={region.areaKm2 == null ? formats.unknown : `${formats.number(region.areaKm2, 1)} km²`}>
          {region.areaKm2 != null && <SourceLine sources={[region.source]} />}
        </Fact>
        <Fact name={texts.density} value={density === null ? formats.unknown : texts.perKm2(formats.number(density))} />
      </dl>
      <RegionChips title={texts.groups} regions={region.groups} note={region.groups.some((group) => group.level === 'PLANNING_REGION') ? texts.rule : ''} />
      {toLevels(region.children).map(([level, regions]) => (
        <RegionChips key={level} title={texts.levels[level]} regions={regions} note={level === 'PLANNING_REGION' ? texts.rule : ''} />
      ))}
      {toLevels(region.groupMembers).map(([level, regions]) => (
        <RegionChips key={level} title={texts.members(texts.levels[level])} regions={regions} note={region.level === 'PLANNING_REGION' ? texts.rule : ''} />
      ))}
    </section>
  )
}

/** Parts by their level: conference regions are another cut than Ämter and municipalities. */
function toLevels<Part extends { level: RegionNode['level'] }>(parts: readonly Part[]): [RegionNode['level'], Part[]][] {
  const levels = [...new Set(parts.map((part) => part.level))].sort()
  return levels.map((level) => [level, parts.filter((part) => part.level === level)])
}

function Fact({ name, value, children }: { name: string; value: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {children}
      </dd>
    </div>
  )
}

/** Women and men at the latest date with both; on another census than the inhabitants this is said beside it. */
function SexFact({ data, region }: SectionProps) {
  const texts = useTexts(regionTexts).region.facts
  const formats = useFormats()
  const date = latestDateWithSexes(data.populationDates)
  const { data: answered, loading } = useSexes(region.id, date)
  if (loading && !answered) return <div data-pending=""><dt>{texts.sexTitle}</dt><dd /></div>
  const answer = answered?.population
  if (!answer) return null
  const sum = (sex: string) => answer.rows.filter((row) => row.sex === sex).reduce((total, row) => total + row.count, 0)
  return (
    <Fact name={texts.sexTitle} value={texts.sexes(formats.number(sum('FEMALE')), formats.number(sum('MALE')))}>
      <p className="small">{texts.date(formats.date(answer.date))}{answer.base != null && `, ${texts.base(String(answer.base))}`}</p>
      <SourceLine sources={[answer.source]} />
    </Fact>
  )
}

function RegionChips({ title, regions, note }: { title: string; regions: readonly { id: string; name: string }[]; note: string }) {
  if (regions.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="region-chips">
        {regions.map((region) => (
          <li key={region.id}>
            <Link to={linkTo({ kind: 'REGION', id: region.id })}>{region.name}</Link>
          </li>
        ))}
      </ul>
      {note && <p className="quiet small">{note}</p>}
    </div>
  )
}
