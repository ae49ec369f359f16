"""Reads {"nodes": n, "edges": [[a, b, strength]], "landing": [...], "attenuation": x} and prints what networkx says of every node."""
import json
import sys

import networkx as nx

case = json.load(sys.stdin)
nodes = range(case["nodes"])
graph = nx.Graph()
graph.add_nodes_from(nodes)
graph.add_weighted_edges_from(case["edges"])
largest = max(nx.connected_components(graph), key=lambda part: (len(part), -min(part)))
eigenvector = nx.eigenvector_centrality_numpy(graph.subgraph(sorted(largest)), weight="weight")
landing = dict(enumerate(case["landing"]))
found = {
    "pagerank": nx.pagerank(graph, tol=1e-15, max_iter=5000),
    "personalized pagerank": nx.pagerank(graph, personalization=landing, tol=1e-15, max_iter=5000),
    "katz": nx.katz_centrality_numpy(graph, alpha=case["attenuation"], normalized=False, weight="weight"),
    "eigenvector": {v: abs(eigenvector.get(v, 0)) for v in nodes},
    "core number": nx.core_number(graph),
    "triangles": nx.triangles(graph),
    "clustering": nx.clustering(graph),
    "constraint": nx.constraint(graph, weight="weight"),
    "effective size": nx.effective_size(graph),
    "harmonic": nx.harmonic_centrality(graph),
    "component size": {v: len(part) for part in nx.connected_components(graph) for v in part},
    "cut": {v: int(v in set(nx.articulation_points(graph))) for v in nodes},
}
columns = {name: [None if values[v] != values[v] else float(values[v]) for v in nodes] for name, values in found.items()}
bridges = sorted(sorted(edge) for edge in nx.bridges(graph))
blocks = sorted(sorted(block) for block in nx.biconnected_components(graph))
json.dump({"columns": columns, "bridges": bridges, "blocks": blocks}, sys.stdout)
