/** Labels of the view of coverage. */
import { translated } from "../../app/language/language.ts";

/** "1815 to 1870", or "since 1992". */
const years = (from: string, until: string | null) => (until === null ? `since ${from}` : `${from} to ${until}`);
const pacts = (count: number) => `${count} ${count === 1 ? "pact" : "pacts"}`;

const english = {
  name: "Coverage",
  title: (filed: number, known: number) => `The ledger holds ${filed} of ${known} known pacts.`,
  standfirst:
    "Where few of the known pacts are filed, finding none means little. An answer about such a time and region says so beside its headline.",
  years,
  figure: "Known and filed pacts by region and era",
  picture: "Grid",
  table: "Table",
  legend: {
    thin: (percent: number) => `thin: less than ${percent}% of the known pacts are filed`,
    shades: ["up to 64%", "65 to 79%", "80 to 94%", "95% or more"],
  },
  cellText: (filed: number, known: number) => `${filed}/${known}`,
  cell: (region: string, era: string, filed: number, known: number, thin: boolean) =>
    `${region}, ${era}: ${filed} of ${known} known pacts filed${thin ? ", thin" : ""}. Show what is missing`,
  nothing: (region: string, era: string) => `${region}, ${era}: no pact is filed, and none is listed as missing`,
  none: "–",
  see: "Each cell counts the pacts signed in that era that bind a state of the region or promise it something: filed / known. The stronger the tone, the larger the share that is filed; hatched cells are thin.",
  hint: "Choose a cell to list what is missing.",
  not: "“Known” means known to us. Where few pacts are known, a high share says little.",
  source: (version: string) => `Source: Entente ledger ${version}.`,
  head: {
    region: "Region",
    era: "Era",
    known: "Known",
    filed: "Filed",
    read: "Read from the text",
    types: "Filed, by type of promise",
    all: "All regions",
    pact: "Pact",
    promises: "Promises",
    seen: "What was seen",
    printed: "Where it is printed",
    file: "File",
    lacks: "Still to be read",
  },
  thin: "thin",
  missing: (count: number, where: string) => `Known and not filed${where === "" ? "" : `: ${where}`} (${count})`,
  missingText: (counted: number) =>
    `A pact gets a file when somebody has opened its text. ${counted === 1 ? "One counts" : `${counted} count`} as known because we can say where the text is printed.`,
  series:
    "BFSP: British and Foreign State Papers. LNTS, UNTS: the treaty series of the League of Nations and of the United Nations. UKTS, Cmd, Cmnd: British treaty series and command papers. Stat., TS, EAS, TIAS: American ones. FRUS: Foreign Relations of the United States. ILM: International Legal Materials.",
  noneMissing: "No missing pact is listed here, which does not mean that there is none.",
  anyRegion: "All regions",
  anyEra: "All eras",
  all: "Show all",
  memory: "from memory",
  opened: "opened",
  nothingSeen: "nothing",
  noPrint: "no print known; not counted",
  unknown: "not known",
  unread: (count: number) => `Files that lack part of their text (${count})`,
  unreadText: "These instruments have a file, but the part named here was not read.",
  notes: "To bear in mind",
  csv: "The table (CSV)",
  gapsCsv: "The missing pacts (CSV)",
  help: "How to add one",
  summary: (filed: number, known: number) => `${filed} of ${pacts(known)} known are filed`,
};

export type Words = typeof english;
export const coverage: Words = translated("coverage", english);
