/**
 * Commands that are no operations, because they only make sense on the spot: they write files or keep running. Help, errors and the
 * reference page take their names and descriptions from here.
 */
export const OWN_COMMANDS = Object.freeze({
  "ledger.new": "Writes the skeleton of an instrument's file under data/instruments, with every required key and a hint for each.",
  "ledger.export": "Writes the ledger by itself as a data package: YAML, JSON, CSV and Parquet with a codebook, a citation and checksums.",
  "site.build": "Builds the site into a folder that any web host can serve, also below a path.",
  mcp: "Serves the ledger to chat agents and editors over the Model Context Protocol, on standard input and output or, with --http, on this machine's address.",
  serve: "Serves the site and the HTTP API on this machine alone.",
});
