import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../../context.js'
import { ImportReportType } from '../../dataset/dataset.type.js'
import type { MeasuredNetwork } from '../measuredNetwork.js'
import { Network } from '../network.type.js'
import { ImportNetworkArgs, NetworkFileArgs, NetworkFromFileArgs } from './networkFile.args.js'
import { NetworkFile } from './networkFile.type.js'
import { readUpload } from './readUpload.js'
import { refuseProblems } from './refuseProblems.js'
import { storeNetwork } from './storeNetwork.js'
import { toMeasuredNetwork } from './toMeasuredNetwork.js'
import { writeNetworkFile } from './writeNetworkFile.js'

const READ_LIMITS = 'A file may have 64 million characters.'
const DEFAULT_SEED = 1

@Resolver()
export class NetworkFileResolver {
  @Query(() => NetworkFile, {
    description: 'The network as drawn, as a file: nodes with label, kind, region, planningRegion, interestGroups (joined by ;), organisationKind, synthetic and the asked measures; edges with weight and kinds (joined by ;). GraphML, GEXF, Pajek and JSON also carry title, filter, date, sources, licence and whether invented example data is inside. NetworkX 3 reads back the same nodes, edges, attributes and weights. The whole file is one text of the answer.',
  })
  networkFile(@Args(() => NetworkFileArgs) args: NetworkFileArgs, @Ctx() context: Context): Promise<NetworkFile> {
    return writeNetworkFile(context, args)
  }

  @Query(() => Network, {
    description: `The network of a file, with the measures the query asks for; nothing of it is stored. Parallel edges are one edge, whose weight is their sum. Attributes named as in networkFile fill the fields of nodes and edges; a node without a known kind is an ACTOR, an edge without a known kind a TIE. ${READ_LIMITS} BAD_USER_INPUT names the first problems with their lines.`,
  })
  async networkFromFile(@Args(() => NetworkFromFileArgs) { file, format, directed, weighted, seed }: NetworkFromFileArgs, @Ctx() { signal }: Context): Promise<MeasuredNetwork> {
    const read = await readUpload(file, { format, client: signal })
    if (read.problems) throw refuseProblems(file.name, read.problems)
    return toMeasuredNetwork(read.network, { directed: directed ?? null, weighted: weighted ?? false, seed: seed ?? DEFAULT_SEED, client: signal })
  }

  @Mutation(() => ImportReportType, {
    description: `Stores the network of a file. A node whose id is no stored actor or organisation becomes one: an organisation where its attribute kind is ORGANISATION (of the kind in organisationKind, else OTHER), else an actor, with its label as name; stored nodes stay as they are. Ids have 1 to 64 letters, digits, and - _ . : of ASCII. Edges become ties with weight and direction, of the kind that the attribute kinds or kind names (COOPERATION, INFORMATION, FUNDING, ADVICE, SUPPORT, CONFLICT), else OTHER; parallel edges of one kind are one tie. Other attributes are not stored. All of it or nothing; problems name the place in the file; the same file a second time changes nothing. ${READ_LIMITS} CONFLICT while another import runs.`,
  })
  async importNetwork(@Args(() => ImportNetworkArgs) { file, format, source, mode }: ImportNetworkArgs, @Ctx() { database, signal }: Context): Promise<ImportReportType> {
    return storeNetwork(database, await readUpload(file, { format, client: signal }), { file: file.name, source, mode })
  }
}
