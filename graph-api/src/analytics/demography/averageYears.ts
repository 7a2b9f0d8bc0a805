/**
 * Average years lived in the first year of life by those who die in it (a0), from the death rate m0, by the conventions in use:
 *
 * - COALE_DEMENY: the family West as Preston, Heuveline and Guillot print it (Demography, 2001, Table 3.3, p. 48); also gives ages 1 to 4.
 * - KEYFITZ: a0 = 0.07 + 1.7 m0 (Keyfitz, Applied Mathematical Demography, 1985, section 2.2).
 * - ANDREEV_KINGKADE: Average Age at Death in Infancy and Infant Mortality Level, Demographic Research 33 (2015), Table 3; used by the Human
 *   Mortality Database since version 6.
 */
export type InfantConvention = 'COALE_DEMENY' | 'KEYFITZ' | 'ANDREEV_KINGKADE'
type SexName = 'FEMALE' | 'MALE'

export function averageYearsOfInfants(convention: InfantConvention, m0: number, sex: SexName): number {
  if (convention === 'KEYFITZ') return 0.07 + 1.7 * m0
  if (convention === 'COALE_DEMENY') return sex === 'MALE' ? (m0 >= 0.107 ? 0.33 : 0.045 + 2.684 * m0) : m0 >= 0.107 ? 0.35 : 0.053 + 2.8 * m0
  if (sex === 'MALE') return m0 < 0.023 ? 0.14929 - 1.99545 * m0 : m0 < 0.08307 ? 0.02832 + 3.26021 * m0 : 0.29915
  return m0 < 0.01724 ? 0.14903 - 2.05527 * m0 : m0 < 0.06891 ? 0.04667 + 3.88089 * m0 : 0.31411
}

/** Of ages 1 to 4, by Coale and Demeny. */
export function averageYearsOfToddlers(m0: number, sex: SexName): number {
  if (sex === 'MALE') return m0 >= 0.107 ? 1.352 : 1.651 - 2.816 * m0
  return m0 >= 0.107 ? 1.361 : 1.522 - 1.518 * m0
}
