"""Four algorithms of python-igraph over graphs that a file holds. Each line read from standard input starts one run; its answer is a
line of JSON: processor milliseconds by algorithm and, for the first run, the results."""
import json
import sys
import time

import igraph

ALGORITHMS = {
    "components": lambda graph: graph.connected_components(),
    "betweenness": lambda graph: graph.betweenness(directed=False),
    "transitivity": lambda graph: graph.transitivity_undirected(mode="nan"),
    "louvain": lambda graph: graph.community_multilevel(),
}


def plain(value):
    """A result as JSON can hold it."""
    if isinstance(value, igraph.VertexClustering):
        return value.membership
    if isinstance(value, float) and value != value:
        return None
    return value


def main():
    with open(sys.argv[1]) as file:
        sets = {
            name: [igraph.Graph(n=graph["size"], edges=graph["edges"]) for graph in graphs] for name, graphs in json.load(file).items()
        }
    print(json.dumps({"version": igraph.__version__}), flush=True)
    for line in sys.stdin:
        graphs = sets[line.strip()]
        times, results = {}, {}
        for name, algorithm in ALGORITHMS.items():
            started = time.process_time()
            found = [algorithm(graph) for graph in graphs]
            times[name] = 1000 * (time.process_time() - started)
            results[name] = [plain(one) for one in found]
        print(json.dumps({"times": times, "results": results}), flush=True)


main()
