/** All tables of the data package, in the order of the codebook. */
import { INSTRUMENT_TABLES } from "./instruments.ts";
import { OBLIGATION_TABLES } from "./obligations.ts";
import { PLACE_TABLES } from "./places.ts";
import { RECORD_TABLES } from "./records.ts";
import { STATE_TABLES } from "./states.ts";
import type { Table } from "./table.ts";
import { TIE_TABLES } from "./ties.ts";

export const TABLES: readonly Table[] = Object.freeze([
  ...STATE_TABLES,
  ...INSTRUMENT_TABLES,
  ...OBLIGATION_TABLES,
  ...TIE_TABLES,
  ...PLACE_TABLES,
  ...RECORD_TABLES,
]);
