/** What the page of a region says first. */
export interface RegionAnswer {
  readonly name: string
  readonly inhabitants: number | null
  readonly date: string | null
  /** people from here who attended; null is unknown or withheld */
  readonly people: number | null
  readonly rate: number | null
  readonly withheld: boolean
}

interface RegionNode {
  readonly name: string
  readonly inhabitants?: number | null
  readonly inhabitantsDate?: string | null
}

interface TotalRow {
  readonly people?: number | null
  readonly ratePerThousand?: number | null
  readonly withheld: boolean
}

export function toRegionAnswer(region: RegionNode, total: TotalRow): RegionAnswer {
  return {
    name: region.name,
    inhabitants: region.inhabitants ?? null,
    date: region.inhabitantsDate ?? null,
    people: total.people ?? null,
    rate: total.ratePerThousand ?? null,
    withheld: total.withheld,
  }
}
