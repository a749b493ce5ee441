/** English sentences of the memorandum on a case. */

import type { MemoLabel, MemoPhrases } from "../../model/phrases/memo.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { entered } from "./entered.ts";
import { lifeWords, triggerWords } from "./law.ts";
import { ACTS, article, RESPONSES, SLOTS, whenTold } from "./lawWords.ts";
import { articles, listed, memoAnswer, OPEN } from "./memoAnswer.ts";

const LABELS: Readonly<Record<MemoLabel, string>> = {
  language: "en-GB",
  colon: ": ",
  memorandum: "Memorandum",
  question: "Question",
  "short-answer": "Short answer",
  duties: "The duties",
  broken: "Pledges that the attack itself breaks",
  "own-claims": "Rights that the attacker itself can claim (they oblige nobody and are not judged here)",
  "turns-on": "Turns on",
  rounds: "Rounds of escalation",
  around: "General law around the case (no verdict rests on it)",
  coverage: "Coverage of the ledger",
  annex: "Annex: duties that this case does not trigger, and promises not to attack",
  assumptions: "Assumptions",
  notes: "To bear in mind",
  sources: "Sources",
  instruments: "The instruments, as published",
  "class-treaty-series": "Treaty series",
  "class-official": "Official sites and papers",
  "class-collection": "Collections of texts",
  "class-literature": "Literature and works of reference",
  "class-press": "Press",
  "class-web": "Other pages",
  "class-blog": "Forums, blogs and copies of copies: read only because no better copy was found",
  "class-none": "No source was opened: general knowledge, to be checked before it is relied on",
  "no-series": "no treaty series on record",
  paraphrase: "In English (the ledger\u2019s paraphrase of the clause, not a translation of these words)",
  instrument: "Instrument",
  words: "Operative words",
  translated: "translation",
  substance: "In substance (paraphrase)",
  "no-words": "The ledger does not quote the words.",
  decision: "Decision and means",
  standing: "Standing",
  life: "Life of the pact",
  strength: "Strength",
  tests: "Tests",
  test: "Test",
  result: "Result",
  finding: "Finding",
  "also-met": "Others",
  source: "Source",
  changes: "What would change it",
  "no-changes": "No open fact or reading would change it.",
  positions: "Positions taken on the clause",
  "positions-note": "Each is the view of its author, not law, and some do not concern this case.",
  precedents: "Invoked before",
  readings: "Readings",
  clause: "Clause",
  "owed-by": "Owed by",
  "owed-to": "Owed to",
  status: "Kind",
  "why-not": "Why not, or why open",
  marks:
    "Marks: “text” means that the words themselves were seen; “secondary”, a summary, list or report of them; “unverified”, neither. Each duty carries the weakest mark among its tests.",
  "mark-text": "text",
  "mark-secondary": "secondary",
  "mark-unverified": "unverified",
  origin: "Origin",
  reproduce: "Command",
  "no-forecast":
    "A pledge is not a forecast. This memorandum says what the words require in the case described, not what any state will do.",
};

const GRADES: Readonly<Record<string, string>> = {
  binding: "Binding undertaking",
  permissive: "Permission: the state may act but need not",
  unilateral: "A state's own act, which it can revoke",
  principle: "Political commitment, which by itself binds nobody",
  "treaty-principle": "Principle of a treaty: it binds, and leaves what help is owed to other texts or to a decision",
};
const MARKS: Readonly<Record<string, string>> = { text: "text", secondary: "secondary", unverified: "unverified" };
const FORCES: Readonly<Record<string, string>> = {
  required: "Armed force is required.",
  permitted: "Armed force is permitted, not required.",
  unsaid: "The text does not mention armed force.",
  none: "Armed force is no part of it.",
};

const RINGS = {
  must: "must help",
  own: "bound by its own act",
  may: "may help",
  political: "political commitment",
  consult: "must consult",
  neutral: "Must stay out",
  attacker: "Tied to the attacker",
} as const;
/** Below this number of judged facts a rate is told with its interval. */
const FEW = 50;
const percent = (share: number) => Math.round(share * 100);
const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** "For aggression: armed force is required. For a threat: the text does not mention armed force.", or the force of every event. */
function forceOf({ force, forces }: MemoPhrases["memo-decision"]): string {
  const [first] = forces;
  if (first === undefined || forces.every((one) => one.force === first.force)) return FORCES[first?.force ?? force ?? "unsaid"] ?? "";
  return forces.map((one) => `For ${triggerWords(one.event)}: ${lower(FORCES[one.force] ?? one.force)}`).join(" ");
}

const lower = (text: string) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

function decisionOf({ decides, by }: MemoPhrases["memo-decision"], say: Speaker): string {
  switch (decides) {
    case "automatic":
      return "The event triggers the duty; no decision is needed.";
    case "each":
      return "Each state decides for itself.";
    case "jointly":
      return "The parties decide jointly.";
    case "state":
      return by === null ? "" : `${capital(say.phrase(by))} decides.`;
    case "organ":
      return by === null ? "" : `Decided by the ${say.phrase(by)}.`;
    default:
      return "The text does not say who decides.";
  }
}

const ENDINGS = {
  "not-triggered": "The duty does not arise if",
  contestable: "It becomes contestable if",
  triggered: "The duty arises only if",
} as const;
/** The same for a clause that allows and obliges to nothing. */
const ENDINGS_OF_RIGHTS = {
  "not-triggered": "The right does not arise if",
  contestable: "It becomes contestable if",
  triggered: "The right arises only if",
} as const;

/** Instruments that the annex names in a line. */
const IN_ANNEX = 12;

function instrumentsTold(of: readonly string[], say: Speaker): string {
  const named = of.slice(0, IN_ANNEX).map((id) => say.instrument(id));
  return say.and(of.length > IN_ANNEX ? [...named, `${of.length - IN_ANNEX} more`] : named);
}

/** Names of places that stand with an article in a sentence: "at the Senkaku Islands". */
const PLURAL = /^(?!the ).*\b(?:Islands|Straits?|Sea|Canal)\b/i;
const withThe = (place: string) => (PLURAL.test(place) ? `the ${place}` : place);

export const memo: Sentences<MemoPhrases> = {
  ...memoAnswer,

  "memo-label": ({ of }) => LABELS[of],
  "memo-title": ({ by, on, date, act, past }, say) => {
    if (by.length === 0) return `${past ? capital(ACTS[act]) : `Were there ${ACTS[act]}`} in ${say.states(on)} on ${say.date(date)}`;
    return past
      ? `An attack by ${say.states(by)} on ${say.states(on)} on ${say.date(date)}`
      : `Were ${say.states(by)} to attack ${say.states(on)} on ${say.date(date)}`;
  },
  "memo-question": ({ by, on, place, date, act, state, past }, say) => {
    const within = by.length === 0;
    const how = act === "armed-attack" || within ? "" : ` (by ${ACTS[act]})`;
    const at = `${place === null ? "" : ` at ${withThe(say.phrase(place))}`} on ${say.date(date)}${how}`;
    const helped = within ? say.states(on) : "either side";
    const what =
      state === null
        ? `which states ${past ? "were" : "would be"} obliged or free to assist ${helped}, to consult or to stay neutral, and by which words?`
        : `to what ${past ? "was" : "would"} ${say.state(state)} ${past ? "" : "be "}obliged or committed, and by which words?`;
    if (within) return `${past ? "On" : "Were there"} ${ACTS[act]} in ${say.states(on)}${at}, ${what}`;
    return past
      ? `On an attack by ${say.states(by)} on ${say.states(on)}${at}, ${what}`
      : `Were ${say.states(by)} to attack ${say.states(on)}${at}, ${what}`;
  },
  "source-at": ({ at }) => at,
  "memo-clause": ({ instrument, article: at }, say) => `${say.instrument(instrument)}, ${article(at)}`,
  "memo-strength": ({ grade, status, open, summary, own }) =>
    `${GRADES[grade] ?? grade}${
      status === "triggered"
        ? `, triggered by the case as described${own ? ", on the bearer's own reading; on another nothing is owed" : ""}.`
        : `; contestable: ${open === null ? "a test is open" : OPEN[open]}.`
    }${summary ? " Known from a summary; its words were not seen." : ""}`,
  "memo-weakest": ({ checked }) =>
    checked === "text" ? "Every test rests on texts that were seen." : `The weakest mark among its tests: ${MARKS[checked] ?? checked}.`,
  "memo-decision": (args, say) =>
    [
      decisionOf(args, say),
      args.forceReadings === null ? forceOf(args) : say.phrase(args.forceReadings),
      args.when === null ? "" : `It is owed ${whenTold(args.when, say.date)}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  "memo-standing": ({ state, standing }, say) =>
    capital(
      {
        protected: `${say.state(state)} is protected by the clause and is no party.`,
        concerned: `${say.state(state)} is no party: the clause is about it, and nothing is owed to it.`,
        disputed: `whether ${say.state(state)} is a member is not settled.`,
        "two-governments": `the membership of ${say.state(state)} is disputed between its two governments.`,
        "not-known": `the day on which the pact entered into force for ${say.state(state)} is not on record.`,
        "end-not-known": `the pact had bound ${say.state(state)}; whether it still did is not settled.`,
      }[standing],
    ),
  "memo-life": ({ life }, say) => `In force, and nobody has kept it alive: ${stop(lifeWords(life, say))}`,
  "memo-citation": ({ title, signed, changed, published }, say) =>
    stop(
      [
        title,
        ...(signed === null ? [] : [`signed ${say.date(signed)}`]),
        ...changed.map(({ act, date }) => `${act} ${say.date(date)}`),
        ...(published.length === 0 ? [] : [published.join("; ")]),
      ].join(", "),
    ),
  "memo-joined": ({ round, states, side, status, toward, instrument, article: at }, say) =>
    `Round ${round}: ${listed(states, say)} ${states.length === 1 ? "joins" : "join"} the ${side === "target" ? "struck" : "striking"} side, for ${say.state(toward)} (${say.instrument(instrument)}, ${article(at)})${status === "contestable" ? ", which is contestable" : ""}.`,
  "memo-called-on": ({ round, states, grade, status, toward, instrument, article: at }, say) => {
    const one = states.length === 1;
    const owes = grade === "unilateral" ? `${one ? "has bound itself" : "have bound themselves"} to` : `${one ? "is" : "are"} obliged to`;
    const duty = `${owes} assist ${say.state(toward)} (${say.instrument(instrument)}, ${article(at)})`;
    return status === "contestable"
      ? `Called on by round ${round}: it is contestable whether ${listed(states, say)} ${duty}.`
      : `Called on by round ${round}: ${listed(states, say)} ${duty}.`;
  },
  "memo-nobody-joined": ({ round }) =>
    round === 1
      ? "Round 1: nobody joins, since no duty that the case calls on requires its bearer to fight."
      : `Round ${round}: nobody else joins.`,
  "memo-result": ({ result, basis, open }) =>
    result === "not-met"
      ? "not met"
      : result === "open"
        ? { text: "open on the words", fact: "open on the facts", record: "not on record" }[open ?? "text"]
        : basis === "presumed"
          ? "presumed"
          : basis === "admission"
            ? "met, on its own reading"
            : "met",
  "memo-also-met": ({ tests }, say) => capital(tests.map(({ reason }) => say.phrase(reason)).join("; ")),
  "memo-finding": ({ reason, readings }, say) =>
    readings.length === 0 ? say.phrase(reason) : [stop(capital(say.phrase(reason))), ...readings.map(say.phrase)].join(" "),
  "memo-slots": ({ slots }, say) => capital(say.and(slots.map((slot) => SLOTS[slot] ?? slot))),
  "memo-entry": ({ act, of, date, renewed, states }, say) =>
    `${entered(act, of.length === 0 ? null : listed(of, say), date === null ? null : say.date(date))}${renewed === null ? "" : `; renewed ${say.date(renewed)}`}${states === null ? "" : `, which binds ${listed(states, say)}`}`,
  "memo-change": ({ to, grade, facts, isExact }, say) => {
    const whole = `${(grade === "permissive" ? ENDINGS_OF_RIGHTS : ENDINGS)[to]} ${say.and(facts.map(say.phrase))}`;
    const otherwise =
      facts.length > 2 ? "if any of these is otherwise, it" : facts.length > 1 ? "if either is otherwise, it" : "otherwise it";
    return stop(isExact ? `${whole}; ${otherwise} does not arise` : whole);
  },
  "memo-answered": ({ question, answers }, say) =>
    `the question “${say.phrase(question)}” is answered ${say.or(answers.map((one) => `“${say.phrase(one)}”`))}`,
  "memo-said-before": ({ duty }) => `See §${duty}, on the same clause.`,
  "memo-said": ({ date, by, says }, say) => stop(`${say.date(date)}${by.length === 0 ? "" : `, ${say.states(by)}`}: ${says}`),
  "memo-used": ({ date, by, articles: at, note }, say) =>
    stop(`${say.date(date)}${by.length === 0 ? "" : `, ${say.states(by)}`}${at.length === 0 ? "" : ` (${articles(at, say)})`}: ${note}`),
  "memo-view": ({ says, heldBy, coded }, say) => {
    const holders = heldBy.filter((one) => !coded.includes(one));
    if (coded.length > 0 && holders.length === 0)
      return `The coding of ${say.states(coded)}, ${coded.length > 1 ? "compilers, not parties" : "a compiler, not a party"}: “${say.phrase(says)}”.`;
    return `${holders.length === 0 ? "One view" : `The view of ${say.states(holders)}`}: “${say.phrase(says)}”${coded.length === 0 ? "" : ` (so coded by ${say.states(coded)} too)`}.`;
  },
  "memo-reading": ({ says, heldBy, coded, result }, say) => {
    const holders = heldBy.filter((one) => !coded.includes(one));
    const outcome = `the test is ${result === "not-met" ? "not met" : result}`;
    if (coded.length > 0 && holders.length === 0)
      return `By the coding of ${say.states(coded)} (“${say.phrase(says)}”), which is a compiler’s view, not a reading of law, ${outcome}.`;
    const also = coded.length === 0 ? "" : `, so coded by ${say.states(coded)} too`;
    return `On the reading “${say.phrase(says)}”${holders.length === 0 ? "" : ` (held by ${say.states(holders)}${also})`} ${outcome}.`;
  },
  "memo-breach": ({ by, toward, about, grade, promise, certain, unverified }, say) => {
    const others = about === null || toward.includes(about) ? "the other parties" : say.states(toward);
    const to = about === null ? `to ${say.states(toward)}` : `${others} about ${say.state(about)}`;
    const pledged = promise === "guarantee" ? "guaranteed" : "promised";
    const help = promise === "help" ? " (help against attack)" : "";
    const what = `what ${say.states(by)} ${pledged} ${to}${help}`;
    const whole =
      grade === "principle"
        ? `the attack ${certain ? "goes" : "may go"} against what ${say.states(by)} declared ${about === null || toward.includes(about) ? `toward ${say.states(toward)}` : `to ${to}`}; by itself this is no binding duty`
        : certain
          ? `the attack breaks ${what}`
          : `it is contestable whether the attack breaks ${what}`;
    return stop(capital(`${unverified ? "on a source that was not opened, " : ""}${whole}`));
  },
  "memo-own-claim": ({ by, toward, instrument, article: at, unverified }, say) =>
    capital(
      `${unverified ? "on a source that was not opened, " : ""}${say.state(by)} can itself claim a right to act over ${say.state(toward)} (${say.instrument(instrument)}, ${article(at)}); that is a claim of the attacker, which obliges nobody and is not judged here.`,
    ),
  "memo-rule": ({ article: at, citation, says, words }) => `${article(at)} (${citation}): ${stop(says)} “${words}”`,
  "memo-measure": ({ title, effect, grade, settled, says, words }, say) =>
    `${title}: ${say.phrase(effect)}${grade === "principle" ? " (a recommendation)" : ""}${settled ? "" : "; whether it is in force is not settled"}. ${stop(says)}${words === null ? "" : ` “${words}”`}`,
  "memo-none-broken": ({ general, breach }) => {
    if (breach) return "The case says that a pledge was broken but not which one; listed here are the duties that a breach triggers.";
    return `No pact in the ledger between the two sides is broken by the attack${general === null ? "." : `; general law ${general === "forbids" ? "forbids" : "may forbid"} it.`}`;
  },
  "memo-breaks": ({ count, contestable, political }, say) => {
    const parts = [
      ...(count === 0 ? [] : [`breaks ${say.count(count, "pledge", "pledges")}`]),
      ...(contestable === 0
        ? []
        : [
            `contestably breaks ${count === 0 ? say.count(contestable, "pledge", "pledges") : `${say.count(contestable, "pledge", "pledges")} more`}`,
          ]),
      ...(political === 0 ? [] : [`goes against ${say.count(political, "political commitment", "political commitments")}`]),
    ];
    return `The attack ${say.and(parts)} between the two sides; the ledger holds only some promises not to attack.`;
  },
  "memo-idle": ({ side, count, instruments, of }, say) =>
    `Not triggered by this case: ${say.count(count, "duty", "duties")} toward ${say.states(side)} under ${say.count(instruments, "instrument", "instruments")}, each counted once for each state that owes it: ${instrumentsTold(of, say)}.`,
  "memo-running": ({ side, count, instruments, of }, say) =>
    `Owed at all times, whether or not there is an attack: ${say.count(count, "duty", "duties")} toward ${say.states(side)} under ${say.count(instruments, "instrument", "instruments")}: ${instrumentsTold(of, say)}.`,
  "memo-promised": ({ states, within, instruments }, say) =>
    `${capital(say.count(states, "state has", "states have"))} promised not to attack ${within === null ? "one side or both" : say.states(within)}, under ${say.count(instruments, "instrument", "instruments")}.`,
  "memo-names": ({ states }, say) => listed(states, say),
  "memo-type": ({ type, grade }) => (grade === "binding" ? type : `${type} (${RESPONSES[grade] ?? grade})`),
  "memo-ring": ({ of }) => RINGS[of],
  "memo-dot": ({ form }) => (form === "contestable" ? "contestable" : "if the pact still binds"),
  "memo-states": ({ count }, say) => say.count(count, "state", "states"),
  "memo-diagram": ({ by, on, act }, say) =>
    `Rings around ${say.states(on)}, ${by.length === 0 ? `in which there is ${ACTS[act]}` : `attacked by ${say.states(by)}`}: each other state on the ring of its strongest duty`,
  "language-name": ({ tag }) => new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag,
  "error-rate": ({ version, date, sample, rates }, say) => {
    const told = rates.map(({ of, rate, low, high, judged }) => {
      const range =
        judged < FEW || of === "all"
          ? ` (${of === "all" ? "" : `${judged} judged, `}95 % interval ${percent(low)} to ${percent(high)} %)`
          : "";
      return `${percent(rate)} %${of === "all" ? "" : ` of those marked ${MARKS[of] ?? of}`}${range}`;
    });
    const [all = "", ...marks] = told;
    return `How often the ledger is wrong: of ${sample} facts of version ${version}, drawn at random and judged on ${say.date(date)}, ${all} of those that could be judged were wrong: ${say.and(marks)}. Open the source before you rely on a line.`;
  },
  "memo-origin": ({ version, hash, verifiedThrough }, say) =>
    `Drawn up from the Entente ledger ${version} (${hash}), verified through ${say.date(verifiedThrough)}. The ledger is an index; the authorities are the texts cited.`,
};
