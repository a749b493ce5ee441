/** Alliance Treaty Obligations and Provisions: directed dyad-years in which an alliance links the two. */
import { ccode, dataset, integer } from "../declare.ts";
import { ATOP, DIRECTED_PLEDGES } from "./atop.ts";
import { ATOP_CITATION } from "./correlatesOfWar.ts";

export const atopDyadYears = dataset({
  id: "atop_dyad_years",
  title: "Alliance Treaty Obligations and Provisions: directed dyad-years",
  unit: "directed-dyad-year",
  publisher: ATOP,
  citation: ATOP_CITATION,
  signature: ["ccode1", "ccode2", "year", "atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"],
  columns: [
    ccode("ccode1", "The Correlates of War number of the state that pledges", "ccode1"),
    ccode("ccode2", "The Correlates of War number of the other state", "ccode2"),
    integer("year", "The year", { range: [1815, 2100] }),
    ...DIRECTED_PLEDGES,
  ],
  ignored: [],
  key: ["ccode1", "ccode2", "year"],
  years: ["min(year)", "max(year)"],
  versions: [{ id: "5.1", covers: [1815, 2018], lastYear: 2018, rows: 273296 }],
});
