/**
 * The steps of the Leiden algorithm, each on a partition of the nodes at an address that `partition` gave;
 * src/analytics/network/leidenSearch.ts says in which order.
 * AssemblyScript: `npm run build:wasm -w graph-api` writes it into src/analytics/network/wasm.
 */
import { takeNow } from '../room'
import * as cores from './cores'
import { shakeNodes } from './move'
import * as network from './network'
import { lowest } from './network'
import * as ofPartition from './quality'
import { seedWith } from './random'
import * as rounds from './round'

/** Makes room for the edges, whose addresses hold from here on. */
export function setUp(nodes: i32, edges: i32, weighted: bool): void {
  network.layOut(nodes, edges, weighted)
}

export function sources(): usize { return network.sources }
export function targets(): usize { return network.targets }
export function weights(): usize { return network.weights }

/** Once the edges are there. */
export function begin(seed: i32, directed: bool, resolution: f64): void {
  seedWith(seed)
  network.build(directed, resolution)
}

export function partition(): usize { return takeNow(<usize>lowest.order << 2) }
export function copy(from: usize, to: usize): void { memory.copy(to, from, <usize>lowest.order << 2) }
export function settle(community: usize): void { rounds.settle(lowest, community) }
export function round(community: usize): void { rounds.round(lowest, community) }
export function overlap(one: usize, other: usize): void { cores.overlap(lowest, one, other) }
export function joinCores(community: usize): void { cores.joinCores(lowest, community) }
export function quality(community: usize): f64 { return ofPartition.quality(lowest, community) }
export function shake(community: usize, sweeps: i32): void { shakeNodes(lowest, community, sweeps) }
