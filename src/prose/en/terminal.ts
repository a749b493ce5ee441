/** English headings, titles of columns and short lines of the terminal. */

import { capital } from "../capital.ts";
import { listed } from "../lists.ts";
import { ACTS, article, forceTold, unopenedWords, whenTold, whoTold } from "./lawWords.ts";
import { verdicts } from "./terminalClaims.ts";
import { datasetWords } from "./terminalDatasets.ts";
import { literatureWords } from "./terminalLiterature.ts";
import { measureWords } from "./terminalMeasures.ts";
import { pages } from "./terminalPages.ts";
import { agreementWords, reports } from "./terminalReports.ts";
import { allyNumbers, weighing } from "./terminalWeighing.ts";
import { countWord, sinceWords, typeWords } from "./tieWords.ts";
import { words as english } from "./words.ts";

const acts: Readonly<Record<string, string>> = ACTS;

const plain = (code: string) => code.replace("-", " ");

/** The parts of a duty in a round of escalation that decide its words. */
interface RoundWords {
  readonly side: "target" | "initiator";
  readonly grade: string;
  readonly status: string;
}

/** The qualification in the heading of a position. */
interface Qualified {
  readonly joint: boolean;
  readonly byOwnReading: boolean;
  readonly principle: "treaty" | "political" | null;
  /** The parts of the duty for which no source was opened. */
  readonly unopened: readonly string[];
}

/** What an answer to a question makes of one duty, and of several. */
const BECOMES: Readonly<Record<string, string>> = {
  triggered: "arises",
  "not-triggered": "falls away",
  contestable: "becomes contestable",
};
const BECOME: Readonly<Record<string, string>> = { triggered: "arise", "not-triggered": "fall away", contestable: "become contestable" };

/** Why a duty is contestable, beside its name. */
const WHY_OPEN: Readonly<Record<string, string>> = {
  text: "its words are open",
  fact: "it turns on a fact",
  record: "the ledger does not know",
  end: "whether it binds is disputed",
  owed: "whether it is owed is disputed",
  unseen: "its words were not seen",
};

/** The precision of a date. */
const DATE_MARKS: Readonly<Record<string, string>> = {
  partial: "day not known",
  disputed: "disputed",
  unknown: "not known",
  running: "not ended",
};

export const terminal = {
  article,
  type: typeWords,
  since: sinceWords,
  states: countWord,
  date: english.date,
  /** The name of a state as it stands inside a sentence. */
  name: english.withArticle,
  /** An instrument with its article: "NATO, Art. 5". */
  at: (instrument: string, where: string) => `${instrument}, ${where}`,
  /** A list of names that are never many. */
  both: (names: readonly string[]) => listed(names, ", ", " and "),
  comma: ", ",
  colon: ": ",
  semicolon: "; ",
  /** A place in a source: "art. 5". */
  locator: (at: string) => at,
  /** A text of the ledger that may not be in the reader's language. */
  kept: (text: string) => text,
  quoted: (text: string) => `"${text}"`,
  inBrackets: (text: string) => ` (${text})`,
  upper: (text: string) => text.toUpperCase(),
  andNames: (names: string) => `and ${names}`,
  more: (count: number) => `and ${count} more`,
  shownOf: (shown: string, left: number) => `${shown} and ${left} more`,
  mark: (checked: string) => checked,
  /** A mark or a word on how something is known, after it. */
  tagged: (text: string) => ` [${text}]`,
  types: (types: readonly string[]) => types.join(", "),
  standing: (standing: string) => standing,
  act: (act: string) => act,
  notFound: "not found",
  notKnown: "not known",
  translated: "translated",
  dormant: "dormant",
  nominal: "nominal",
  disputedTie: "disputed",
  ofDisputed: (count: number) => `${count} disputed`,
  between: (count: number, least: number, most: number) => `${count} (${least} to ${most})`,

  bearInMind: "To bear in mind",
  assumed: "Assumed",
  moreNotes: (count: number) => `- and ${count} more notes; all are in --json`,
  foot: (version: string, hash: string, day: string) =>
    `Entente ledger ${version} (${hash}), verified through ${english.date(day)}. A pledge is not a forecast.`,

  noTie: (date: string, a: string, b: string, type: string | null) =>
    `On ${date} the ledger has no tie${type === null ? "" : ` of this type (${type})`} between ${a} and ${b}.`,
  aboutOthers: (about: string) => `about ${about} alone`,
  twoOn: (date: string, a: string, b: string) => `${a} and ${b} on ${date}`,
  owes: "owes",
  owing: (by: string, to: string) => `${by} to ${to}`,
  aboutState: (state: string) => `, about ${state}`,
  what: "what",
  whereSince: "where, since when",
  inTheWords: "In the words of the text",
  whereToWhom: "where; to whom",
  whereByWhom: "where; by whom",

  numbersOpen:
    "Each number opens: entente allies list USA, entente ties between CHN PRK, entente instrument show china-dprk-1961; --json has every record behind it.",

  /** `past`: of a day before that through which the ledger is verified. */
  case: (initiators: string, targets: string, place: string, date: string, past: boolean) =>
    `${past ? `An attack by ${initiators} on ${targets}` : `Were ${initiators} to attack ${targets}`}: ${place}, ${date}`,
  caseWithin: (act: string, targets: string, place: string, date: string) =>
    `${act === "uprising" ? "An uprising" : act} in ${targets}: ${place}, ${date}`,
  strike: (act: string) => ` (${acts[act] ?? act})`,
  theWords: "The words",
  caseHint: "--state STATE shows one state's clauses and tests, --all those of all states.",
  round: (number: number) => `Round ${number}`,
  nobodyJoins: "Nobody joins: no duty that the case calls on requires its bearer to fight.",
  nobodyElse: "Nobody else joins.",
  joins: (states: string, many: boolean, { side, status }: RoundWords, toward: string, pledge: string) =>
    `${states} ${many ? "join" : "joins"} the ${side === "target" ? "struck" : "striking"} side, for ${toward} (${pledge})${status === "contestable" ? ", which is contestable" : ""}`,
  callsOn: (count: number) => `Their strikes call on ${countWord(count)} in turn:`,
  calledOn: (states: string, many: boolean, { grade, status }: RoundWords, toward: string, pledge: string) => {
    const owes = grade === "unilateral" ? `${many ? "have bound themselves" : "has bound itself"} to` : `${many ? "are" : "is"} obliged to`;
    return `${states}: ${status === "contestable" ? `contestable whether ${many ? "they" : "it"} ` : ""}${owes} assist ${toward} (${pledge})`;
  },
  positions: {
    "bound-to-both": () => "Has pledges to both sides",
    "must-assist": (side: string) => `Is obliged to assist ${side}`,
    "self-bound": (side: string) => `Has bound itself by its own act, for ${side}`,
    "may-assist": (side: string) => `May assist ${side}`,
    contestable: (side: string) => `Contestable: help for ${side}`,
    nominal: (side: string) => `If the pact still binds: help for ${side}`,
    "must-consult": (side: string) => `Is obliged to consult with ${side}`,
    political: (side: string) => `Has committed itself politically, for ${side}`,
    "must-stay-neutral": (side: string) => `Is obliged to stay neutral toward ${side}`,
    "must-not-help": (side: string) => `Is obliged to give no help against ${side}`,
  },
  notOwedAsBegan: (side: string) => `Not owed because, by the record of wars, ${side} began the war`,
  holdNotBegun: "To hold that it did not begin it, add --fact begun-by:target=no",
  nobodyObliged: "No pledge in the ledger obliges anybody to help either side.",
  nobodyObligedWithin: (target: string) => `No pledge in the ledger obliges anybody to help ${target}.`,
  notObliged: (state: string) => `No pledge in the ledger obliges ${state} to help either side.`,
  notObligedWithin: (state: string, target: string) => `No pledge in the ledger obliges ${state} to help ${target}.`,
  isOwnScript: (_script: string) => false as boolean,
  inLanguage: (tag: string, wording: string | null, isTranslation: boolean) =>
    `In ${new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag}${isTranslation ? ", a translation" : ""}${wording === null ? "" : `; in the ledger's words, ${wording}`}:`,
  inScript: (script: string, wording: string | null) => {
    const language = { chinese: "Chinese", japanese: "Japanese", korean: "Korean", arabic: "Arabic script", cyrillic: "Cyrillic script" }[
      script
    ];
    return `In ${language ?? script}${wording === null ? "" : `; in the ledger's words, ${wording}`}:`;
  },
  arguedTitle: "Also contestable: consultation and neutrality",
  /** Conditions that a case presumes, after the name of a clause. */
  onTerm: { asked: "if asked", claimed: "on the ally's own claim", war: "if war follows" },
  nominalTalks: (side: string) => `If the pact still binds: consultation, and no help, for ${side}`,
  impartial: "Is obliged to stay neutral toward both sides",
  /** `among`: owed to the other parties of the pact, about the side. */
  consults: (side: string, among: boolean) => `Is obliged to consult ${among ? `with its treaty partners about ${side}` : `with ${side}`}`,
  /** The heading of contestable help that would oblige nobody. */
  contestableFree: (grade: "permissive" | "unilateral", side: string) =>
    grade === "permissive" ? `Contestable: whether it may assist ${side}` : `Contestable: help for ${side} by an act of its own`,
  runsOut: (notice: string | null, until: string | null) =>
    [
      ...(notice === null ? [] : [`under notice since ${english.date(notice)}`]),
      ...(until === null ? [] : [`ended ${english.date(until)}`]),
    ].join(", "),
  /** The heading of those whose treaty states a principle and leaves the duty to others. */
  principled: (side: string) => `Is bound by a principle of a treaty, for ${side}`,
  /** A heading with what holds of all its rows: they wait for a joint decision, bind nobody, or rest on no opened source. */
  qualified: (heading: string, { joint, byOwnReading, principle, unopened }: Qualified) =>
    `${heading}${principle === null ? "" : principle === "treaty" ? ", by a principle of a treaty" : ", by a commitment that binds nobody"}${joint ? ", in ways decided jointly" : ""}${byOwnReading ? ", by its own reading" : ""}${unopened.length > 0 ? `; ${unopenedWords(unopened)}` : ""}`,
  counted: (heading: string, count: number) => `${heading} (${count})`,
  morePledges: (count: number) => `and ${count} further ${count === 1 ? "pledge" : "pledges"} of the same states`,
  nominalSince: (fact: string, by: string, date: string) =>
    fact === "organisation-dissolved" ? `organisation dissolved ${date}` : `disowned${by === "" ? "" : ` by ${by}`} ${date}`,
  promisedNot: {
    "may-not-attack": (count: number) => `Has promised not to attack a side (${countWord(count)})`,
    "political-nonaggression": (count: number) => `Has committed itself politically not to attack a side (${countWord(count)})`,
  },
  broken: "Pledges that the attack itself breaks, of those in the ledger",
  against: "Political commitments that the attack goes against",
  ownClaims: "Rights that the attacker itself can claim; not judged here",
  generalLaw: "General law",
  contestable: "contestable",
  noneThatDay: "none in the ledger on that day",
  partiesAbout: (state: string) => `the parties, about ${state}`,
  status: (status: string, open: string | null) =>
    status === "contestable" ? `contestable (${open === null ? "open" : (WHY_OPEN[open] ?? open)})` : plain(status),
  clauseBy: (clause: string, at: string, type: string, by: string, to: string) => `${clause}, ${at}: ${type}, by ${by} to ${to}`,
  /** Why a duty that the heading calls contestable is open. */
  whyOpen: (open: string) => WHY_OPEN[open] ?? open,
  duty: (wording: string, decides: string | null, who: string | null, forces: readonly string[]) =>
    `duty: ${wording}; ${whoTold(decides, who)}, and ${forceTold(forces)}`,
  results: { met: "yes ", "not-met": "no  ", open: "open" },
  slot: (slot: string) => slot,
  presumed: "presumed",
  ownReading: "its own reading",
  open: (kind: string) => kind,
  said: (date: string, by: string, says: string) => `said by ${by}, ${english.date(date)}: ${says}`,
  invoked: (date: string, by: string, note: string) => `invoked ${by === "" ? "" : `by ${by}, `}${english.date(date)}: ${note}`,
  /** An open question, after what it is about: the words of the text, a fact of the case, a gap in the ledger. */
  asks: (kind: "text" | "fact" | "record", question: string) =>
    `${{ text: "On the words", fact: "On a fact", record: "On the record" }[kind]}: ${question}`,
  /** A verdict that several states share: "are obliged to assist". */
  ofSeveral: (sentence: string) =>
    sentence
      .replace(/^(if the pact still binds, )?is obliged/, "$1are obliged")
      .replace("with its treaty partners", "with their treaty partners")
      .replace(", by its own reading,", ", each by its own reading,")
      .replace(/^has /, "have ")
      .replace(/^owes /, "owe ")
      .replace("bound itself, by an act of its own that it can revoke,", "bound themselves, by acts of their own that they can revoke,")
      .replace("committed itself", "committed themselves")
      .replace(", by such action as it decides on", ", each by such action as it decides on")
      .replace("whether it is obliged", "whether they are obliged")
      .replace("whether it has ", "whether they have ")
      .replace("whether it may ", "whether they may "),
  openQuestions: "Open questions",
  questionsLeft: (shown: number, left: number) => (shown === 0 ? `${left}; --all shows them` : `and ${left} more; --all shows them`),
  questionsCounted: (left: number, gaps: number) =>
    `${capital(english.count(left, "question", "questions"))} (--all shows ${left === 1 ? "it" : "them"})${gaps === 0 ? "" : `; ${gaps === 1 ? "one more turns on a gap" : `${gaps} more turn on gaps`} in the ledger (--json)`}`,
  recordGaps: (count: number) =>
    `- On the record: ${count === 1 ? "one more turns on a gap" : `${count} more turn on gaps`} in the ledger, a day of entry into force or words that were not seen; all are in --json`,
  ifValue: (value: string, count: number, statuses: readonly string[]) => {
    const answered = { yes: "If so", no: "If not", open: "If it is left open" }[value] ?? `If “${value}”`;
    const become = statuses.map((status) => (count === 1 ? BECOMES : BECOME)[status] ?? plain(status));
    return `${answered}, ${english.count(count, "duty", "duties")} ${become.join(" or ")}.`;
  },
  settle: "To settle it, add:",
  asFact: (key: string) => (key === "provocation" ? "--provocation none" : `--fact ${key}=yes`),
  aroundIt: "The law around it (no verdict rests on this)",
  moreAll: (named: readonly string[]) => `More (--all): ${named.join("; ")}`,
  articlesOf: (treaty: string, articles: readonly string[]) =>
    `${treaty}, ${articles.length > 1 ? "Arts." : "Art."} ${articles.join(", ")}`,
  rulesAndMeasures: (rules: number, measures: number) =>
    [
      ...(rules === 0 ? [] : [`${rules} rule${rules === 1 ? "" : "s"}`]),
      ...(measures === 0 ? [] : [`${measures} measure${measures === 1 ? "" : "s"}`]),
    ].join(" and "),
  recommendation: "a recommendation",
  forceNotSettled: "whether it is in force is not settled",
  itsEnd: (end: string) => `Its end: ${end}.`,

  noFlip: "No duty to help turns on this case.",
  flipOf: (bearers: string, beneficiary: string, clause: string, at: string, type: string) =>
    `${bearers.charAt(0).toUpperCase()}${bearers.slice(1)} to ${beneficiary}: ${clause}, ${at}, ${type}`,
  briefOf: (state: string) => `Brief for ${english.withArticle(state)}`,
  part: (state: string, part: "third" | "target" | "initiator") =>
    `${state} is ${part === "third" ? "not a side in this case" : part === "target" ? "the state that is struck" : "the state that strikes"}.`,
  sealed: " Sealed: the statuses are left out; commit to a reading first.",
  whatItOwes: "What it owes",
  whatItIsOwed: "What it is owed",
  nothingHere: "nothing that bears on this case",
  theAnswers: "The answers",
  byTo: (clause: string, at: string, by: string, to: string) => `${clause}, ${at}, by ${by} to ${to}`,
  dutyIs: (wording: string) => `Duty: ${wording}`,
  wordsAre: (quote: string) => `Words: "${quote}"`,
  whoDecides: (decides: string | null, who: string | null, force: string | null, when: string | null) =>
    `Decision: ${whoTold(decides, who)}, and ${forceTold([force ?? "unsaid"])}${when === null ? "" : `; due ${whenTold(when, english.date)}`}`,
  saidBy: (date: string, by: string, says: string) => `Said by ${by}, ${english.date(date)}: ${says}`,
  noFact: "No duty turns on a fact that can be said.",
  taken: (taken: string, basis: "said" | "presumed" | "not-said" | "record", duties: number) =>
    `${taken}, ${{ said: "as you say", presumed: "presumed", "not-said": "not said", record: "by the order of strikes and the record of wars" }[basis]}; read by ${duties} ${duties === 1 ? "duty" : "duties"}`,
  givenOrDisputed: "--provocation none, given or disputed",
  factHeld: "A fact is held =yes, =no or =open.",

  alliesByRule: (state: string, date: string) => `Allies of ${state} on ${date}, by rule`,
  count: "count",
  rule: "rule",
  otherwiseTies: "Not in force, but would have been by another reading of a disputed beginning or end",
  otherwiseToo: (count: number, states: string) => `By another reading of a disputed date ${count} more would count: ${states}`,
  alliesBy: (state: string, date: string, count: string, rule: string) => `${state} on ${date}: ${count} by the rule "${rule}"`,
  key: "key",
  state: "state",
  byWhat: "by what",
  notKnownToo: (count: number, states: string) => `And ${count} whose entry into force is not known: ${states}`,
  leftOutDormant: (states: string) => `Left out as dormant: ${states}`,
  ladder: (state: string, date: string) => `The ladder of counts: ${state} on ${date}`,
  asOf: (date: string) => ` (as of ${date})`,
  needs: (what: string) => `needs ${what}`,
  adds: (states: string) => `adds ${states}`,
  leavesOut: (states: string) => `leaves out ${states}`,

  stateOn: (state: string, id: string, date: string) => `${state} (${id}) on ${date}`,
  seat: (city: string) => `Seat of government: ${city}`,
  numbers: (cow: number | null, gw: number | null) => `Numbers: Correlates of War ${cow ?? "none"}, Gleditsch-Ward ${gw ?? "none"}`,
  names: "Names",
  span: (name: string, from: string, until: string | null) => `${name}, ${from} to ${until ?? "today"}`,
  itOwes: "Owes",
  itIsOwed: "Is owed",
  nothingThatDay: "nothing in the ledger on that day",
  statesOn: (count: number, date: string) => `${count} states on ${date}`,
  nameSeat: "name, seat of government",
  outsideSystem: " (not in the state system)",

  fromTo: (state: string, from: string, until: string) => `${state}, ${from} to ${until}`,
  from: "from",
  to: "to",
  instrument: "instrument",
  withStates: (count: number, states: readonly string[]) =>
    count > 4 ? `, with ${count} states` : count > 0 ? `, with ${states.join(" ")}` : "",
  ended: (cause: string) => `(${cause.replaceAll("-", " ")})`,
  acts: "Acts",
  day: "date",
  actTitle: "act",
  ofWhat: "of what",
  ran: (count: number, from: string, until: string) => `${count} instruments that ran between ${from} and ${until}, or may have`,
  statesCount: (count: number) => `${count} states`,

  instrumentsOn: (type: string | null, state: string | null, date: string) =>
    `Instruments${type === null ? "" : ` with ${type}`}${state === null ? "" : ` of ${state}`} on ${date}`,
  noneInLedger: "none in the ledger",
  signed: "signed",
  inForce: "in force",
  idTypesMembers: "id, types, members",
  groupInForce: "In force",
  groupUnknown: "Not known whether in force",
  groupDormant: "Dormant",
  groupEnded: "Ended",
  groupLater: "Still to come",
  titleOn: (title: string, date: string) => `${title}, on ${date}`,
  nobodyInIt: "nobody was in it on that day",
  inIt: "In it",
  formerly: "Formerly",
  standingTitle: "standing",
  sinceTitle: "since",
  toDate: (date: string) => `to ${date}`,

  whoOwes: (rule: string, date: string, states: number, ties: number) =>
    `Who owes whom (${rule}) on ${date}: ${states} states, ${ties} directed ties`,
  groups: (owing: number, owed: number, instruments: number, groups: number, sizes: string) =>
    `${owing} states owe ${owed}, under ${instruments} instruments; ${groups} separate groups, of ${sizes} states`,
  who: "who",
  tiesDuring: (rule: string, from: string, to: string, states: number, ties: number) =>
    `Who owed whom (${rule}) from ${from} to ${to}: ${states} states, ${ties} directed ties`,
  dateMark: (mark: string) => DATE_MARKS[mark] ?? mark,
  untilTitle: "until",
  feedTitle: "Entente: changes in the ledger",
  pactsOf: (type: string, date: string, count: number) => `Pacts of ${type} on ${date}: ${count}`,
  whoOwesWhom: "who owes whom",
  eachToEach: (states: string) => `${states}, each to each`,
  save: (pairs: string, more: number) => `, save ${pairs}${more > 0 ? ` and ${more} more` : ""}`,
  placesOn: (count: number, date: string) => `${count} places, as administered on ${date}`,
  id: "id",
  administered: "administered",
  claimedName: "claimed by; name",

  ...pages,
  weighing,
  allyNumbers,
  measures: measureWords,
  reports,
  agreement: agreementWords,
  datasets: datasetWords,
  literature: literatureWords,
  verdicts,
};

export type TerminalWords = typeof terminal;
