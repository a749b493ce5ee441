/**
 * Commands that are no operations, because they only make sense on the spot: they write files or keep running. Help, errors, the
 * reference page, the manual page and shell completion take their names, descriptions and options from here.
 */
export const OWN_COMMANDS = Object.freeze({
  "ledger.new": "Writes the skeleton of an instrument's file under data/instruments, with every required key and a hint for each.",
  "ledger.export": "Writes the ledger by itself as a data package: YAML, JSON, CSV and Parquet with a codebook, a citation and checksums.",
  "dataset.build":
    "Writes a table of research data, Parquet or CSV: obligations, potential defenders and more by dyad-year or state-year, joined to your own copies of datasets, with a codebook.",
  "dataset.query":
    "Prints the rows of a query in SQL over the ledger's tables and your own copies of datasets. A query only reads, within limits.",
  "sweep.run":
    "Computes a table of attacks by dates, places, readings and second powers from a definition, in chunks, on the threads of this machine or on many; what is done is kept, and the same command goes on.",
  "sweep.status": "Tells how far a sweep is, what is left and who runs it; before a run, how large it would be.",
  "sweep.pause": "Lets a running sweep finish the chunks that are begun, and wait.",
  "sweep.resume": "Lets a paused sweep go on.",
  "sweep.cancel": "Stops a sweep and removes what it has done.",
  worker: "Computes chunks of sweeps that come from a queue, on this machine and any number of others.",
  "site.build": "Builds the site into a folder that any web host can serve, also below a path.",
  mcp: "Serves the ledger to chat agents and editors over the Model Context Protocol, on standard input and output or, with --http, on this machine's address.",
  serve: "Serves the site and the HTTP API on this machine alone.",
  completion: "Prints a script that completes commands in a shell: bash, zsh or fish.",
  doctor: "Checks that Entente can run here: Node, the ledger, the build, write access, the terminal, the browser for tests and the port.",
});

/** The options of those commands, for completion. */
export const OWN_OPTIONS: Readonly<Record<keyof typeof OWN_COMMANDS, readonly string[]>> = Object.freeze({
  "ledger.new": ["--title", "--parties", "--signed", "--kind", "--folder"],
  "ledger.export": ["--out", "--format", "--ledger"],
  "dataset.build": [
    "--unit",
    "--from",
    "--until",
    "--on",
    "--columns",
    "--system",
    "--zeros",
    "--data",
    "--partial",
    "--out",
    "--threads",
    "--ledger",
  ],
  "dataset.query": ["--data", "--partial", "--rows", "--seconds", "--json", "--csv", "--ledger"],
  "sweep.run": ["--out", "--folder", "--threads", "--queue", "--ledger"],
  "sweep.status": ["--folder", "--json", "--ledger"],
  "sweep.pause": ["--folder", "--ledger"],
  "sweep.resume": ["--folder", "--ledger"],
  "sweep.cancel": ["--folder", "--ledger"],
  worker: ["--queue", "--folder", "--threads", "--lock", "--dashboard", "--ledger"],
  "site.build": ["--out", "--address"],
  mcp: ["--http", "--port", "--queries", "--data", "--ledger"],
  serve: ["--port", "--site", "--no-open", "--data", "--listen", "--host", "--queries", "--ledger"],
  completion: [],
  doctor: ["--json", "--port"],
});
