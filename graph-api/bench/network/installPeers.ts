import { manifestWith, pythonWith } from '../installedPeer.js'

const PYTHON = ['python-igraph==1.0.0', 'networkx==3.6.1', 'numpy==2.4.6', 'scipy==1.17.1', 'networkit==11.3']
const NODE = ['graphology@0.26.0', 'graphology-types@0.24.8', 'graphology-metrics@2.4.2', 'graphology-communities-louvain@2.0.2', 'graphology-components@1.5.4']

/** The python that has igraph, NetworkX and NetworKit. */
export const pythonWithPeers = (): Promise<string> => pythonWith('python', PYTHON)

/** The package file beside which graphology is installed. */
export const nodePeers = (): Promise<string> => manifestWith('npm', NODE)
