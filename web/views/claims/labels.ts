/** Labels of "Is it true?". Claims, verdicts and records come from answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Verdict } from "./claim.ts";

const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;

/** A part of the sentence of verdicts: words, or the number of a verdict with the stop after it. */
export type TallyPart = string | { readonly verdict: Verdict; readonly stop?: string };

/** The words after a number in the sentence of verdicts. */
const AFTER: Readonly<Record<Verdict, (many: number) => string>> = {
  supported: () => "",
  contradicted: () => "",
  "depends-on-reading": (many) => ` ${many === 1 ? "depends" : "depend"} on the reading`,
  "not-checkable": () => " cannot be checked",
  "past-verification": (many) => ` ${many === 1 ? "lies" : "lie"} past its verification`,
};

const english = {
  title: "Is it true?",
  waiting: "Checking each claim against the ledger",
  failed: "The claims could not be checked.",
  stop: "Stop",
  choose: "Which text",
  ownCard: "A text of your own",
  ownCardText: "paste a sentence, or open a file of claims; it stays in this browser",
  besideCard: "Two texts side by side",
  besideCardText: (a: string, b: string) => `${a}; ${b}`,
  by: (author: string) => `by ${author}`,
  /** "Of its 77 claims the ledger supports 33 and contradicts 6; 26 depend on the reading, 18 cannot be checked." */
  tally: (claims: number, [, , ...others]: readonly Verdict[], many: Readonly<Record<Verdict, number>>): readonly TallyPart[] => [
    `Of ${claims === 1 ? "its one claim" : `its ${claims} claims`} the ledger supports `,
    { verdict: "supported" },
    " and contradicts ",
    { verdict: "contradicted", stop: others.length === 0 ? "." : ";" },
    ...others.flatMap((verdict, index) => [" ", { verdict }, `${AFTER[verdict](many[verdict])}${index === others.length - 1 ? "." : ","}`]),
  ],
  number: (count: number) => (count === 0 ? "none" : String(count)),
  meaning:
    "A verdict is on one sentence, by the records of the ledger and under a stated reading. It is no mark for the text, and what cannot be checked is not thereby false.",
  partial: (checked: number, of: number) => `Only a part: ${checked} of ${of} claims were checked.`,
  verdicts: {
    supported: "supported",
    contradicted: "contradicted",
    "depends-on-reading": "depends on the reading",
    "not-checkable": "not checkable",
    "past-verification": "past verification",
  },
  outcomes: {
    supported: "supported",
    contradicted: "contradicted",
    contestable: "contestable",
    "not-collected": "not collected by the ledger",
    "not-known": "not known to the ledger",
    "not-checkable": "not checkable",
    "past-verification": "past verification",
  },
  verdictsLong: {
    supported: "The records bear the claim out under every reading that is given.",
    contradicted: "The records speak against it under every reading that is given.",
    "depends-on-reading": "One way to read it is borne out, another is not, or cannot be checked.",
    "not-checkable": "An opinion, a motive, a forecast, or a matter that the ledger does not hold.",
    "past-verification": "It asks about a day past the one to which the ledger was checked.",
  },
  kinds: {
    date: "date",
    count: "count",
    law: "law",
    history: "history",
    interpretation: "interpretation",
    opinion: "opinion",
    forecast: "forecast",
  },
  filter: "Show claims by verdict",
  all: "All",
  strip: {
    label: (title: string, tally: string) => `The claims of “${title}” in its order, by verdict: ${tally}. The list below says the same.`,
    caption:
      "One mark for each claim, in the order of the text, numbered by paragraph. It shows where in the text each kind of claim stands; it says nothing of how much a claim weighs.",
  },
  paragraph: (number: number) => `Paragraph ${number}`,
  short: (number: number) => `¶ ${number}`,
  nothingLeft: (verdict: string) => `No claim of this text is ${verdict}.`,
  expected: "expected",
  yes: "yes",
  no: "no",
  nothing: "nothing there",
  comma: ", ",
  rows: (many: number) => count(many, "row"),
  andMore: (values: string, many: number) => `${values} and ${many} more`,
  tests: {
    equals: (value: string) => value,
    "at-least": (value: string) => `at least ${value}`,
    "at-most": (value: string) => `at most ${value}`,
    includes: (value: string) => `includes ${value}`,
    excludes: (value: string) => `excludes ${value}`,
    exists: () => "something there",
    empty: () => "nothing there",
    before: (value: string) => `before ${value}`,
    after: (value: string) => `after ${value}`,
  },
  between: (low: string, high: string) => `between ${low} and ${high}`,
  fields: { a: "of", b: "with", rows: "records", by: "by", who: "source", host: "host" },
  onRecord: (many: number) => `${many} on record`,
  none: "none",
  any: "given",
  not: "not",
  names: "with",
  before: "before",
  after: "after",
  below: "below",
  above: "above",
  missing: "nothing of the kind on record",
  notKnown: "the ledger does not know",
  notCollected: "nothing was found, and the ledger does not collect this",
  past: "the day asked about lies past the ledger\u2019s verification",
  counted: (of: string) => `${of}, counted`,
  numbered: (number: number) => `no. ${number}`,
  detail: {
    oneReading: "As it stands",
    asked: "Asked of the ledger",
    head: { place: "Looked at", expected: "Would bear it out", found: "Found", result: "Result" },
    results: { met: "met", "not-met": "not met", contestable: "contestable", "not-collected": "not collected", unknown: "not known" },
    rests: "Rests on",
    restsNone: "On no record: that nothing of the kind is there is what was found, or was missing.",
    more: (many: number) => `Show ${many} more`,
    grounds: "What it rests on, and within which limits",
    doubts: "Doubts",
    note: "Note",
    command: "On the command line",
    address: "Address of this claim",
    elsewhere: "The same point in another text",
  },
  rest: {
    treaty: "Open the treaty",
    signed: (date: string) => `signed ${longDate(date)}`,
    kinds: { instrument: "treaty or instrument", record: "record", rule: "rule for ally", place: "place" },
    collections: {
      relations: "relations",
      rivalries: "rivalry",
      mediations: "mediation",
      positions: "a government\u2019s words",
      counts: "published count",
      yardsticks: "yardstick",
      soil: "on its soil",
      events: "event",
      command: "command",
      tests: "test of a promise",
      findings: "finding of a study",
      wars: "war or armed clash",
    } as Record<string, string>,
    relations: (a: string, b: string) => `Relations of ${a} and ${b}`,
    established: (date: string) => `established ${longDate(date)}`,
    severed: (date: string) => `severed ${longDate(date)}`,
    resumed: (date: string) => `resumed ${longDate(date)}`,
    against: (a: string, b: string) => `${a} and ${b}`,
    between: (by: string, a: string, b: string) => `${by} between ${a} and ${b}`,
    fromTo: (from: string | null, until: string | null) =>
      `${from === null ? "from a day that is not known" : `from ${longDate(from)}`}${
        until === null ? "" : until === "open" ? ", still so" : ` to ${longDate(until)}`
      }`,
    loading: "Reading the record.",
  },
  beside: {
    title: "Two texts, one record",
    lead: (points: number) =>
      points === 0
        ? "These two texts touch no common point that the ledger can name."
        : `${count(points, "point")} on which both texts speak; each claim with its verdict under the same ledger.`,
    note: "Two claims meet where one names the other as its counterpart, where both put the same question to the ledger, where both rest on the same record, or where both ask of the same third state. That two claims are both supported does not make the two texts agree: they choose what to say.",
    first: "First text",
    second: "Second text",
    swap: "Swap the two texts",
    counterparts: "Set against each other in the texts’ own files",
    state: (name: string) => `Both speak of ${name}`,
    record: (title: string) => `Both rest on: ${title}`,
    each: (words: string) => `${words}, asked of each side`,
    others: (many: number, title: string) => `${count(many, "claim")} of “${title}” that ${many === 1 ? "meets" : "meet"} no counterpart`,
  },
  questions: {
    "allies.list": "Who its allies are",
    "allies.count": "How many allies it has",
    "instrument.show": "What the treaty says",
    "instrument.members": "Who is in it",
    "instrument.list": "Which instruments it has",
    "records.list": "What is on record",
    "ties.between": "What the two owe each other",
    "state.compare": "How the two systems differ",
    "state.history": "What it signed, and when",
    "war.list": "Whether they fought",
    "crisis.trace": "Who would be obliged",
  } as Record<string, string>,
  own: {
    title: "Is it true? Check a sentence",
    short:
      "Paste a sentence on alliances, treaties or bases, or several on lines of their own. Each gets a verdict, what comes closest if it fails, and two lines to quote.",
    placeholder: "A sentence, as a newspaper would write it",
    tryThis: "Try:",
    more: "A file, or claims as YAML",
    lead: "Paste a sentence, or several on lines of their own: sentences of a common form are read as claims and checked, and the page shows how each was read. Any other claim is written as YAML: in your words, with the question to the ledger that settles it and the answer that would bear it out. The text stays in this browser: nothing is sent, and only the address of a short sentence repeats it.",
    label: "A sentence, or claims as YAML",
    yaml: "For those who write YAML:",
    open: "Open a file",
    drop: "or drop one into the field",
    example: "Insert an example",
    check: "Check",
    clear: "Clear",
    edit: "Edit the text",
    checking: "Checking",
    fix: (many: number) => `${count(many, "thing")} to put right before the claims can be checked`,
    line: "Go to the line",
    big: (name: string, size: number, most: number) => ({
      what: `${name} has ${size.toLocaleString("en-GB")} bytes`,
      why: `a text of claims has at most ${most.toLocaleString("en-GB")} characters`,
      todo: "divide it into several texts",
    }),
    unreadable: (name: string) => ({
      what: `${name} is no text`,
      why: "it could not be read as UTF-8",
      todo: "save it as plain text, and open it again",
    }),
    empty: { what: "there is nothing to check", why: "the text is empty", todo: "write a sentence, open a file, or insert the example" },
    size: (characters: number, most: number) => `${characters.toLocaleString("en-GB")} of ${most.toLocaleString("en-GB")} characters`,
    limits: (characters: number, claims: number) => `At most ${characters.toLocaleString("en-GB")} characters and ${claims} claims.`,
    stopped: "Stopped. The text is kept; check it again when you like.",
    failed: "The check could not be made.",
    exampleSays: { allies: "The state has at least one treaty ally.", signed: "The treaty was signed before 1960." },
  },
  /** Labels for plain sentences, whether a form matched or not. */
  sentenceOwn: {
    looking: "Reading it, and asking the ledger.",
    title: (read: number, all: number) =>
      all === 1
        ? read === 1
          ? "How the sentence was read, and the verdict on that"
          : "The sentence was not read"
        : `${read} of ${all} sentences were read`,
    readAs: "Read as",
    taken: (word: string) => `“${word}” is taken as:`,
    otherwise: "It may be taken otherwise",
    onReading: (verdict: string) => `On this reading: ${verdict}.`,
    verdictOn: (verdict: string) => `That claim: ${verdict}.`,
    unread: "Not read.",
    unknown: (unknown: readonly string[]) => `Not understood: ${unknown.map((word) => `\u201c${word}\u201d`).join(", ")}.`,
    tries: "Near to it, these can be read:",
    closest: "Closest in the ledger",
    quote: "To quote, in two lines",
    quoted: (said: string, answer: string) => `\u201c${said}\u201d ${answer}`,
    address: "Address of this verdict",
    parts: "It says several things; all have to hold",
    forms:
      "Forms that are read, A and B being states, X a treaty or body: A is (not) allied with B; A has (no) defence pact with B; A must defend B; X obliges A to fight; A is (not) a member of X; A joined X in 2004; A has 50 allies, or more than B; X has 32 members; if C attacked B, A would have to help; X covers a place; A has bases in B; A invoked X; X was signed, or ended, in 1949; each of several states, denied, now, on a day, in 1914, since or until 1949.",
    left: (many: number) => `${count(many, "more sentence")} not read: paste fewer at a time.`,
    change: "Change the reading: the claim as YAML",
    put: "Put it into the field",
    others: "These are other people's claims. Each verdict is on that claim; none is on your sentence.",
    cut: (most: number) => `Only the first ${most} words were compared.`,
    near: (many: number, all: number) =>
      many === 1
        ? `Other people's claims: one of ${all} shares its words and a name`
        : `Other people's claims: ${many} of ${all} share some of its words and a name`,
    none: (all: number, least: number) => `None of the ${all} claims of other texts shares ${least} of its words and a name`,
    shares: (shared: readonly string[]) => `Shares: ${shared.join(", ")}.`,
    of: (title: string, paragraph: number | null) => `In “${title}”${paragraph === null ? "" : `, ¶ ${paragraph}`}.`,
    more: (many: number) => `Show ${many} more, which share less`,
    rule: (least: number) =>
      `In the order of the words shared: a word counts the more the fewer claims have it; at least ${least} are shared, common words aside, and a state or treaty. Like words may mean something else, and what no claim says may still be on record.`,
    names: "What it names",
    namesNone: "It names no state, treaty or place that the ledger knows by that name",
    kinds: { state: "state", instrument: "treaty or instrument", place: "place" },
    said: (said: readonly string[]) => `by ${said.map((one) => `“${one}”`).join(" and ")}`,
    compare: (a: string, b: string) => `Compare ${a} and ${b}`,
    related: "Comparisons and cases of these",
    compareText: "what each owes, to whom, and by which words",
    attacked: (target: string, by: string | null) => `Were ${target} attacked${by === null ? "" : ` by ${by}`}`,
    attackedText: "who is obliged, may, or must consult; who attacks is only assumed",
    write:
      "Any other sentence can be written as a claim that names its question to the ledger: “Insert an example” shows the form, for those who write YAML.",
  },
  changes: {
    title: "Since an earlier version of the ledger",
    open: "Run the built-in texts\u2019 claims again and list what has changed since the verdicts that are kept",
    busy: "Running the claims again.",
    failed: "The claims could not be run again.",
    changed: (version: string, many: number, same: number) =>
      `Since ledger ${version} ${many === 0 ? "no verdict has" : many === 1 ? "one verdict has" : `${many} verdicts have`} changed; ${same} are the same.`,
    was: (before: string, after: string) => `${before}, now ${after}`,
    added: (many: number) => `${count(many, "new claim")}`,
    rewritten: "the claim itself was rewritten",
  },
  downloads: { markdown: "Markdown", json: "JSON", csv: "Table (CSV)" },
  ledgerLine: (date: string) => `Checked against the ledger as verified through ${longDate(date)}.`,
  notFound: (text: string) => `There is no text “${text}” in the ledger.`,
  claimNotFound: (claim: string) => `This text has no claim “${claim}”.`,
  toFirst: "To the first text",
} as const;

export type Labels = typeof english;
export const labels = translated("claims", english);
