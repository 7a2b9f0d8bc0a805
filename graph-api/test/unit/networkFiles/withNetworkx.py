"""Reads and writes network files with NetworkX 3.4 or later: a JSON request comes in, a JSON answer goes out."""
import csv
import io
import json
import sys

import networkx as nx


def read_csv(text):
    rows = list(csv.DictReader(io.StringIO(text, newline='')))
    graph = nx.DiGraph() if any(row['type'] == 'Directed' for row in rows) else nx.Graph()
    for row in rows:
        data = {name: value for name, value in row.items() if name not in ('source', 'target', 'type', 'weight') and value != ''}
        graph.add_edge(row['source'], row['target'], weight=float(row['weight']), **data)
    return graph


def simple(graph):
    return nx.DiGraph(graph) if graph.is_directed() else nx.Graph(graph)


READERS = {
    'GRAPHML': lambda text: nx.read_graphml(io.BytesIO(text.encode())),
    'GEXF': lambda text: nx.read_gexf(io.BytesIO(text.encode()), version='1.3'),
    'PAJEK': lambda text: simple(nx.read_pajek(io.BytesIO(text.encode()))),
    'EDGE_LIST_CSV': read_csv,
    'NODE_LINK_JSON': lambda text: nx.node_link_graph(json.loads(text), edges='edges'),
}


def describe(graph):
    return {
        'kind': type(graph).__name__,
        'nodes': [[node, data] for node, data in graph.nodes(data=True)],
        'edges': [[source, target, data] for source, target, data in graph.edges(data=True)],
        'graph': {name: value for name, value in graph.graph.items() if isinstance(value, str)},
    }


def build(model):
    graph = nx.DiGraph() if model['directed'] else nx.Graph()
    for node, data in model['nodes']:
        graph.add_node(node, **data)
    for source, target, data in model['edges']:
        graph.add_edge(source, target, **data)
    return graph


def written(write, graph):
    out = io.BytesIO()
    write(graph, out)
    return out.getvalue().decode()


def write_csv(graph):
    out = io.StringIO(newline='')
    rows = csv.writer(out)
    rows.writerow(['source', 'target', 'weight'])
    rows.writerows((source, target, data['weight']) for source, target, data in graph.edges(data=True))
    return out.getvalue()


WRITERS = {
    'GRAPHML': lambda graph: written(nx.write_graphml, graph),
    'GEXF 1.2draft': lambda graph: written(nx.write_gexf, graph),
    'GEXF 1.3': lambda graph: written(lambda graph, out: nx.write_gexf(graph, out, version='1.3'), graph),
    'PAJEK': lambda graph: written(nx.write_pajek, graph),
    'EDGE_LIST_CSV': write_csv,
    'NODE_LINK_JSON edges': lambda graph: json.dumps(nx.node_link_data(graph, edges='edges')),
    'NODE_LINK_JSON links': lambda graph: json.dumps(nx.node_link_data(graph, edges='links')),
}

request = json.load(sys.stdin)
json.dump({
    'read': [describe(READERS[item['format']](item['text'])) for item in request.get('read', [])],
    'written': [WRITERS[item['format']](build(item['model'])) for item in request.get('write', [])],
}, sys.stdout)
