/** R and Python with the packages that the readers of the ledger and of its networks need: the path of each program, or null. */
import { spawnSync } from "node:child_process";

/** Rscript with jsonlite; ENTENTE_RSCRIPT names another. */
export const findR = () => first([process.env.ENTENTE_RSCRIPT, "/usr/bin/Rscript"], ["-e", "library(jsonlite)"]);

/** Rscript alone. */
export const findPlainR = () => first([process.env.ENTENTE_RSCRIPT, "/usr/bin/Rscript"], ["-e", "0"]);

/** Python with pandas: that of the system, because another one lacks its packages. ENTENTE_PYTHON names another. */
export const findPython = () => first([process.env.ENTENTE_PYTHON, "/usr/bin/python3"], ["-c", "import pandas"]);

/** Python with networkx and igraph. ENTENTE_GRAPHS names another. */
export const findGraphs = () => first([process.env.ENTENTE_GRAPHS, "/usr/bin/python3"], ["-c", "import networkx, igraph"]);

/** Python with a package; ENTENTE_PYTHON names another Python. */
export const findPythonWith = (name) => first([process.env.ENTENTE_PYTHON, "/usr/bin/python3"], ["-c", `import ${name}`]);

/** Rscript with igraph; ENTENTE_RSCRIPT names another. */
export const findRGraphs = () => first([process.env.ENTENTE_RSCRIPT, "/usr/bin/Rscript"], ["-e", "library(igraph)"]);

/** The server of a queue of sweeps; ENTENTE_VALKEY names another. */
export const findValkey = () => first([process.env.ENTENTE_VALKEY, "/usr/bin/valkey-server", "valkey-server"], ["--version"]);

/** A program that is asked for its version. */
export const findProgram = (name) => first([name], ["--version"]);

/** The first program that runs the arguments without an error. */
function first(paths, args) {
  return paths.find((path) => path !== undefined && spawnSync(path, args, { stdio: "ignore" }).status === 0) ?? null;
}
