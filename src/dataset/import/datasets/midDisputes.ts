/** Militarized Interstate Disputes, version 5: one row for each dispute (MIDA). */
import { dataset, dayParts, integer, yesNo } from "../declare.ts";
import { COW, FATALITIES, HOSTILITY, MID_CITATION } from "./correlatesOfWar.ts";
import { OUTCOMES, SETTLEMENTS } from "./disputes.ts";

export const midDisputes = dataset({
  id: "mid_disputes",
  title: "Militarized Interstate Disputes: disputes (MIDA)",
  unit: "dispute",
  publisher: COW,
  citation: MID_CITATION,
  signature: ["dispnum", "outcome", "settle", "hostlev", "numa", "numb"],
  without: ["ccode"],
  columns: [
    integer("disno", "The dispute's number", { from: "dispnum", range: [1, 9999] }),
    dayParts("start", "The first day that the dispute can have begun", "first", ["styear", "stmon", "stday"], [1816, 2100], {
      missing: [-9],
    }),
    dayParts("end", "The last day that the dispute can have ended", "last", ["endyear", "endmon", "endday"], [1816, 2100], {
      missing: [-9],
    }),
    integer("outcome", "The outcome", { codes: OUTCOMES, missing: [-9] }),
    integer("settlement", "The settlement", { from: "settle", codes: SETTLEMENTS, missing: [-9] }),
    integer("fatality", "The level of fatalities", { codes: FATALITIES, missing: [-9] }),
    integer("fatalities", "The number of deaths, where it is known", { from: "fatalpre", range: [0, 999], missing: [-9] }),
    integer("highest_action", "The highest action, as the codebook numbers them", { from: "hiact", range: [0, 21], missing: [-9] }),
    integer("hostility", "The level of hostility", { from: "hostlev", codes: HOSTILITY }),
    yesNo("reciprocated", "Whether the target took a militarized action", { from: "recip" }),
    integer("states_a", "States on side A", { from: "numa", range: [1, 200] }),
    integer("states_b", "States on side B", { from: "numb", range: [1, 200] }),
    yesNo("ongoing", "Whether it was going on when the data ends", { from: "ongo2014" }),
  ],
  ignored: ["maxdur", "mindur", "version"],
  key: ["disno"],
  years: ["min(year(start))", 'max(year("end"))'],
  period: ["start", "end"],
  versions: [{ id: "5.0", covers: [1816, 2014], mark: { column: "version", value: "5" }, rows: 2436 }],
});
