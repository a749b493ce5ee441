/** Part of the ledger -> its file under ledger/; set at build. */
declare const __LEDGER_PARTS__: Readonly<Record<string, string>>;

/** The words of another language, brought before the app; left out: English is spoken. */
declare var ententeWords: import("./language/translation.ts").Translation | undefined;

declare module "virtual:land" {
  import type { Topology } from "topojson-specification";

  const land: Topology;
  export default land;
}

/** A question, as `name input` -> the file of its answer, beside the page; set at build. */
declare module "virtual:answers" {
  const files: Readonly<Record<string, string>>;
  export default files;
}

/** The asking of each operation; set at build. */
declare module "virtual:operations" {
  const operations: import("../../src/surfaces/client/words.ts").AskingOf;
  export default operations;
}
