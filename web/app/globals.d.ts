/** Part of the ledger -> its file under ledger/; set at build. */
declare const __LEDGER_PARTS__: Readonly<Record<string, string>>;

/** Rules for the inputs of operations that take plain words; set at build. */
declare const __PLAIN_OPERATIONS__: Parameters<typeof import("../../src/surfaces/client/client.ts").localClient>[2];

/** The translation of the page's language, loaded before the app; undefined for English. */
declare var ententeWords: import("./language/translation.ts").Translation | undefined;

declare module "virtual:land" {
  import type { Topology } from "topojson-specification";

  const land: Topology;
  export default land;
  /** Thousands of square kilometres of each country by its code. */
  export const areas: Readonly<Record<string, number>>;
}

/** For each language, maps a question, as `name input` or "directory", to the file of its answer beside the page; set at build. */
declare module "virtual:answers" {
  const files: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default files;
}

/** The description of each operation; set at build. */
declare module "virtual:operations" {
  const operations: import("../../src/surfaces/client/words.ts").OperationGuides;
  export default operations;
}
