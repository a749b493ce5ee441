/**
 * Directed dyadic inter-state wars: both directions of each pair of enemies, one row for each year of each war. The file names no
 * version; the publisher's archive dates it May 2018. Its last war ends in 2003, and the wars that it divides were listed to 2007.
 */
import { ccode, dataset, integer } from "../declare.ts";
import { COW, DYADIC_CITATION } from "./correlatesOfWar.ts";
import { ROLES } from "./disputes.ts";

export const warDyadYears = dataset({
  id: "war_dyad_years",
  title: "Directed dyadic inter-state wars",
  unit: "directed-dyad-year",
  publisher: COW,
  citation: DYADIC_CITATION,
  signature: ["warnum", "disno", "statea", "stateb", "warolea", "waroleb", "year"],
  columns: [
    ccode("ccode1", "The first state's Correlates of War number", "statea"),
    ccode("ccode2", "The second state's Correlates of War number", "stateb"),
    integer("year", "The year", { range: [1816, 2100] }),
    integer("warnum", "The war's number", { range: [1, 999] }),
    integer("disno", "The number of the dispute that it belongs to", { range: [1, 9999] }),
    integer("role1", "The first state's role in the war", { from: "warolea", codes: ROLES }),
    integer("role2", "The second state's role in the war", { from: "waroleb", codes: ROLES }),
    integer("outcome", "The outcome in this year, for the first state", {
      from: "outcomea",
      codes: { "1": "won", "2": "lost", "3": "neither" },
      blank: true,
    }),
    integer("war_year", "Whether this is the first, second, ... year of the war between the two", { from: "durindx", range: [1, 99] }),
  ],
  ignored: [
    "dyindex",
    "warstrtmnth",
    "warstrtday",
    "warstrtyr",
    "warendmnth",
    "warenday",
    "warendyr",
    "wardyadrolea",
    "wardyadroleb",
    "batdtha",
    "batdthb",
    "changes_1",
    "changes_2",
    "batdths",
  ],
  key: ["ccode1", "ccode2", "year", "warnum"],
  years: ["min(year)", "max(year)"],
  versions: [{ id: "May 2018", covers: [1816, 2007], lastYear: 2003, rows: 1364 }],
});
