/** Major powers (Correlates of War): the spells in which a state was one. */
import { ccode, dataset, dayParts, text } from "../declare.ts";
import { COW, SYSTEM_CITATION } from "./correlatesOfWar.ts";

export const cowMajors = dataset({
  id: "cow_majors",
  title: "Correlates of War state system membership: major powers",
  unit: "state-spell",
  publisher: COW,
  citation: SYSTEM_CITATION,
  signature: ["stateabb", "ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday", "version"],
  without: ["statenme"],
  columns: [
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    text("abb", "Its abbreviation", { from: "stateabb" }),
    dayParts("start", "The first day as a major power", "first", ["styear", "stmonth", "stday"], [1816, 2100]),
    dayParts(
      "end",
      "The last day as a major power; the last day of the data if it still was one",
      "last",
      ["endyear", "endmonth", "endday"],
      [1816, 2100],
    ),
  ],
  ignored: ["version"],
  key: ["ccode", "start"],
  years: ["min(year(start))", 'max(year("end"))'],
  period: ["start", "end"],
  versions: [{ id: "2016", covers: [1816, 2016], mark: { column: "version", value: "2016" }, rows: 14 }],
});
