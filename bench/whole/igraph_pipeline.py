"""What somebody writes with python-igraph instead: a CSV of links to communities, positions and a ranking. Prints processor seconds of each stage.

    igraph_pipeline.py FILE
"""

import csv
import json
import resource
import sys
import time

import igraph


def stage(name, work):
    began = time.process_time()
    result = work()
    stages.append({"stage": name, "seconds": time.process_time() - began})
    return result


def read(path):
    """Ties with their strength; of shared events every two who attended, at 1 / (attendees - 1) each."""
    ties = {}
    events = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if "event" in row:
                events.setdefault(row["event"], set()).add(row["person"])
                continue
            a, b = row.get("source") or row["caller"], row.get("target") or row["callee"]
            pair = (a, b) if a < b else (b, a)
            ties[pair] = ties.get(pair, 0) + 1
    for people in events.values():
        there = sorted(people)
        for i, a in enumerate(there):
            for b in there[i + 1 :]:
                ties[(a, b)] = ties.get((a, b), 0) + 1 / (len(there) - 1)
    graph = igraph.Graph.TupleList(((a, b, w) for (a, b), w in ties.items()), weights=True)
    return graph


def percentiles(values):
    order = sorted(range(len(values)), key=values.__getitem__)
    place = [0.0] * len(values)
    for rank, node in enumerate(order):
        place[node] = rank / max(1, len(values) - 1)
    return place


stages = []
graph = stage("reading", lambda: read(sys.argv[1]))
stage("communities (Leiden, once)", lambda: graph.community_leiden("modularity", weights="weight", n_iterations=-1))
columns = [
    stage("betweenness", lambda: graph.betweenness()),
    stage("harmonic", lambda: graph.harmonic_centrality()),
    stage("PageRank", lambda: graph.pagerank(weights="weight")),
]
stage("ranking", lambda: sorted(zip(*[percentiles(column) for column in columns]), key=sum, reverse=True))
print(
    json.dumps(
        {
            "stages": stages,
            "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            "people": graph.vcount(),
            "ties": graph.ecount(),
        }
    )
)
