/** Labels of the map. */

import { en } from "../../app/language/en.ts";
import { translated } from "../../app/language/language.ts";
import { capital, countWord, longDate, withArticle } from "../../app/language/speech.ts";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const typeOf = (type: string) => en.types[type] ?? type;

const was = (past: boolean) => (past ? "was" : "is");

/** A promise of each type, after "bound". */
const BOUND: Readonly<Record<string, string>> = {
  defence: "to defend anyone",
  offence: "to join in anyone\u2019s attack",
  neutrality: "to stay neutral towards anyone",
  nonaggression: "not to attack anyone",
  consultation: "to consult anyone",
};

const english = {
  title: (type: string) => `Who is bound to whom: ${typeOf(type)}`,
  lede: {
    world: (date: string) => `On ${longDate(date)}, `,
    pacts: (count: number, type: string) => `${plural(count, "pact")} of ${typeOf(type)}`,
    forms: (two: number, more: number, past: boolean) =>
      ` ${two + more === 1 ? was(past) : past ? "were" : "are"} in force: ${two} of two states, ${more} of three or more.`,
    noPact: (type: string, past: boolean) => `no pact of ${typeOf(type)} ${was(past)} in force, as far as the ledger knows.`,
    on: (date: string) => `On ${longDate(date)} `,
    owes: (type: string, past: boolean) => ` ${past ? "owed" : "owes"} ${typeOf(type)} to `,
    owed: (past: boolean) => ` and ${was(past)} owed it by `,
    disputed: (count: number, all: number) => ` (${count === all ? "disputed" : `${countWord(count, false)} of them disputed`})`,
    next: "; ",
    end: ".",
    /** In place of the numbers, if neither of two states, or the one state, owes anyone anything of the type or is owed it. */
    neither: "neither ",
    nor: " nor ",
    neitherEnd: (type: string, past: boolean) => ` ${was(past)} bound ${BOUND[type] ?? ""}, and nobody ${was(past)} so bound to either.`,
    alone: (type: string, past: boolean) => ` ${was(past)} not bound ${BOUND[type] ?? ""}, and nobody ${was(past)} so bound to it.`,
  },
  figure: {
    titles: {
      defence: "Who is bound to defend whom",
      offence: "Who is bound to join whose attack",
      neutrality: "Who is bound to stay neutral towards whom",
      nonaggression: "Who is bound not to attack whom",
      consultation: "Who is bound to consult whom",
    } as Record<string, string>,
    area: "Where an attack must fall",
    tab: "Map",
    table: "States",
    places: "Places",
  },
  label: (date: string, type: string, pacts: number) =>
    `Map of the seats of government on ${longDate(date)} with ${plural(pacts, "pact")} of ${typeOf(type)}. The tables beside it say the same.`,
  labelArea: (title: string, date: string, inside: number, argued: number, outside: number) =>
    `Map of the area of ${title} on ${longDate(date)}: ${inside} homelands and places inside, ${argued} argued, ${outside} outside.`,
  bar: {
    label: "What the map shows",
    type: "Ties drawn",
    soft: "Soft ties, dotted",
    softNone: "none",
    softHint: "Soft ties promise nothing in war",
    first: "First state",
    second: "Second state",
    choose: "choose a state",
    clear: (name: string) => `Clear ${name}`,
    area: "Area of a treaty",
    areaNone: "none shaded",
    zoom: "Part of the map",
    in: "Zoom in",
    out: "Zoom out",
    whole: "The whole world",
    centre: { pacific: "Pacific in the middle", atlantic: "Atlantic in the middle" },
    zoomHint: "Plus and minus zoom, the arrow keys move the map, 0 shows the world",
  },
  forms: {
    defence: "Solid, heavy: defence; thick at the end that owes.",
    offence: "Solid with a barb: offence; thick at the end that owes.",
    neutrality: "Double: neutrality; an arrowhead where it runs one way.",
    nonaggression: "Long dashes: nonaggression; an arrowhead where it runs one way.",
    consultation: "Short dashes: consultation; an arrowhead where it runs one way.",
  } as Record<string, string>,
  soft: (types: readonly string[]) => `Dotted: ${types.map(typeOf).join(", ")}, which promise nothing in war.`,
  see: "What to see: a pact of many is one plate with the number of its members and a spoke to each; a pact of two is a curve.",
  disputed: (state: string, count: number, names: readonly string[]) =>
    `${capital(countWord(names.length, false))} of the ${count} of ${withArticle(state)} ${names.length === 1 ? "counts" : "count"} only on one reading of disputed words or dates: ${en.list.and(names)}.`,
  plates: (list: string) => `Plates, with the number of members: ${list}.`,
  choose: "Two states can be chosen; each has a colour that it keeps in every view. Choose a state again to clear it.",
  not: "What not to conclude: distance and the size of a dot mean nothing; a missing line is no sign of weakness; a pledge is not a forecast. A line that leaves the picture on one side comes back on the other.",
  areaSee:
    "What to see: filled is inside, hatched is argued, outlined is outside; squares are places, and dots are the homelands of the states that are owed the clause, at their seats of government.",
  areaNot:
    "What not to conclude: the area says where an attack would have to fall for this clause alone; other clauses and treaties have their own. Seas are drawn from rough boxes, and only those that the ledger lists; their edges are exact only where the text has a line of latitude or longitude, and a slanting line is drawn in steps.",
  source: (version: string) => `Source: Entente ledger ${version}. Land: Natural Earth, without borders.`,
  click: "Click to choose; the table says the same",
  tip: {
    owes: (state: string) => `${state} owes it this`,
    owed: (state: string) => `owes this to ${state}`,
    pact: (count: number) => plural(count, "member"),
  },
  book: {
    label: "The treaty book",
    pacts: (type: string) => `Pacts of ${typeOf(type)}`,
    none: (type: string) =>
      `No pact of ${typeOf(type)} on that day is in the ledger. That the ledger has none does not prove that there was none.`,
    members: (count: number) => plural(count, "state"),
    open: (title: string, members: string) => `${title}: ${members}. Open the treaty.`,
    all: (count: number) => `Show all ${count}`,
    left: {
      unknown: (count: number) =>
        `Left out: ${plural(count, "promise")} of one state to another, by pacts of which it is not known whether they are in force. A pact of many counts here once for each pair of its members.`,
      dormant: (count: number) => `${plural(count, "dormant pact")} left out.`,
    },
    head: { type: "Type", owes: "owes", owed: "is owed by" },
    number: (state: string, which: "owes" | "owed", type: string, count: number) =>
      `${state} ${which === "owes" ? "owes" : "is owed"} ${typeOf(type)}: ${plural(count, "state")}. Show the records.`,
    under: (state: string, type: string) => `${state}: pacts of ${typeOf(type)}`,
    compare: "Compare the two",
    attacked: (state: string) => `Were ${state} attacked ...`,
  },
  area: {
    words: (at: string | null) =>
      `Where an attack must fall${at === null ? "" : ` (${at})`}; any one suffices. The words of the text stand in quotation marks.`,
    groups: { inside: "Inside", argued: "Argued", outside: "Outside" } as Record<string, string>,
    results: { inside: "inside", argued: "argued", outside: "outside" } as Record<string, string>,
    kinds: { text: "by its words", fact: "turns on a fact", record: "the ledger does not know" } as Record<string, string>,
    only: { territory: "the land only", forces: "forces there only" } as Record<string, string>,
    struck: { territory: "the land", forces: "forces there", any: "land and forces" } as Record<string, string>,
    home: "homeland",
    homes: "Homelands",
    example: (name: string, reason: string) => `For example ${name}: ${reason}`,
    places: "Places",
    none: (title: string, article: string) => `${title}, ${article}, has no limit of place.`,
    unknown: (title: string) =>
      `We have not seen the words of ${title}, so no place can be judged: everything here is argued because the ledger does not know.`,
    counts: (inside: number, argued: number, outside: number) =>
      `${inside} homelands and places inside, ${argued} argued, ${outside} outside`,
    left: (count: number) =>
      `${plural(count, "other place")}, which no state that is owed the clause holds or claims, ${count === 1 ? "is" : "are"} left out; forces there are judged case by case.`,
    air: (count: number) => `the airspace above ${countWord(count, false)} of the seas`,
    clause: "Clause",
    open: "Open the treaty",
    close: "Hide the area",
    heldBy: (who: string) => `the reading of ${who}`,
    of: (title: string, article: string) => `${title}, ${article}: what it covers`,
  },
  table: {
    state: "State",
    seat: "Seat of government",
    label: (date: string) => `What each state owes and is owed by type on ${longDate(date)}: numbers of states`,
    busy: "Counting.",
    place: "Place",
    lies: "Lies",
    why: "Why",
    held: "Administered by",
    noSeat: "not known",
  },
  drawer: {
    owes: (type: string, count: string) => `Owes ${typeOf(type)}: ${count}`,
    owed: (type: string, count: string) => `Is owed ${typeOf(type)}: ${count}`,
    meaning: (soft: boolean) =>
      soft ? "Soft ties promise nothing in war." : "Obligations in force that bind; those that only permit or declare are not counted.",
  },
  guides: "Guided map:",
  reset: "Show the world of the verified date",
  csv: { table: "Pacts (CSV)", places: "Places (CSV)" },
};

export type Words = typeof english;
export const map = translated("map", english);
