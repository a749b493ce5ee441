/** State system membership (Correlates of War): the years in which a state was a member on some day. */
import { ccode, dataset, integer, text } from "../declare.ts";
import { COW, SYSTEM_CITATION } from "./correlatesOfWar.ts";

export const cowStateYears = dataset({
  id: "cow_state_years",
  title: "Correlates of War state system membership: state-years",
  unit: "state-year",
  publisher: COW,
  citation: SYSTEM_CITATION,
  signature: ["stateabb", "ccode", "year", "version"],
  without: ["cinc", "milex", "styear"],
  columns: [
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    integer("year", "The year", { range: [1816, 2100] }),
    text("abb", "The state's abbreviation", { from: "stateabb" }),
  ],
  ignored: ["version"],
  key: ["ccode", "year"],
  years: ["min(year)", "max(year)"],
  versions: [{ id: "2016", covers: [1816, 2016], mark: { column: "version", value: "2016" }, rows: 15951 }],
});
