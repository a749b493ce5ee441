/** State system membership (Correlates of War): the spells in which a state was a member. */
import { ccode, dataset, dayParts, text } from "../declare.ts";
import { COW, SYSTEM_CITATION } from "./correlatesOfWar.ts";

export const cowStates = dataset({
  id: "cow_states",
  title: "Correlates of War state system membership: states",
  unit: "state-spell",
  publisher: COW,
  citation: SYSTEM_CITATION,
  signature: ["ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"],
  columns: [
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    text("abb", "Its abbreviation", { from: "stateabb" }),
    text("name", "Its name", { from: "statenme" }),
    dayParts("start", "The first day of membership", "first", ["styear", "stmonth", "stday"], [1816, 2100]),
    dayParts(
      "end",
      "The last day of membership; the last day of the data if it was still a member",
      "last",
      ["endyear", "endmonth", "endday"],
      [1816, 2100],
    ),
  ],
  ignored: ["version"],
  key: ["ccode", "start"],
  years: ["min(year(start))", 'max(year("end"))'],
  period: ["start", "end"],
  versions: [{ id: "2016", covers: [1816, 2016], mark: { column: "version", value: "2016" }, rows: 243 }],
});
