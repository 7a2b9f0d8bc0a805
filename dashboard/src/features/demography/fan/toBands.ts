import type { FanBands } from './toFan'

interface Fan {
  readonly years: readonly number[]
  readonly quantiles: readonly number[]
  readonly district: PlaceBands
  readonly rows: readonly PlaceBands[]
}

interface PlaceBands { readonly key: string; readonly bands: readonly (readonly number[])[] }

/** The runs of one place; null for regions between municipality and district, of which the API gives none. */
export function bandsOf({ years, quantiles, district, rows }: Fan, region: string): FanBands | null {
  const place = district.key === region ? district : rows.find(({ key }) => key === region)
  return place ? { years, quantiles, bands: place.bands } : null
}
