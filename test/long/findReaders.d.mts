/** The path of an Rscript that has jsonlite; null if there is none. */
export function findR(): string | null;
/** The path of an Rscript; null if there is none. */
export function findPlainR(): string | null;
/** The path of a Python that has pandas; null if there is none. */
export function findPython(): string | null;
/** The path of a Python that has networkx and igraph; null if there is none. */
export function findGraphs(): string | null;
/** The path of a Python that has the package; null if there is none. */
/** The path of an Rscript; null if there is none. */
export function findPlainR(): string | null;
export function findPythonWith(name: string): string | null;
/** The path of an Rscript that has igraph; null if there is none. */
export function findRGraphs(): string | null;
/** The program, if it is installed; else null. */
export function findProgram(name: string): string | null;
/** The path of a valkey-server; null if there is none. */
export function findValkey(): string | null;
