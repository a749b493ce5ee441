/** The columns of instrument-years and of spells of membership. */
import { PACT_TYPES, STANDINGS } from "../../../model/vocabulary.ts";
import { columnGroup, type TableColumn } from "./column.ts";

const plain = (name: string, type: TableColumn["type"], means: string, empty = "never", more: Partial<TableColumn> = {}): TableColumn => ({
  name,
  type,
  means,
  empty,
  sql: `r.${name}`,
  ...more,
});

export const instrumentYears = columnGroup({
  id: "instruments",
  means: "Instruments in force on the day, with their members and types",
  units: ["instrument-year"],
  reads: [],
  columns: () => [
    plain("title", "text", "The name by which it is known"),
    plain("kind", "text", "The kind of instrument"),
    plain("members", "integer", "States bound on the day for certain", "never", { unit: "states" }),
    plain("uncertain", "integer", "States of which it is not known whether they were bound on the day", "never", { unit: "states" }),
    plain("dormant", "yes-no", "Whether it was dormant: no end was found and no use is known"),
    ...PACT_TYPES.map((type) => plain(type, "yes-no", `Whether it has an obligation of ${type}, of any grade`)),
  ],
});

export const memberSpells = columnGroup({
  id: "spells",
  means: "Memberships, from the first day to the last",
  units: ["member-spell"],
  reads: [],
  columns: () => [
    plain("ccode", "integer", "The state's Correlates of War number when the spell began", "it had none"),
    plain("gwcode", "integer", "Its Gleditsch-Ward number then", "it had none"),
    plain("standing", "text", "Its standing", "never", { values: STANDINGS }),
    plain("since_earliest", "day", "The first day on which the spell can have begun", "not known"),
    plain("since_latest", "day", "The last day on which it can have begun", "not known"),
    plain("until_earliest", "day", "The first day on which it can have ended", "it has not ended, or not known"),
    plain("until_latest", "day", "The last day on which it can have ended", "it has not ended, or not known"),
    plain("ended", "yes-no", "Whether it has ended, as far as verified"),
  ],
});
