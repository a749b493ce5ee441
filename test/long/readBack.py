"""Reads an exported file by a program that is not ours, and prints what it found as JSON: readBack.py READER FILE."""
import json
import sys


def graphml_networkx(path):
    import networkx as nx

    graph = nx.read_graphml(path, force_multigraph=True)
    return {
        "directed": graph.is_directed(),
        "nodes": {key: given.get("cow") for key, given in graph.nodes(data=True)},
        "edges": [[a, b, given["instrument"], given.get("since"), given["certain"]] for a, b, given in graph.edges(data=True)],
    }


def graphml_igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    names = graph.vs["id"]
    return {
        "directed": graph.is_directed(),
        "nodes": sorted(names),
        "edges": [[names[edge.source], names[edge.target], edge["instrument"]] for edge in graph.es],
    }


def gexf_networkx(path):
    import networkx as nx
    from networkx.readwrite.gexf import GEXF

    # networkx knows GEXF 1.3 from its release 3.6 on; an older one reads it as soon as it has heard its names.
    if "1.3" not in GEXF.versions:
        site = "http://gexf.net/1.3"
        GEXF.versions["1.3"] = {
            "NS_GEXF": site,
            "NS_VIZ": f"{site}/viz",
            "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
            "SCHEMALOCATION": f"{site} {site}/gexf.xsd",
            "VERSION": "1.3",
        }
    graph = nx.read_gexf(path)
    edges = graph.edges(data=True)
    return {
        "directed": graph.is_directed(),
        "nodes": {key: given["label"] for key, given in graph.nodes(data=True)},
        "edges": [[a, b, given["instrument"], [list(spell) for spell in given.get("spells", [])]] for a, b, given in edges],
    }


def jsonld_rdflib(path):
    from rdflib import RDF, Graph, SDO, URIRef

    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    assert document["@context"] == "https://schema.org"
    # The context of schema.org stands on its site; here its vocabulary alone, so that the test needs no network.
    document["@context"] = {"@vocab": str(SDO), "sameAs": {"@type": "@id"}, "license": {"@type": "@id"}}
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    terms = (set(graph.predicates()) - {RDF.type}) | set(graph.objects(predicate=RDF.type))
    subject = URIRef(document["@id"])
    states = list(graph.objects(subject, SDO.legislationJurisdiction))
    return {
        "types": [str(one) for one in graph.objects(subject, RDF.type)],
        "unknown": sorted(str(term) for term in terms if term not in SDO),
        "names": [str(one) for one in graph.objects(subject, SDO.name)],
        "states": sorted(str(graph.value(state, SDO.name)) for state in states),
        "signed": [str(one) for one in graph.objects(subject, SDO.legislationDate)],
    }


def atom_feedparser(path):
    import feedparser

    feed = feedparser.parse(path)
    return {
        "version": feed.version,
        "wrong": bool(feed.bozo),
        "id": feed.feed.id,
        "updated": feed.feed.updated,
        "entries": [[entry.id, entry.title, entry.updated, entry.get("published")] for entry in feed.entries],
    }


def edges_pandas(path):
    import pandas

    table = pandas.read_csv(path, keep_default_na=False, na_values=[""])
    return {"columns": list(table.columns), "rows": table.astype(object).where(table.notna(), None).values.tolist()}


print(json.dumps(globals()[sys.argv[1]](sys.argv[2])))
