import type { EntityKind, ReachQuery } from '../../gql/graphql'

export interface Place {
  key: string
  label: string
  people: number | null
  inhabitants: number | null
}

export interface ReachView {
  /** people who were at an event; null where that is withheld */
  attended: number | null
  people: number
  organisations: number
  /** invented people and organisations are counted too */
  isPartlyInvented: boolean
  counts: Map<EntityKind, number>
  municipalities: number
  /** municipalities without anybody, the largest first */
  missingMunicipalities: Place[]
  regions: RegionRow[]
  missingRegions: Place[]
  groups: number
  missingGroups: Place[]
  /** conference region with the lowest rate above which all others lie; null when no rate is known */
  weakest: RegionRow | null
}

export interface RegionRow extends Place {
  ratePerThousand: number | null
  withheld: boolean
}

interface Row {
  key?: string | null
  label: string
  people?: number | null
  attended?: number | null
  inhabitants?: number | null
}

function toPlace(row: Row): Place {
  return { key: row.key ?? '', label: row.label, people: row.people ?? null, inhabitants: row.inhabitants ?? null }
}

/** Not reached is a known zero; a withheld number (null) is somebody, and so is an organisation that attended for a group. Rows without a key are "no place named" and no place. */
function missing(rows: readonly Row[]): Place[] {
  return rows
    .filter((row) => row.key != null && row.people === 0 && (row.attended ?? 0) === 0)
    .map(toPlace)
    .sort((a, b) => (b.inhabitants ?? -1) - (a.inhabitants ?? -1) || a.label.localeCompare(b.label, 'de'))
}

export function toReach(data: ReachQuery): ReachView {
  const counts = new Map(data.health.counts.map(({ kind, count }) => [kind, count]))
  const regions = data.byRegion.rows
    .filter((row) => row.key != null)
    .map((row) => ({ ...toPlace(row), ratePerThousand: row.ratePerThousand ?? null, withheld: row.withheld }))
    .sort((a, b) => (b.ratePerThousand ?? -1) - (a.ratePerThousand ?? -1))
  const rated = regions.filter((region) => region.ratePerThousand !== null)
  return {
    attended: data.byRegion.total.people ?? null,
    people: counts.get('ACTOR') ?? 0,
    organisations: counts.get('ORGANISATION') ?? 0,
    isPartlyInvented: data.syntheticData.present,
    counts,
    municipalities: data.byMunicipality.rows.filter((row) => row.key != null).length,
    missingMunicipalities: missing(data.byMunicipality.rows),
    regions,
    missingRegions: missing(data.byRegion.rows),
    groups: data.byGroup.rows.filter((row) => row.key != null).length,
    missingGroups: missing(data.byGroup.rows),
    weakest: rated.at(-1) ?? null,
  }
}
