import { Arg, Query, Resolver } from 'type-graphql'
import { lifeTable } from '../../analytics/demography/lifeTable.js'
import { mortalityRates } from '../../analytics/demography/mortalityRates.js'
import { BadUserInput } from '../../errors.js'
import { checkMortality } from './checkMortality.js'
import { LifeTableInput, SexLifeTable } from './lifeTable.type.js'
import { toSexLifeTable } from './toSexLifeTable.js'

@Resolver()
export class LifeTableResolver {
  @Query(() => SexLifeTable, { description: 'A life table from probabilities of dying, or from deaths and person-years, in single years or groups, that the query itself carries. Errors: BAD_USER_INPUT.' })
  lifeTable(@Arg('input', () => LifeTableInput, { description: 'ages with probabilities of dying, or with deaths and person-years' }) { sex, rows, convention, radix }: LifeTableInput): object {
    if (sex === 'TOTAL') throw new BadUserInput('input.sex', 'requires FEMALE or MALE: the conventions differ, got TOTAL')
    const from = radix ?? 100_000
    if (!(from > 0 && from <= 1e12)) throw new BadUserInput('input.radix', `requires a number above 0 and at most 1000000000000, got ${from}`)
    const rates = mortalityRates(checkMortality(rows), { convention: convention ?? 'COALE_DEMENY', sex })
    const open = rates.length - 1
    if (!((rates[open]?.mx ?? 0) > 0)) throw new BadUserInput(`input.rows[${open}].ax`, 'requires the further years to live in the open-ended age group, where nobody dies in the group before it; got null')
    const table = lifeTable(rates, from)
    const dead = table.findIndex(({ lx }) => !(lx > 0))
    if (dead > 0) throw new BadUserInput(`input.rows[${dead - 1}]`, `requires that somebody lives to the age of ${table[dead]?.age}, got a probability of dying of 1`)
    return toSexLifeTable(table, { sex, groups: rows.map(({ ageFrom, ageTo }) => ({ ageFrom, ageTo: ageTo ?? null })), deaths: rows.map(({ deaths }) => deaths ?? null) })
  }
}
