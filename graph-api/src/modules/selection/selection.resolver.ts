import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { drawPanel } from './panelDraw.repository.js'
import { panelQuestion } from './panelQuestion.js'
import { PanelSelection, PanelSelectionInput } from './selection.type.js'

@Resolver()
export class SelectionResolver {
  @Query(() => PanelSelection, {
    description: "A fair draw: every candidate's selection probability, and one panel within all quotas. Quotas that no panel meets are no error: `feasible` is false and `suggestedQuotas` says what would do. "
      + 'BAD_USER_INPUT names the place of what is wrong, such as input.quotas[2].max, also when no change of quotas would help.',
  })
  async selectPanel(@Arg('input', () => PanelSelectionInput, { description: 'candidates, quotas, seats and seed' }) input: PanelSelectionInput, @Ctx() { database, signal }: Context): Promise<PanelSelection> {
    return drawPanel(await panelQuestion(database, input), signal)
  }
}
