/** English sentences of the claims checker. */

import { foundWords, shortened, testWords } from "../../model/claimNotation.ts";
import type { ClaimsPhrases, LimitSlot } from "../../model/phrases/claims.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { article as articleWords } from "./lawWords.ts";
import { GRADES, NEAR, TEXTS, TYPES } from "./nearMisses.ts";
import { countWords, daysWords, dependsWords, OUTCOMES, partWords } from "./outcomes.ts";
import { question } from "./question.ts";

const KINDS = { opinion: "opinion", motive: "motive", forecast: "forecast", "outside-the-ledger": "outside the ledger" } as const;
const MOST_RECORDS = 5;
/** Tests without a value: the values found say it all. */
const BARE: readonly string[] = ["exists", "empty"];

export const claims: Sentences<ClaimsPhrases> = {
  "tests-met": ({ tests }) =>
    tests
      .map(({ at, expected, holds }) => `${at}: ${foundWords(holds)}${BARE.includes(expected.test) ? "" : ` (${testWords(expected)})`}`)
      .join("; "),
  "tests-not-met": ({ tests }) => tests.map(failed).join("; "),
  "law-contestable": ({ tests, limits }, say) =>
    limits.length === 0
      ? `contestable in law: ${tests.map(failed).join("; ")}`
      : `it depends on the reading: ${limits.map(say.phrase).join(" ")} (${tests.map(failed).join("; ")})`,
  "not-collected": ({ tests, because }, say) =>
    `the ledger does not collect this: ${because.map(say.phrase).join("; ")} (${tests.map(failed).join("; ")})`,
  "uncollected-rows": () => "the ledger does not say that this part of the answer is complete",
  "uncollected-words": ({ field }) => `a word search in “${field}” covers only our paraphrase, so that finding nothing proves nothing`,
  "uncollected-members": ({ instrument, scope }, say) => `the list is not complete (${say.instrument(instrument)})${quoted(scope)}`,
  "uncollected-acts": ({ instrument, acts, scope }, say) =>
    acts.length === 0
      ? `not every kind of act is on record (${say.instrument(instrument)})${quoted(scope)}`
      : `not every act of this kind is on record (${say.instrument(instrument)}: ${acts.map((act) => act.replaceAll("-", " ")).join(", ")})${quoted(scope)}`,
  "uncollected-clauses": ({ instrument }, say) => `only a summary was read (${say.instrument(instrument)})`,
  "uncollected-ties": ({ types, scope }, say) => `it does not have all ties of this kind: ${say.and(types)}${quoted(scope)}`,
  "uncollected-coverage": ({ here }, say) => here.map(say.phrase).join(" "),
  "uncollected-records": ({ collection, scope }) => `the records “${collection}” are not complete${quoted(scope)}`,
  "member-proviso": ({ state, instrument, kind, says }, say) =>
    `It binds ${say.state(state)} under a ${kind} (${say.instrument(instrument)}): “${says}”.`,
  "limit-suspended": ({ state, instrument }, say) =>
    `${capital(say.state(state))} is suspended (${say.instrument(instrument)}): it is bound, and takes no part.`,
  "limit-disputed": ({ state, instrument, readings }, say) =>
    `Whether ${say.state(state)} is a member is disputed (${say.instrument(instrument)}): ${readings.map((one) => rivalWords(one, say)).join("; ")}.`,
  "limit-end": ({ instrument, readings }, say) =>
    `The day on which it ended is disputed (${say.instrument(instrument)}): ${readings.map((one) => rivalWords(one, say)).join("; ")}.`,
  "limit-life": ({ instrument, question, readings }, say) =>
    `Whether it still binds is an open question (${say.instrument(instrument)}): “${question}” ${readings.map((one) => rivalWords(one, say)).join("; ")}.`,
  "limit-part": ({ instrument, scope }, say) =>
    `The act concerned only ${scope === "command" ? "the military command" : "participation"}, not membership (${say.instrument(instrument)}).`,
  "limit-notice": ({ states, instrument, notice, effect }, say) =>
    `${capital(say.states(states))} gave notice of leaving (${say.instrument(instrument)}, ${say.date(notice)}); it took effect later (${say.date(effect)}).`,
  "limit-condition": ({ instrument, article, enemies, words }, say) =>
    `${articleWords(article)} (${say.instrument(instrument)}) promises help${enemies.length === 0 ? "" : `, only against ${say.or(enemies.map(say.phrase))}`}, but it is owed only if ${say.and(words.map(say.phrase))}.`,
  "limit-test": ({ instrument, article, reason }, say) =>
    `It turns on an open question of ${articleWords(article)} (${say.instrument(instrument)}): ${say.phrase(reason).replace(/\.$/, "")}.`,
  "area-by-reading": ({ instrument, article, reason }, say) =>
    `${capital(articleWords(article))} (${say.instrument(instrument)}) takes it in by a reading of the bound state itself: ${say.phrase(reason).replace(/\.$/, "")}.`,
  "limit-unseen": ({ instrument, article, why }, say) =>
    `What ${articleWords(article)} (${say.instrument(instrument)}) obliges to is not settled: ${say.phrase(why)}.`,
  "limit-clause": ({ instrument, states, says }, say) =>
    `The clause is read otherwise${states.length === 0 ? "" : ` for ${say.states(states)}`} (${say.instrument(instrument)}): “${says}”.`,
  "limit-nominal": ({ instrument, fact, date, by, says }, say) => {
    const why =
      fact === "organisation-dissolved"
        ? `its organisation was dissolved on ${say.date(date)}`
        : `${by.length === 0 ? "its parties" : say.states(by)} disowned it on ${say.date(date)}`;
    return `The pact is formally in force, but nobody has kept it alive (${say.instrument(instrument)}): ${why}${says === null ? "" : `; ${says}`}.`;
  },
  "limit-question": ({ state, instrument, question, readings }, say) =>
    `A question about ${say.state(state)} is open (${say.instrument(instrument)}): “${question}” ${readings.map((one) => rivalWords(one, say)).join("; ")}.`,
  "organisation-ended": ({ instrument, names: [name], date, says, ended }, say) =>
    `${name === undefined ? "Its organisation" : `The organisation, ${name},`} was dissolved on ${say.date(date)}${says === null ? "" : ` (“${says}”)`}; the treaty itself (${say.instrument(instrument)}) ${ended === null ? "has no recorded end" : `ended on ${say.date(ended)}`}.`,
  "uses-on-record": ({ instrument, uses, more }, say) => {
    const each = uses.map(({ date, states, organ }) => {
      const who = organ === null ? (states.length === 0 ? null : say.states(states)) : `the ${organ}`;
      return who === null ? say.date(date) : `${say.date(date)} by ${who}`;
    });
    return `Invoked (${say.instrument(instrument)}): ${say.and([...each, ...(more === 0 ? [] : [`${more} more`])])}.`;
  },
  "clause-force": ({ instrument, article, force, words, own }, say) => {
    const duty = words === null ? "" : `: ${words.replace(/\.$/, "")}`;
    return `${capital(articleWords(article))} (${say.instrument(instrument)}) ${FORCE[force]}${duty}${own ? "; each state decides for itself how" : ""}.`;
  },
  "rests-on-clause": (clause, say) => `It rests on ${clauseWords(clause, say)}.`,
  "rests-on-act": ({ instrument, act, date, states, scope }, say) => {
    const who =
      states.length === 0 ? "" : ` ${ACTS[act] === undefined ? "by" : act === "entered-into-force" ? "for" : "of"} ${say.states(states)}`;
    const when = date === null ? " on a day that is not known" : `, ${say.date(date)}`;
    return `It rests on the ${ACTS[act] ?? `act “${act.replaceAll("-", " ")}”`}${act === "signed" ? "" : who}${scope === undefined ? "" : SCOPES[scope]}${when} (${say.instrument(instrument)}).`;
  },
  "rests-on-instrument": ({ instrument, cite }, say) =>
    `It rests on the acts on record (${say.instrument(instrument)}${cite === null ? "" : `; ${shortened(cite)}`}).`,
  "rests-on-record": ({ id, cite }) => `It rests on the record ${id}${cite === null ? "" : ` (${shortened(cite)})`}.`,
  "rests-on-absence": ({ of, instrument, ...rest }, say) =>
    of === "area"
      ? `It rests on the area of the clause, in which the place is no land of a state to which it is owed${instrument === null ? "" : ` (${say.instrument(instrument)})`}.`
      : `The ledger has ${COMPLETE[of]}${instrument === null ? "" : ` (${say.instrument(instrument)})`}${missing(rest, say)}.`,
  "rests-on-no-treaty": ({ instrument }, say) =>
    `It rests on no treaty (${say.instrument(instrument)}): its members have promised each other nothing in law under it.`,
  "rests-on-end": ({ instrument }, say) =>
    `It rests on an end that is on record (${say.instrument(instrument)}), in a list that is not complete.`,
  "rests-on-life": ({ instrument, since, until }, say) =>
    `It was in force${since === null ? "" : ` from ${say.date(since)}`}${until === null ? "" : ` to ${say.date(until)}`} (${say.instrument(instrument)}).`,
  "rests-on-coverage": ({ here, other, dates = [] }, say) =>
    [
      `The ledger has no ${other ? "other" : "such"} promise of help in war${onDays(dates, say)}.`,
      ...(here.length === 0 ? [] : ["How complete it is there:"]),
      ...here.map(say.phrase),
    ].join(" "),
  "ledger-does-not-know": ({ tests }) =>
    `the ledger does not know${tests.some(isOfForce) ? " whether what it has on record was in force then" : ""}${distinct(tests.filter((one) => !isOfForce(one)).map(failed), ": ")}`,
  "day-past-verification": () => "the day asked about is after the ledger's last check",
  "no-answer": ({ operation, what, todo }) => `${operation} could not answer: ${what}; ${todo}`,
  "reason-given": ({ reason }) => reason,
  "not-checkable": ({ kind, reason }) =>
    kind === "not-on-record"
      ? `${reason} is not on record; the ledger holds security pacts only, and not every one`
      : `${KINDS[kind]}: ${reason}`,
  "readings-agree": ({ readings }, say) => {
    const [reason, ...others] = [...new Set(readings.map((one) => say.phrase(one.reason)))];
    if (reason !== undefined && others.length === 0) return `under every reading, ${reason}`;
    return readings.map((one) => `${one.reading}: ${say.phrase(one.reason)}`).join("; ");
  },
  "readings-differ": ({ readings }) =>
    readings.map(({ reading, outcome }) => `${reading ?? ""}: ${OUTCOMES[outcome] ?? outcome}`).join("; "),
  "source-not-opened": ({ records }) => `Rests in part on records whose source nobody has opened: ${records.join(", ")}.`,
  ...NEAR,
  question,
  "sentence-verdict": (args, say) => sentenceVerdict(args, say),
  "not-read": ({ why, about }, say) => notRead(why, about, say),
  "each-a-reading": ({ of }, say) => `each of these definitions, in turn. ${of.map((one) => say.phrase(one)).join(" ")}`,
  "by-rule": ({ rule, title, meaning }) => `${title} (rule ${rule}): ${meaning}`,
  "guarantee-or-assurance": () => "two readings: a promise to help in war; any promise for its security",
  "help-or-any-promise": () => "two readings: a promise of help in war; any promise of the treaty",
  "broke-by-attack": ({ war }) => `broke a promise of it by an attack on another party (${war}); other breaches are not judged`,
  "bound-on-first-day": ({ date }, say) => `those that it bound on the first day on which it was in force, ${say.date(date)}`,
  "on-part-of-it": ({ stretches }, say) => `on some day of it: ${daysWords(stretches, say)}`,
  "these-instruments": ({ instruments }, say) => instruments.map((id) => say.instrument(id)).join("; "),
  "names-enemy": () => "a clause names that state as the enemy; what a treaty was aimed at without saying so is a policy",
  "stands-for": ({ name }) => `${name}, as the sentence before has it`,
  "duty-under": ({ instruments }, say) => `a binding obligation of defence under ${say.or(instruments.map((id) => say.instrument(id)))}`,
  "in-force-for-one": () => "for at least one of its parties",
  "in-force-for-none": () => "in force for none of its parties any more",
  "bound-as-member": () => "became bound as a member, by entry into force or accession; not by signature",
  "withdrew-that-year": () => "withdrew, with effect in that year; not from a command alone",
  "binding-defence": () => "a binding obligation of defence",
  "defence-or-force": () => "two readings: a binding obligation of defence; an obligation that requires armed force",
  "force-required": () => "an obligation that requires armed force; help by other means is not enough",
  "any-security-treaty": () => "a binding promise of help, neutrality, non-aggression or consultation",
  "pact-or-defence": () => "two readings: a pact of defence; any pact, also of neutrality, non-aggression or consultation",
  "by-then": () => "by then, whether or not before",
  "at-any-time": () => "at any time up to the ledger's verified day",
  "standing-in-law": () => "in law, suspended members included",
  "notice-or-effect": () => "three readings: the day it took effect, the day of the notice, or an exit from the command alone",
  "did-its-first-act": () => "among the states that signed or joined on the first day of the record",
  "link-not-checked": () => "both statements are checked, but not whether one follows from the other",
  "promises-of-kind": ({ types }, say) => `a promise of ${say.and(types)}`,
  "pledge-of-any-grade": () => "a pledge of defence of any grade, including a state's own revocable order",
  "binding-defence-alone": () => "a binding obligation of defence only",
  "verdict-changed": ({ rewritten, records }) => {
    const listed = records
      .slice(0, MOST_RECORDS)
      .map(({ id, article, change }) => `${id}${article === null ? "" : ` (${article})`} ${change}`);
    const rest = records.length > MOST_RECORDS ? ` and ${records.length - MOST_RECORDS} more` : "";
    const by = records.length === 0 ? "no record that it rests on is named" : `by record: ${listed.join(", ")}${rest}`;
    return rewritten ? `the claim itself was rewritten; ${by}` : by;
  },
};

function sentenceVerdict(args: ClaimsPhrases["sentence-verdict"], say: Speaker): string {
  const { verdict, grounds, because, cut } = args;
  const rests = grounds.map((ground) => ` ${say.phrase(ground)}`).join("");
  const count = `${cutWords(cut, say)}${countWords(args, say)}`;
  switch (verdict) {
    case "supported":
      return `Supported${cut.length === 0 ? "" : " as far as it was read"}${partWords(args.part, say)}.${count}${rests}`;
    case "contradicted":
      return `Contradicted${partWords(args.part, say)}.${count}${rests}`;
    case "depends-on-reading":
      return `${dependsWords(args)}.${count}${rests}`;
    case "past-verification":
      return `Not checkable yet: the day is after the ledger's last check.${cutWords(cut, say)}`;
    default:
      return `Not checkable${because === null ? "" : `: ${plainly(because, say).replace(/\.$/, "")}`}.${cutWords(cut, say)}${rests}`;
  }
}

/** The reason without the paths of the tests, which only a file of claims has use for. */
function plainly(because: Parameters<Speaker["phrase"]>[0], say: Speaker): string {
  const { code, args } = because;
  if (code === "not-collected" && "because" in args && Array.isArray(args.because) && args.because.length > 0)
    return `the ledger does not collect this: ${args.because.map(say.phrase).join("; ")}`;
  return code === "ledger-does-not-know" ? "the ledger does not know" : say.phrase(because);
}

/** The words that were left out of the check. */
function cutWords(cut: readonly string[], say: Speaker): string {
  return cut.length === 0 ? "" : ` Left out of the check: ${say.and(cut.map((words) => `“${words}”`))}.`;
}

/** A rival reading as it is quoted, with those who hold it. */
function rivalWords({ says, heldBy }: { readonly says: string; readonly heldBy: readonly string[] }, say: Speaker): string {
  return `${says}${heldBy.length === 0 ? "" : ` (${say.states(heldBy)})`}`;
}

const FORCE = {
  required: "requires armed force",
  permitted: "permits armed force and does not require it",
  unsaid: "does not say whether armed force is owed",
  none: "is about no armed force",
} as const;

/** Acts as nouns. */
const SCOPES = {
  command: " in respect of its military command alone",
  participation: " in respect of participation alone, not of membership",
};

const ACTS: Readonly<Record<string, string>> = {
  signed: "signature",
  ratified: "ratification",
  "entered-into-force": "entry into force",
  acceded: "accession",
  joined: "joining",
  designated: "designation",
  revoked: "end of the designation",
  suspended: "suspension",
  "notified-withdrawal": "notice of withdrawal",
  withdrew: "withdrawal",
  succeeded: "succession",
  terminated: "termination",
  expired: "expiry",
  opened: "opening of a site",
  closed: "closing of a site",
  invoked: "invocation",
};

/** Of a complete collection, what is not in it: ", and Switzerland is not on it on 1 July 1950". */
function missing(
  { none, states = [], dates = [] }: Pick<ClaimsPhrases["rests-on-absence"], "none" | "states" | "dates">,
  say: Speaker,
): string {
  if (none === true) return ", and this is not among them";
  return states.length === 0 ? "" : `, and ${say.states(states)} ${states.length === 1 ? "is" : "are"} not on it${onDays(dates, say)}`;
}

function onDays(dates: readonly string[], say: Speaker): string {
  return dates.length === 0 ? "" : ` on ${say.and(dates.map(say.date))}`;
}

/** Collections by name, as complete ones. */
const COMPLETE = {
  ties: "every promise made under it",
  members: "the full list of members",
  acts: "every act of this kind",
  obligations: "every duty under it",
  clauses: "every clause of it on security",
  records: "every record of this kind",
  area: "the area of the clause",
  whole: "the whole list",
} as const;

/** "Art. V (US-Japan security treaty), only for an attack on territory that Japan administers: act to meet the common danger". */
export function clauseWords(
  { instrument, article, limits, text, duty, grade, type, by = [] }: ClaimsPhrases["rests-on-clause"],
  say: Speaker,
): string {
  const said = limits.map(({ slot, words, more }) => limitWords(slot, words.map(say.phrase), more, say));
  const known = text === "published" ? "" : `; ${TEXTS[text]}`;
  const what = duty === null ? "" : `; in short, “${duty.replace(/\.$/, "")}”`;
  const kind = type === undefined ? "" : `, a promise of ${TYPES[type]}`;
  const whom = by.length === 0 ? "" : `, as it binds ${say.states(by)}`;
  return `${articleWords(article)} (${say.instrument(instrument)}${known})${kind}${whom}${GRADES[grade]}${said.map((one) => `, ${one}`).join("")}${what}`;
}

function limitWords(slot: LimitSlot, words: readonly string[], more: number, say: Speaker): string {
  const further = more === 0 ? [] : [`${more} more`];
  const either = say.or([...words, ...further]);
  switch (slot) {
    case "area":
      return `only for ${either}`;
    case "enemy":
      return `only against ${either}`;
    case "requires":
      return `if ${say.and([...words, ...further])}`;
    case "except":
      return `except: ${either}`;
  }
}

function quoted(scope: string | null): string {
  return scope === null ? "" : `, as it holds “${scope}”`;
}

function notRead(why: string, [first = "", ...rest]: readonly string[], say: Speaker): string {
  switch (why) {
    case "long":
      return `It has more than ${first} words; write the claim more shortly.`;
    case "question":
      return "It is a question; write it as a statement.";
    case "script":
      return "It is not written in English, which alone the checker reads. Write the sentence in English.";
    case "nothing-named":
      return "It names no state, treaty or place that the ledger knows by that name.";
    case "unknown-name":
      return `The ledger knows no state, treaty or place by the name “${first}”${rest.length === 0 ? "" : `; close to it: ${say.and(rest)}`}.`;
    case "time":
      return `The time${first === "" ? "" : ` at “${first}”`} cannot be read here. Give one time: a year, month or day, or “since”, “until” or “from … to” with one.`;
    case "early":
      return `The ledger begins in ${first}.`;
    case "vague":
      return `“${first}” is too vague to check. Write a number, or “at least”, “more than” or “at most” with one.`;
    case "either":
      return `“${first}” leaves open which one is meant. Check a sentence for each.`;
    case "not-counted":
      return `The ledger counts states, members, treaties, bases and uses of a treaty; it does not judge numbers of “${first}”.`;
    case "policy":
      return `“${first}” is about a policy, which the ledger does not judge: it holds what was promised. ${promisesOf(first, rest, say)}`;
    case "forecast":
      return `“${first}” asks about the future; the ledger holds promises and forecasts nothing.`;
    case "past-undated":
      return "It is about the past but gives no time. Add a year.";
    case "ambiguous":
      return `“${first}” may mean ${say.or(rest)}.`;
    case "not-then":
      return `“${first}” names no state of that time (${rest.join("; ")}).`;
    case "not-together":
      return `${say.and([first, ...rest])} did not exist together then.`;
    case "itself":
      return `It names ${first} twice.`;
    case "which-treaty":
      return first === "" ? "It does not say which treaty." : `It does not say which treaty: ${[first, ...rest].join(", ")}.`;
    case "whom":
      return `“${first}” needs a state to help or a case: add one, as in “for Poland” or “if Russia attacked Poland”.`;
    case "no-article":
      return `The ledger holds no such duty under Article ${first} of ${say.or(rest)}.`;
    case "many":
      return "It says more than one claim can hold. Divide it into several sentences.";
    case "word":
      return rest[0] === undefined
        ? `The checker stops at “${first}”: it knows no sentence that has this word here.`
        : `The checker understands the sentence as far as “${rest[0]}” and stops at “${first}”: it knows no sentence that has this word here.`;
    case "short":
      return first === ""
        ? "It ends before it says anything."
        : `The sentence ends at “${first}”, and something is missing after it: with whom, under which treaty, or when.`;
    default:
      return "The checker knows these words, but not in this order. Write the sentence more simply; no word of it is ignored.";
  }
}

/** The promises on record that the word of a policy may mean; without any, what to write. */
function promisesOf(word: string, promises: readonly string[], say: Speaker): string {
  if (promises.length > 0) return `A promise of neutrality is on record in ${say.and(promises)}.`;
  return word === "neutral"
    ? "It has no promise of neutrality by a state that the sentence names, and does not collect all of them."
    : "Name the treaty or the promise.";
}

/** Whether the test asks whether something was in force: the path to it tells a reader nothing. */
function isOfForce({ at }: { readonly at: string }): boolean {
  return at.endsWith(".inForce");
}

/** The texts, each once, after the lead; nothing for none. */
function distinct(texts: readonly string[], lead: string): string {
  return texts.length === 0 ? "" : `${lead}${[...new Set(texts)].join("; ")}`;
}

function failed({ operation, at, expected, holds }: ClaimsPhrases["tests-not-met"]["tests"][number]): string {
  return `${operation} ${at}: ${testWords(expected)} expected, ${foundWords(holds)} found`;
}
