/** English sentences of the memorandum on a case. */
import type { MemoLabel, MemoPhrases } from "../../model/phrases/memo.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { entered } from "./entered.ts";
import { asDecided, lifeWords, noHelp, triggerWords } from "./law.ts";
import { ACTS, article, RESPONSES, SLOTS } from "./lawWords.ts";

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
  substance: "In substance (a paraphrase, not a quotation)",
  "no-words": "The ledger does not quote the words; this is a paraphrase.",
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
  "no-changes": "No open fact or reading would change it. Another event, place or enemy would be another case.",
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
/** The end of a sentence on a principle. */
const PRINCIPLES: Readonly<Record<string, string>> = {
  principle: "; by itself this is no binding duty",
  "treaty-principle": "; what help is owed it leaves to other texts or to a decision",
};
const OPEN = {
  text: "the words of the text are open",
  fact: "it turns on a fact that the case does not say",
  record: "only because the ledger does not know",
  end: "whether the pledge bound, or still bound, is disputed",
  owed: "whether anything is owed under it is disputed",
  unseen: "its words were not seen",
} as const;
const MARKS: Readonly<Record<string, string>> = { text: "text", secondary: "secondary", unverified: "unverified" };
const FORCES: Readonly<Record<string, string>> = {
  required: "Armed force is required.",
  permitted: "Armed force is permitted, not required.",
  unsaid: "The text does not mention armed force.",
  none: "No armed force.",
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
const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** Names in the order of the alphabet, for which the article does not count. */
function listed(states: readonly string[], say: Speaker): string {
  const plain = (name: string) => name.replace(/^the /, "");
  return say.and(states.map((one) => anyState(one, say)).sort((a, b) => plain(a).localeCompare(plain(b), "en")));
}
const anyState = (id: string, say: Speaker) => (id === "parties" ? "the parties" : say.state(id));

/** "Art. 5"; "Arts. 1 and 2(1)" where all are numbered; else one after the other. */
function articles(all: readonly string[], say: Speaker): string {
  const [first = "", ...others] = all.map(article);
  if (others.length === 0) return first;
  const numbered = [first, ...others].every((one) => one.startsWith("Art. "));
  return numbered ? `Arts. ${say.and([...all])}` : say.and([first, ...others]);
}

/** The most bearers that a line names; more are counted. */
const NAMED = 6;

/** "France and Italy", or "31 states" where a line should stay short. */
function bearers(states: readonly string[], named: boolean, say: Speaker): string {
  return named || states.length <= NAMED ? listed(states, say) : say.count(states.length, "state", "states");
}

type Duty = MemoPhrases["memo-duty"];

/** "to assist Poland", "to consult", or the wording of another deed. */
function deedOf({ deed, wording, toward, outside, against, unlessAidDue }: Duty, say: Speaker): string {
  switch (deed) {
    case "assist":
      return `to assist ${anyState(toward, say)}${outside ? ", which is no party" : ""}`;
    case "consult":
      return "to consult";
    case "stay-neutral":
      return `to stay neutral toward ${anyState(toward, say)}`;
    case "withhold-help":
      return noHelp(against, toward, unlessAidDue, say);
    case "act":
      return `to act as the clause says (in substance: ${wording ?? ""})`;
  }
}

function verbOf(duty: Duty, say: Speaker): string {
  const many = duty.states.length > 1;
  const deed = deedOf(duty, say);
  switch (duty.grade) {
    case "binding":
      return `${many ? "are" : "is"} obliged ${deed}`;
    case "permissive":
      return `may ${deed.slice("to ".length)}`;
    case "unilateral":
      return `${many ? "have bound themselves, by acts of their own that they" : "has bound itself, by an act of its own that it"} can revoke, ${deed}`;
    case "treaty-principle":
      return `${many ? "are" : "is"} bound by a principle of the treaty ${deed}`;
    case "principle":
      return `${many ? "have committed themselves" : "has committed itself"} politically ${deed}`;
  }
}

/** "PT24H" as "within 24 hours", "P35D" as "within 35 days"; a date as a date. */
function whenOf(when: string, say: Speaker): string {
  if (when === "at-once") return "It is owed at once.";
  const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(when) ?? [];
  if (hours !== undefined) return `It is owed within ${hours} hours.`;
  return days !== undefined ? `It is owed within ${days} days.` : `It is owed by ${say.date(when)}.`;
}

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
      return "No decision is needed: the event triggers the duty.";
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

/** Names of places that stand with an article in a sentence: "at the Senkaku Islands". */
const PLURAL = /^(?!the ).*\b(?:Islands|Straits?|Sea|Canal)\b/i;
const withThe = (place: string) => (PLURAL.test(place) ? `the ${place}` : place);

export const memo: Sentences<MemoPhrases> = {
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
  "memo-nobody-obliged": ({ state, within, unverified }, say) =>
    `${unverified ? "On the sources that were opened, no" : "No"} pledge in the ledger certainly obliges ${state === null ? "any state" : say.state(state)} to assist ${within === null ? "either side" : say.states(within)}.`,
  "memo-besides": ({ states, toward, nominal, clause }, say) => {
    const where = `${say.instrument(clause.instrument)}, ${articles(clause.articles, say)}`;
    return nominal
      ? `If it still binds, a pact that nobody has kept alive would oblige ${bearers(states, false, say)} to give ${anyState(toward, say)} the same help (${where}).`
      : `It is contestable whether ${bearers(states, false, say)} ${states.length > 1 ? "owe" : "owes"} the same help to ${anyState(toward, say)} under further clauses too (${where}).`;
  },
  "memo-obliged": ({ states, toward, outside, decides, provided, deed, wording }, say) => {
    const how = {
      flat: "",
      each: states.length > 1 ? ", each by such action as it decides on" : ", by such action as it decides on",
      jointly: ", as decided jointly",
    }[decides];
    const whom = say.and(toward.map((one) => anyState(one, say)));
    const substance = wording === null ? "" : ` (in substance: ${wording})`;
    const aside = outside.length === 0 ? "" : toward.length === 1 ? ", which is no party" : ` (no party: ${say.states(outside)})`;
    const what = deed === "assist" ? `to assist ${whom}${aside}` : `to act as a clause about ${whom} says${substance}`;
    const when = {
      none: "",
      asked: toward.length === 1 ? `, if ${whom} asks` : ", if asked",
      "party-asked": ", if a party asks",
      war: ", if a state of war follows",
      claimed: ", on a condition that the struck state itself can hold to be met",
    }[provided];
    return `${capital(say.count(states.length, "state is", "states are"))} obliged ${what}${how}${when}: ${listed(states, say)}.`;
  },
  "memo-clause": ({ instrument, article: at }, say) => `${say.instrument(instrument)}, ${article(at)}`,
  "memo-duty": (duty, say) => {
    const {
      states,
      named,
      attacker,
      status,
      open,
      nominal,
      ifAsked,
      ifWar,
      toward,
      provided,
      clause,
      grade,
      decides,
      decidedBy,
      unverified,
    } = duty;
    const who = bearers(states, named, say);
    const self = !attacker ? "" : states.length > 1 ? ", themselves among the attackers," : ", itself an attacker,";
    const each =
      decides !== "each" || grade !== "binding"
        ? ""
        : states.length > 1
          ? ", each by such action as it decides on"
          : ", by such action as it decides on";
    const said = `${who}${self} ${verbOf(duty, say)}${each}${asDecided(decides, decidedBy, say)}${ifAsked === "party" ? ", if a party asks" : ifAsked ? `, if ${anyState(toward, say)} asks` : ""}${provided === null ? "" : `, if ${say.phrase(provided)}`}${ifWar ? ", if a state of war follows" : ""}`;
    const where = clause === null ? "" : ` (${say.instrument(clause.instrument)}, ${articles(clause.articles, say)})`;
    const political = PRINCIPLES[grade] ?? "";
    const whole =
      status === "triggered"
        ? `${said}${where}${political}.`
        : `it is contestable whether ${said}${where}${open === null ? "" : `: ${OPEN[open]}`}${political}.`;
    return capital(`${unverified ? "on a source that was not opened, " : ""}${nominal ? "if the pact still binds, " : ""}${whole}`);
  },
  "memo-strength": ({ grade, status, open, summary }) =>
    `${GRADES[grade] ?? grade}. ${
      status === "triggered" ? "Triggered by the case as described." : `Contestable: ${open === null ? "a test is open" : OPEN[open]}.`
    }${summary ? " Known from a summary; its words were not seen." : ""}`,
  "memo-weakest": ({ checked }) =>
    checked === "text" ? "Every test rests on texts that were seen." : `The weakest mark among the tests is: ${MARKS[checked] ?? checked}.`,
  "memo-decision": (args, say) =>
    [
      decisionOf(args, say),
      args.forceReadings === null ? forceOf(args) : say.phrase(args.forceReadings),
      args.when === null ? "" : whenOf(args.when, say),
    ]
      .filter((part) => part !== "")
      .join(" "),
  "memo-standing": ({ state, standing }, say) =>
    capital(
      {
        protected: `${say.state(state)} is protected by the clause and is no party.`,
        concerned: `${say.state(state)} is no party: the clause is about it, and nothing is owed to it.`,
        disputed: `whether ${say.state(state)} is a member is not settled.`,
        "two-governments": `two governments of ${say.state(state)} dispute whether it is a party.`,
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
  "memo-also-met": ({ tests }, say) => capital(tests.map((args) => say.phrase({ code: "slot-reason", args })).join("; ")),
  "memo-finding": ({ reason, readings }, say) =>
    readings.length === 0 ? say.phrase(reason) : [stop(capital(say.phrase(reason))), ...readings.map(say.phrase)].join(" "),
  "memo-slots": ({ slots }, say) => capital(say.and(slots.map((slot) => SLOTS[slot] ?? slot))),
  "memo-entry": ({ act, of, date, renewed, states }, say) =>
    `${entered(act, of.length === 0 ? null : listed(of, say), date === null ? null : say.date(date))}${renewed === null ? "" : `; renewed ${say.date(renewed)}`}${states === null ? "" : `, which binds ${listed(states, say)}`}`,
  "memo-change": ({ to, grade, facts }, say) =>
    stop(`${(grade === "permissive" ? ENDINGS_OF_RIGHTS : ENDINGS)[to]} ${say.and(facts.map(say.phrase))}`),
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
    const to = about === null ? `to ${say.states(toward)}` : `the other parties about ${say.state(about)}`;
    const pledged = promise === "guarantee" ? "guaranteed" : "promised";
    const help = promise === "help" ? " (help against attack)" : "";
    const what = `what ${say.states(by)} ${pledged} ${to}${help}`;
    const whole =
      grade === "principle"
        ? `the attack ${certain ? "goes" : "may go"} against what ${say.states(by)} declared toward ${say.states(toward)}; by itself this is no binding duty`
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
    return `No pact in the ledger between the two sides is broken by the attack${general === null ? "." : `; general law ${general === "forbids" ? "forbids" : "may forbid"} it, as follows.`}`;
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
  "memo-idle": ({ side, count, instruments }, say) =>
    `Not triggered by this case: ${say.count(count, "duty", "duties")} toward ${say.states(side)} under ${say.count(instruments, "instrument", "instruments")}, each counted once for each state that owes it.`,
  "memo-running": ({ side, count, instruments }, say) =>
    `Owed at all times, whether or not there is an attack: ${say.count(count, "duty", "duties")} toward ${say.states(side)} under ${say.count(instruments, "instrument", "instruments")}.`,
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
