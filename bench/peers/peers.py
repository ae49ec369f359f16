"""Reads "library measure nodes edges" and one edge "source target strength" a line; prints seconds of computing and the values.

One function per library and measure, named library_measure: it gets the graph and returns what to time, which returns the values.
"""
import json
import sys
import time


def igraph_graph(n, edges, strengths):
    import igraph

    graph = igraph.Graph(n=n, edges=edges)
    graph.es["length"] = [1 / s for s in strengths]
    graph.es["strength"] = strengths
    return graph


def igraph_betweenness(*columns):
    graph = igraph_graph(*columns)
    return lambda: graph.betweenness(directed=False)


def igraph_weighted_betweenness(*columns):
    graph = igraph_graph(*columns)
    return lambda: graph.betweenness(directed=False, weights="length")


def igraph_edge_betweenness(*columns):
    graph = igraph_graph(*columns)
    return lambda: graph.edge_betweenness(directed=False)


def igraph_harmonic(*columns):
    graph = igraph_graph(*columns)
    others = graph.vcount() - 1
    return lambda: [h * others for h in graph.harmonic_centrality(normalized=True)]


def igraph_pagerank(*columns):
    graph = igraph_graph(*columns)
    return lambda: [p * graph.vcount() for p in graph.pagerank(weights="strength")]


def igraph_core_numbers(*columns):
    graph = igraph_graph(*columns)
    return lambda: graph.coreness()


def igraph_triangles(*columns):
    graph = igraph_graph(*columns)

    def count():
        counts = [0] * graph.vcount()
        for corners in graph.list_triangles():
            for corner in corners:
                counts[corner] += 1
        return counts

    return count


def igraph_constraint(*columns):
    graph = igraph_graph(*columns)
    return lambda: graph.constraint(weights="strength")


def igraph_components(*columns):
    graph = igraph_graph(*columns)

    def sizes():
        components = graph.connected_components()
        size = components.sizes()
        return [size[c] for c in components.membership]

    return sizes


def igraph_cut_nodes(*columns):
    graph = igraph_graph(*columns)

    def flags():
        cuts = [0] * graph.vcount()
        for v in graph.articulation_points():
            cuts[v] = 1
        return cuts

    return flags


def graph_tool_graph(n, edges, strengths):
    import graph_tool.all as gt

    gt.openmp_set_num_threads(1)
    graph = gt.Graph(directed=False)
    graph.add_vertex(n)
    graph.add_edge_list(edges)
    length = graph.new_edge_property("double", [1 / s for s in strengths])
    return graph, length


def graph_tool_betweenness(*columns):
    from graph_tool.centrality import betweenness

    graph, _ = graph_tool_graph(*columns)
    return lambda: list(betweenness(graph, norm=False)[0].a)


def graph_tool_weighted_betweenness(*columns):
    from graph_tool.centrality import betweenness

    graph, length = graph_tool_graph(*columns)
    return lambda: list(betweenness(graph, weight=length, norm=False)[0].a)


def networkx_graph(n, edges, strengths):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_weighted_edges_from([(a, b, 1 / s) for (a, b), s in zip(edges, strengths)], weight="length")
    return graph


def networkx_betweenness(*columns):
    import networkx

    graph = networkx_graph(*columns)
    return lambda: list(networkx.betweenness_centrality(graph, normalized=False).values())


def networkx_weighted_betweenness(*columns):
    import networkx

    graph = networkx_graph(*columns)
    return lambda: list(networkx.betweenness_centrality(graph, normalized=False, weight="length").values())


def networkx_harmonic(*columns):
    import networkx

    graph = networkx_graph(*columns)
    return lambda: list(networkx.harmonic_centrality(graph).values())


def main():
    library, measure, n, m = sys.stdin.readline().split()
    edges, strengths = [], []
    for _ in range(int(m)):
        a, b, s = sys.stdin.readline().split()
        edges.append((int(a), int(b)))
        strengths.append(float(s))
    work = globals()[library + "_" + measure](int(n), edges, strengths)
    best = cpu = float("inf")
    for _ in range(3):
        start, cpu_start = time.perf_counter(), time.process_time()
        values = work()
        cpu = min(cpu, time.process_time() - cpu_start)
        best = min(best, time.perf_counter() - start)
        if best > 2:
            break
    json.dump({"seconds": best, "cpuSeconds": cpu, "values": [float(v) for v in values]}, sys.stdout)


main()
