/** Part of the ledger -> its file under ledger/; set at build. */
declare const __LEDGER_PARTS__: Readonly<Record<string, string>>;

declare module "virtual:land" {
  import type { Topology } from "topojson-specification";

  const land: Topology;
  export default land;
}
