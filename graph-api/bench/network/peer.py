"""One peer of the benchmark. Reads a line of JSON for each order, answers with a line: seconds, and the values in a file."""
import array
import json
import sys
import time

NAME = sys.argv[1]
sources = []


def read_edges(file):
    with open(file, encoding='ascii') as lines:
        order = int(next(lines))
        return order, [tuple(map(int, line.split())) for line in lines]


def igraph_peer():
    import igraph
    import random

    def leiden(order, edges, iterations):
        random.seed(1)
        igraph.set_random_number_generator(random)
        built = igraph.Graph(n=order, edges=edges)
        return [built.community_leiden(objective_function='modularity', n_iterations=iterations).modularity]

    return igraph.__version__, lambda order, edges: igraph.Graph(n=order, edges=edges), {
        'betweenness': lambda g: g.betweenness(),
        'edgeBetweenness': lambda g: g.edge_betweenness(),
        'closeness': lambda g: g.closeness(),
        'harmonic': lambda g: g.harmonic_centrality(),
        'eigenvector': lambda g: g.eigenvector_centrality(scale=False),
        'pageRank': lambda g: g.pagerank(damping=0.85),
        'coreness': lambda g: g.coreness(),
        'clustering': lambda g: g.transitivity_local_undirected(mode='zero'),
        'transitivity': lambda g: [g.transitivity_undirected()],
        'components': lambda g: [len(g.connected_components())],
        'bridges': lambda g: [len(g.bridges())],
        'cutpoints': lambda g: [len(g.articulation_points())],
        'constraint': lambda g: g.constraint(),
        'betweennessOfSources': lambda g: g.betweenness(directed=False, sources=sources),
        'edgeBetweennessOfSources': lambda g: g.edge_betweenness(directed=False, sources=sources),
        'pathLengths': lambda g: [g.average_path_length(), g.diameter()],
        'assortativity': lambda g: [g.assortativity_degree(directed=False)],
    }, leiden


def networkx_peer():
    import networkx

    def build(order, edges):
        g = networkx.empty_graph(order)
        g.add_edges_from(edges)
        return g

    def listed(values):
        return [values[node] for node in range(len(values))]

    def leiden(order, edges, iterations):
        raise NotImplementedError

    return networkx.__version__, build, {
        'betweenness': lambda g: listed(networkx.betweenness_centrality(g, normalized=False)),
        'edgeBetweenness': lambda g: list(networkx.edge_betweenness_centrality(g, normalized=False).values()),
        'closeness': lambda g: listed(networkx.closeness_centrality(g)),
        'harmonic': lambda g: listed(networkx.harmonic_centrality(g)),
        'eigenvector': lambda g: listed(networkx.eigenvector_centrality(g, max_iter=1000)),
        'pageRank': lambda g: listed(networkx.pagerank(g)),
        'coreness': lambda g: listed(networkx.core_number(g)),
        'clustering': lambda g: listed(networkx.clustering(g)),
        'transitivity': lambda g: [networkx.transitivity(g)],
        'components': lambda g: [networkx.number_connected_components(g)],
        'bridges': lambda g: [sum(1 for _ in networkx.bridges(g))],
        'cutpoints': lambda g: [sum(1 for _ in networkx.articulation_points(g))],
        'constraint': lambda g: listed(networkx.constraint(g)),
        'pathLengths': lambda g: [networkx.average_shortest_path_length(g), networkx.diameter(g)],
        'assortativity': lambda g: [networkx.degree_assortativity_coefficient(g)],
    }, leiden


def networkit_peer():
    import networkit
    networkit.setNumberOfThreads(2)
    networkit.setSeed(1, False)

    def build(order, edges):
        g = networkit.Graph(order)
        for one, other in edges:
            g.addEdge(one, other)
        g.indexEdges()
        return g

    def scores(algorithm):
        algorithm.run()
        return algorithm.scores()

    def edge_betweenness(g):
        algorithm = networkit.centrality.Betweenness(g, computeEdgeCentrality=True)
        algorithm.run()
        return algorithm.edgeScores()

    def components(g):
        algorithm = networkit.components.ConnectedComponents(g)
        algorithm.run()
        return [algorithm.numberOfComponents()]

    def leiden(order, edges, iterations):
        built = build(order, edges)
        algorithm = networkit.community.ParallelLeiden(built, iterations=iterations if iterations > 0 else 10)
        algorithm.run()
        return [networkit.community.Modularity().getQuality(algorithm.getPartition(), built)]

    return networkit.__version__, build, {
        'betweenness': lambda g: scores(networkit.centrality.Betweenness(g)),
        'edgeBetweenness': edge_betweenness,
        'closeness': lambda g: scores(networkit.centrality.Closeness(g, True, networkit.centrality.ClosenessVariant.GENERALIZED)),
        'harmonic': lambda g: scores(networkit.centrality.HarmonicCloseness(g, normalized=True)),
        'eigenvector': lambda g: scores(networkit.centrality.EigenvectorCentrality(g)),
        'pageRank': lambda g: scores(networkit.centrality.PageRank(g, 0.85)),
        'coreness': lambda g: scores(networkit.centrality.CoreDecomposition(g)),
        'clustering': lambda g: scores(networkit.centrality.LocalClusteringCoefficient(g, False)),
        'transitivity': lambda g: [networkit.globals.ClusteringCoefficient.exactGlobal(g)],
        'components': components,
    }, leiden


def serve():
    version, build, measures, leiden = {'igraph': igraph_peer, 'NetworkX': networkx_peer, 'NetworKit': networkit_peer}[NAME]()
    print(json.dumps({'version': version, 'measures': [*measures, *([] if NAME == 'NetworkX' else ['leiden'])]}), flush=True)
    global sources
    order, edges, graph = 0, [], None
    for line in sys.stdin:
        command = json.loads(line)
        try:
            if 'load' in command:
                order, edges = read_edges(command['load'])
                graph = build(order, edges)
                answer = {}
            else:
                name, calls, sources = command['measure'], command['calls'], command['sources']
                began = time.perf_counter()
                for _ in range(calls):
                    values = leiden(order, edges, command['iterations']) if name == 'leiden' else measures[name](graph)
                answer = {'seconds': (time.perf_counter() - began) / calls}
                with open(command['into'], 'wb') as file:
                    array.array('d', [float('nan') if value is None else value for value in values]).tofile(file)
        except Exception as problem:
            answer = {'problem': f'{type(problem).__name__}: {problem}'}
        print(json.dumps(answer), flush=True)


serve()
