/** The entry of the builder of tables. Surfaces load it when a table is asked for, and nothing below it before that. */
export { type BuildOptions, type Built, build, type Step } from "./build.ts";
export type { YearMaker } from "./defenderParts.ts";
export { bibliographyOf, codebookOf, type Described, manifestOf } from "./documents.ts";
export type { Frame } from "./frame.ts";
export { type Capabilities, type DefenderRows, defenderRows } from "./own/defenders.ts";
export { requestOf, type Typed } from "./request.ts";
