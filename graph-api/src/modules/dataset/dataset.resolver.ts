import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { ImportDatasetArgs } from './dataset.args.js'
import { ImportReportType, SyntheticDataType, SyntheticRemovalType } from './dataset.type.js'
import { importDataset, type ImportReport } from './importDataset.js'
import { SYNTHETIC } from './removal.cypher.js'
import { removeSynthetic, type SyntheticRemoval } from './removeSynthetic.js'
import { textSource } from './tableSource.js'

@Resolver()
export class DatasetResolver {
  @Query(() => SyntheticDataType, { description: 'Whether invented example rows are in the store, and under which sources.' })
  async syntheticData(@Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<SyntheticDataType> {
    const sources = await graph.all(SYNTHETIC, {}, { target: 'Source', info, nodes: nodesBelow(info, 'sources'), orderBy: 'self.id' })
    return { present: sources.length > 0, sources }
  }

  @Mutation(() => ImportReportType, {
    description: 'Imports tables of the data set format. What is wrong comes as problems, all at once, and then nothing is written; CONFLICT while another import runs.',
  })
  importDataset(@Args(() => ImportDatasetArgs) { files, mode, corrects }: ImportDatasetArgs, @Ctx() { database }: Context): Promise<ImportReport> {
    if (files.length === 0) throw new BadUserInput('files', 'requires at least one table such as actors.csv, got none')
    return importDataset(database, files.map(({ name, content }) => textSource(name, content)), { mode, corrects })
  }

  @Mutation(() => SyntheticRemovalType, {
    description: 'Removes every row that rests only on a synthetic source, in one go; the real rows stay. CONFLICT while an import runs.',
  })
  removeSyntheticData(@Ctx() { database }: Context): Promise<SyntheticRemoval> {
    return removeSynthetic(database)
  }
}
