"""A worked example. From the project's folder, after ``npm ci``::

    ./entente ledger export --out export --format csv
    ./entente serve --no-open &
    python3 clients/python/example.py export http://127.0.0.1:4816

The second argument may be left out: then only the data package is read.
"""

import sys

import pandas as pd

import entente

# 1. The data package: which pledges ran between the United States and Japan on a day, by Correlates of War numbers?
ledger = entente.open_package(sys.argv[1])
print(f"Ledger {ledger.version} ({ledger.hash})")
pledges = ledger.ties(2, 740, date="1970-01-01", code="cow")
columns = ["owedBy", "owedTo", "type", "grade", "article", "since", "inForce", "owedBy_ccode"]
print(pledges.loc[pledges["type"] == "defence", columns].to_string(index=False))

# 2. How many states owed the United States a binding defence on 1 January of each decade?
allies = {}
for year in range(1950, 2021, 10):
    ties = ledger.ties("USA", date=f"{year}-01-01")
    sure = ties[(ties["owedTo"] == "USA") & (ties["type"] == "defence") & (ties["grade"] == "binding") & ties["inForce"].fillna(False)]
    allies[f"{year}-01-01"] = sure["owedBy"].nunique()
print(pd.Series(allies, name="allies").to_string())

if len(sys.argv) > 2:
    # 3. The server: counts of allies by rule, and who must help if a state is attacked.
    server = entente.connect(sys.argv[2])
    print(server.counts("CHN")[["rule", "count", "notKnown", "dormant"]].to_string(index=False))
    duties = server.trace(initiator="CHN", target="JPN", place="senkaku-islands", date="2026-06-01")
    columns = ["owedBy", "owedTo", "instrument", "article", "type", "grade", "status"]
    helping = (duties["status"] == "triggered") & (duties["type"] == "defence")
    print(duties.loc[helping, columns].to_string(index=False))

    # 4. An error says what to do.
    try:
        server.counts("CHM")
    except entente.EntenteError as error:
        print(error)
    print(f"Ledger {server.ledger['version']} ({server.ledger['hash']})")
