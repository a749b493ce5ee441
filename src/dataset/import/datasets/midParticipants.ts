/** Militarized Interstate Disputes, version 5: one row for each spell of a state in a dispute (MIDB). */
import { ccode, dataset, dayParts, integer, yesNo } from "../declare.ts";
import { COW, FATALITIES, HOSTILITY, MID_CITATION } from "./correlatesOfWar.ts";
import { REVISIONS } from "./disputes.ts";

export const midParticipants = dataset({
  id: "mid_participants",
  title: "Militarized Interstate Disputes: participants (MIDB)",
  unit: "state-spell",
  publisher: COW,
  citation: MID_CITATION,
  signature: ["dispnum", "ccode", "sidea", "revstate", "hostlev", "orig"],
  columns: [
    integer("disno", "The dispute's number", { from: "dispnum", range: [1, 9999] }),
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    dayParts("start", "The first day that the state can have been in it", "first", ["styear", "stmon", "stday"], [1816, 2100], {
      missing: [-9],
    }),
    dayParts("end", "The last day that the state can have been in it", "last", ["endyear", "endmon", "endday"], [1816, 2100], {
      missing: [-9],
    }),
    yesNo("side_a", "Whether it was on side A, which took the first militarized action", { from: "sidea" }),
    yesNo("originator", "Whether it was in the dispute on its first day", { from: "orig" }),
    yesNo("revisionist", "Whether it sought to change the status quo", { from: "revstate" }),
    integer("revision", "What it sought to change", { from: "revtype1", codes: REVISIONS, missing: [-9] }),
    integer("fatality", "The level of its fatalities", { codes: FATALITIES, missing: [-9] }),
    integer("fatalities", "The number of its deaths, where it is known", { from: "fatalpre", range: [0, 999], missing: [-9] }),
    integer("highest_action", "Its highest action, as the codebook numbers them", { from: "hiact", range: [0, 21], missing: [-9] }),
    integer("hostility", "Its level of hostility", { from: "hostlev", codes: HOSTILITY }),
  ],
  ignored: ["stabb", "revtype2", "version"],
  key: ["disno", "ccode", "side_a", "start"],
  years: ["min(year(start))", 'max(year("end"))'],
  period: ["start", "end"],
  versions: [{ id: "5.0", covers: [1816, 2014], mark: { column: "version", value: "5" }, rows: 5883 }],
});
