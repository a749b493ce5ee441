/** English sentences of the law engine: checks, results, questions and what would change a result. */

import type { Asking, LawPhrases, Life, Presumed } from "../../model/phrases/law.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { lawArea } from "./lawArea.ts";
import { lawFacts, moods } from "./lawFacts.ts";
import {
  ACTS,
  article,
  CONTESTED,
  decisionTold,
  ENTRIES,
  FORCE_READ,
  fellow,
  PROMISED,
  RESPONSES,
  SLOTS,
  unopenedWords,
} from "./lawWords.ts";

const HELD = { yes: "you hold that it is so", no: "you hold that it is not so", open: "you hold it open" } as const;

/** Trigger words as the object of "counts as". */
const TRIGGER_WORDS: Readonly<Record<string, string>> = {
  "armed-attack": "an armed attack",
  threat: "a threat",
  "threat-short-of-attack": "a threat otherwise than by armed attack",
  uprising: "an uprising",
  breach: "a breach",
};

/** "an armed attack", "war": the event that sets a duty off. */
export const triggerWords = (word: string): string => TRIGGER_WORDS[word] ?? spaced(word);

const SLOT_QUESTIONS: Readonly<Record<string, string>> = {
  "in-force": "Was the pact in force between the two on that day?",
  text: "Are its words known?",
  owed: "Does the promise still hold?",
  trigger: "Is this the kind of event that the clause speaks of?",
  enemy: "Is the enemy one that the clause means?",
  "own-parties": "If the enemy is a fellow party: does the clause cover that?",
  conduct: "If the state to be helped began it: is the duty owed all the same?",
  area: "Did it happen where the clause applies?",
  requires: "Is the condition of the clause met?",
  except: "Does an exception hold?",
  forbids: "Is this what the promise forbids?",
};

const IF_MET: Readonly<Record<string, string>> = {
  area: "the attack lay inside the area of the clause",
  enemy: "an enemy that the clause means were on the other side",
  trigger: "the event were of the kind that the clause speaks of",
  conduct: "the state to be helped had not begun the war",
  "own-parties": "the enemy were not a fellow party",
  requires: "the condition were met",
  except: "the exception did not hold",
  owed: "the promise held",
  text: "its words, once seen, cover the case",
  "in-force": "the pact were in force",
};

const IF_NOT_MET: Readonly<Record<string, string>> = {
  area: "the attack lay outside the area of the clause",
  enemy: "the enemy were one that the clause does not mean",
  trigger: "the event were of another kind",
  conduct: "the state to be helped had begun the war",
  "own-parties": "the enemy were a fellow party",
  owed: "the other reading were taken",
  text: "its words, once seen, do not cover the case",
  "in-force": "the pact were not in force",
};

const STATUSES: Readonly<Record<string, string>> = { triggered: "triggered", contestable: "contestable", "not-triggered": "not triggered" };
const OPEN = {
  text: "its words are open",
  fact: "it turns on a fact",
  record: "the ledger does not know",
  end: "whether it bound, or still bound, is disputed",
  owed: "whether anything is owed under it is disputed",
  unseen: "its words were not seen",
} as const;
const FORBIDS: Readonly<Record<string, string>> = {
  "hostile-alliance": "hostile alliances",
  "separate-peace": "a separate peace",
  "conflicting-engagement": "conflicting engagements",
  "use-of-territory": "use of its territory against the other",
};

const spaced = (id: string) => id.replaceAll("-", " ");
const sentence = (text: string) => `${capital(text)}${/[.?]$/.test(text) ? "" : "."}`;
const enemies = (states: readonly string[], say: Speaker) => (states.length === 0 ? "the enemy" : say.states(states));
const is = (states: readonly string[]) => (states.length > 1 ? "are" : "is");
/** The words beside a state that is no plain party. */
const STANDINGS = {
  party: "",
  protected: ", which the clause protects and which is no party",
  concerned: ", which the clause is about and to which it is not owed",
  disputed: ", whose membership is not settled",
  "two-governments": ", whose membership is disputed between its two governments",
  "not-known": "",
  "end-not-known": "",
} as const;

const onTerms = ({ ifAsked, toward, provided, ifWar }: Presumed & { readonly toward: string }, say: Speaker): string =>
  `${asked(ifAsked, toward, say)}${provided === null ? "" : `, if ${say.phrase(provided)}`}${ifWar ? ", if a state of war follows" : ""}`;

/** What follows the state to be helped, after a comma where words beside it would run on. */
const after = (standing: keyof typeof STANDINGS, rest: string): string =>
  STANDINGS[standing] !== "" && rest.startsWith(" ") ? `,${rest}` : rest;

/** "to assist Taiwan", "to consult", or the wording of another deed. */
function deed(does: "assist" | "consult" | "act", wording: string | null, toward: string, say: Speaker): string {
  if (does === "act" && wording !== null) return `as follows: ${wording}`;
  return does === "consult" ? "to consult" : `to assist ${anyState(toward, say)}`;
}

/** "; its entry into force for Sardinia is not on record", which stands with the clause: the gap is the pact's and not the state's. */
function boundBy(standing: keyof typeof STANDINGS, toward: string, say: Speaker): string {
  if (standing === "not-known") return `; its entry into force for ${anyState(toward, say)} is not on record`;
  return standing === "end-not-known" ? `; whether it still bound ${anyState(toward, say)} is not settled` : "";
}

/** "assist Panama", or of another deed "act for Panama (in substance: defend the Canal)". */
function helpOr(act: string | null, toward: string, standing: keyof typeof STANDINGS, say: Speaker): string {
  const whom = `${anyState(toward, say)}${STANDINGS[standing]}`;
  return act === null ? `assist ${whom}` : `act for ${whom} (in substance: ${act})`;
}

/** ", as decided by the parties jointly": for a duty that waits for a decision of several, or takes its form from one; else nothing. */
export function asDecided(decides: string | null, by: Parameters<Speaker["phrase"]>[0] | null, say: Speaker): string {
  if (by === null || (decides !== "jointly" && decides !== "organ")) return "";
  const organ = "organ" in by.args && typeof by.args.organ === "string" ? `the ${by.args.organ}` : say.phrase(by);
  return `, as decided by ${organ}`;
}

/** ", by such action as it decides on", for help that its bearer decides on itself. */
function ownAction(by: Parameters<Speaker["phrase"]>[0] | null): string {
  return `, by such action as it decides on${by?.code === "decides-by-constitution" ? " under its constitution" : ""}`;
}

/** "to give Germany no help, in so far as no duty to assist Czechoslovakia arises" */
export function noHelp(against: readonly string[], toward: string, unlessAidDue: boolean, say: Speaker): string {
  const unless = unlessAidDue ? `, in so far as no duty to assist ${anyState(toward, say)} arises` : "";
  return `to give ${against.length === 0 ? "the attacker" : say.states(against)} no help${unless}`;
}

const anyState = (id: string, say: Speaker) => (id === "parties" ? "the parties" : say.state(id));
const where = ({ instrument, article: at, more }: { instrument: string; article: string; more: number }, say: Speaker) =>
  `${say.instrument(instrument)}, ${article(at)}${more > 0 ? ` and ${say.count(more, "more clause", "more clauses")}` : ""}`;
/** "its organisation was dissolved on 30 June 1977" */
export const lifeWords = ({ fact, date, by, says }: Life, say: Speaker) =>
  `${fact === "organisation-dissolved" ? "its organisation was dissolved" : `${by.length === 0 ? "its parties" : say.states(by)} disowned it`} (${say.date(date)})${says === null ? "" : `; ${says}`}`;
const asked = (ifAsked: Asking, toward: string, say: Speaker) =>
  ifAsked === "party" ? " if a party asks" : ifAsked ? ` if ${anyState(toward, say)} asks` : "";
/** "with Japan", or "with its treaty partners about Serbia", which is owed nothing. */
export const consulted = (toward: string, among: boolean, say: Speaker): string =>
  !among
    ? `with ${anyState(toward, say)}`
    : toward === "parties"
      ? "with its treaty partners"
      : `with its treaty partners about ${anyState(toward, say)}`;
/** "A", "A and B", "A, B and C", for conditions that hold commas of their own. */
const all = (phrases: Parameters<Speaker["phrase"]>[0][], say: Speaker) => say.and(phrases.map((one) => say.phrase(one)));

export const law: Sentences<LawPhrases> = {
  ...lawFacts,
  ...lawArea,

  "as-you-hold": ({ fact, held }, say) => `${say.phrase(fact)}: ${HELD[held]}`,
  "words-as-you-read": ({ why, met }, say) => `${say.phrase(why)}; you read the words as ${met ? "met" : "not met"}`,
  "by-record-of-wars": ({ fact, is: so }, say) =>
    so === "open" ? `${moods(fact, say).ask} The record of wars leaves it open` : `${moods(fact, say)[so]}, by the record of wars`,
  "not-said": ({ fact }, say) => `${say.phrase(fact)}: not said in this case`,
  presumed: ({ fact, is: answer }, say) =>
    fact.code === "excepted-if"
      ? `excepted only if ${fact.args.text}: presumed ${answer === "yes" ? "so" : "not so"}`
      : fact.code === "must-be-unprovoked"
        ? `${say.phrase(fact)}: presumed, because the first to strike is held to be the attacker`
        : `${say.phrase(fact)}: presumed ${answer === "yes" ? "so" : "not so"}`,
  "provocation-in-doubt": ({ fact, why }, say) => `${say.phrase(fact)}, and this is in doubt: ${say.phrase(why)}`,
  "you-hold-who-began": ({ target }) =>
    target === "open" ? "you hold it disputed who began it" : `you hold that the ${target === "yes" ? "target" : "initiator"} began it`,
  "war-begun-by": ({ war, state, disputed }, say) =>
    `${war}: ${say.state(state)} began it${disputed === null ? "" : `, which is disputed (${disputed})`}`,
  "strike-in-war-untold": ({ war, enemy, struck }, say) =>
    `as the case is put, it ${struck ? "was struck" : "struck"} first; the record (${war}) does not tell who began between it and ${say.state(enemy)}`,
  "war-begun-untold": ({ war, enemy }, say) =>
    `${war}: it was at war with ${say.state(enemy)} already, and the record does not tell who began it`,
  "war-under-way": ({ war, begunBy }, say) => `${war}, which ${say.states(begunBy)} began, was under way`,
  "rose-within": () => "the act came from within, and no state struck it",
  "only-joined": () => "it only came in for another",
  "struck-first": () => "it struck first",
  "was-struck-first": () => "it was struck first",
  "struck-in-defence": ({ state }, say) => `${say.state(state)} had struck in another state's defence`,
  "began-it": ({ state, why }, say) => `${say.state(state)} began it (${say.phrase(why)})`,
  "place-name": ({ place }, say) => say.place(place),
  homeland: ({ state }, say) => `the homeland of ${say.state(state)}`,

  "in-force": () => "in force between them",
  "in-force-since": ({ act, date, renewed }, say) =>
    `in force between them: ${ENTRIES[act] ?? act}${date === null ? "" : ` ${say.date(date)}`}${renewed === null ? "" : `; renewed ${say.date(renewed)}`}`,
  "enemy-of-another-war": ({ enemies, victims, text }, say) =>
    `the clause is for another war (“${text}”): as the case is put and by the record of wars, ${say.states(enemies)} had not attacked ${say.or(victims.map(say.state))}`,
  "in-force-not-known": () => "whether it was in force on that day is not known",
  "in-force-end-not-known": () => "it had entered into force, and whether it had ended by that day is not settled",
  "in-force-disputed": () => "whether it was in force on that day is disputed",
  "clause-not-running": () => "the clause did not run on that day",
  "clause-running-not-known": () => "whether the clause ran on that day is not known",
  "clause-dormant": () => "dormant: no end was found, and nobody is known to have used it",
  "text-unpublished": () => "its text is not published",
  "text-one-sentence": () => "only a sentence of it is public; its conditions were not seen",
  "text-partly-seen": () => "only the quoted part of its words was seen, at second hand",
  "text-not-seen": () => "its words were not seen; this rests on a summary",
  "duty-at-all-times": () => "the duty runs at all times",
  "duty-on-a-date": () => "the text sets a day and no event",
  "trigger-word-not-listed": ({ word }) => `the word "${spaced(word)}" is not in the table of words and acts`,
  "act-against-word": ({ act, word, counts, anyone, because }) => {
    const verb = { yes: "counts as", no: "does not count as", open: "may or may not count as" }[counts];
    const what = act === null ? "what happened" : ACTS[act];
    return `${what} ${verb} "${TRIGGER_WORDS[word] ?? spaced(word)}"${anyone ? ", whoever began it" : ""}${because === null ? "" : `: ${because}`}`;
  },
  "was-not-struck": ({ state }, say) => `${say.state(state)} was not itself struck`,
  "against-anyone": () => "against anyone",
  "no-state-behind": () => "no state is behind the act",
  "enemy-meant": ({ states }, say) =>
    `${say.states(states)} ${is(states)} ${states.length > 1 ? "enemies" : "an enemy"} that the clause means`,
  "enemy-not-meant": ({ states }, say) =>
    `the clause does not mean ${states.length === 0 ? "any state that is in this case" : say.states(states)}`,
  "enemy-argued": ({ states }, say) => `whether the clause means ${say.states(states)} is argued`,
  "enemy-from-outside": () => "the enemy is not a fellow party",
  "fellow-party-named": ({ states }, say) =>
    states.length > 1
      ? `${say.states(states)} are parties, and the clause names one of them as the enemy`
      : `${say.states(states)} is a party, and the clause names it as the enemy`,
  "fellow-party-included": ({ states }, say) => `${fellow(states, say)}, and the clause covers that`,
  "fellow-party-excluded": ({ states }, say) => `${fellow(states, say)}, and the clause is about others`,
  "fellow-party-disputed": ({ states }, say) =>
    `whether ${say.states(states)} ${states.length > 1 ? "were fellow parties" : "was a fellow party"} on that day is disputed`,
  "fellow-party-unsaid": ({ states }, say) => `${fellow(states, say)}, and the text does not say whether that counts`,
  "reading-party-no-more": () => "it was no party, so the attack came from outside",
  "reading-still-party": () => "it was still a party, as the clause has it for fellow parties",
  "reading-any-state": () => "words such as 'any state' cover a party too",
  "reading-others-alone": () => "a pact of mutual help is about others than its own parties",
  "owed-whoever-began": () => "owed no matter who began it",
  "did-not-begin": ({ state, why }, say) => `${say.state(state)} did not begin it: ${say.phrase(why)}`,
  "began-against-self-defence": ({ state, why }, say) =>
    `${say.state(state)} began it (${say.phrase(why)}), and the text protects self-defence`,
  "began-text-silent": ({ state, why }, say) => `${say.state(state)} began it (${say.phrase(why)}), and the text is silent on that`,
  "came-to-aid": ({ state }, say) => `${say.state(state)} has come to its aid`,
  "struck-not-provoked": () => "it was struck, not provoked into war",
  "promise-holds": () => "the promise holds",
  "promise-void": () => "under this reading nothing is owed",
  "forbids-attack": () => "it forbids attack",
  "forbids-other": ({ forbids }, say) =>
    `it forbids ${say.and(forbids.map((one) => FORBIDS[one] ?? spaced(one)))}: an attack as such does not engage it`,
  "no-excepted-enemy": () => "the excepted enemy is not on the other side",
  "excepted-enemy": ({ states, verdict }, say) =>
    verdict === "open"
      ? `whether ${enemies(states, say)} ${is(states)} excepted is argued`
      : `${enemies(states, say)} ${is(states)} excepted`,
  "enemy-not-excepted": ({ states }, say) => `${say.states(states)} ${is(states)} not excepted`,
  "began-on": ({ state, against }, say) => `${say.state(state)} itself began it against ${say.or(against.map(say.state))}`,
  "not-begun-on": ({ state, against }, say) => `${say.state(state)} did not begin it against ${say.or(against.map(say.state))}`,
  "in-excepted-region": ({ regions, verdict }, say) => {
    const named = say.or(regions.map(say.region));
    return verdict === "open" ? `whether it lies in ${named}, which is excepted, is argued` : `in ${named}, which is excepted`;
  },
  "not-in-excepted-region": () => "not in what is excepted",
  "clause-readings-differ": ({ question }) => `${question} The readings differ.`,
  "own-reading": ({ question, state, reading }, say) => `${question} ${capital(say.state(state))} itself holds: ${say.phrase(reading)}`,
  "as-written": ({ text }) => text,
  "as-coded": ({ says, coders }, say) =>
    `${say.phrase(says)} (so coded by ${say.states(coders)}, ${coders.length > 1 ? "compilers, not parties" : "a compiler, not a party"})`,

  "decides-automatic": () => "automatic",
  "decides-each": () => "each for itself",
  "decides-jointly": () => "the parties jointly",
  "decides-unsaid": () => "unsaid",
  "decides-by-constitution": ({ by }, say) => `${say.phrase(by)}, by constitutional processes`,
  "decides-state": ({ state }, say) => say.state(state),
  "decides-organ": ({ organ, rule, mayRefuseForce }) =>
    `${organ}${rule === null ? "" : ` (${rule.replaceAll("-", " ")})`}${mayRefuseForce ? "; none may be made to use force" : ""}`,
  "state-name": ({ state }, say) => say.state(state),
  "the-parties-about": ({ state }, say) => `the parties, about ${say.state(state)}`,

  "obliged-to-assist": ({ toward, standing, ifAsked, provided, ifWar, clause, decides, decidedBy, act, force, forces, own }, say) => {
    const free = decidedBy !== null && "mayRefuseForce" in decidedBy.args && decidedBy.args.mayRefuseForce === true;
    const means = forces.length === 0 ? [force ?? "unsaid"] : forces;
    const told = decisionTold(decides, decidedBy === null ? null : say.phrase(decidedBy), means);
    const how = decides === "each" ? ownAction(decidedBy) : asDecided(decides, decidedBy, say);
    return `is obliged${own ? ", by its own reading," : ""} to ${helpOr(act, toward, standing, say)}${after(standing, asked(ifAsked, toward, say))}${provided === null ? "" : `, if ${say.phrase(provided)}`}${ifWar ? ", if a state of war follows" : ""}${how} (${where(clause, say)}${boundBy(standing, toward, say)}); ${told}${free ? ", and none may be made to use it" : ""}`;
  },
  "force-read-in-ways": ({ readings }, say) => {
    const each = readings.map(
      ({ says, heldBy, force }) =>
        `${FORCE_READ[force ?? "unsaid"] ?? force} (${say.phrase(says)}${heldBy.length === 0 ? "" : `; so ${say.states(heldBy)}`})`,
    );
    return `Whether armed force is required is open in the text: ${each.join("; or ")}.`;
  },
  "may-assist": ({ toward, standing, act, clause, grade, ...on }, say) =>
    `may ${helpOr(act, toward, standing, say)}${after(standing, onTerms({ toward, ...on }, say))} (${where(clause, say)}${boundBy(standing, toward, say)}); ${RESPONSES[grade] ?? grade}`,
  "bound-itself": ({ does, wording, toward, ifAsked, clause }, say) =>
    `has bound itself, by an act of its own that it can revoke, ${deed(does, wording, toward, say)}${asked(ifAsked, toward, say)} (${where(clause, say)})`,
  "committed-politically": ({ does, wording, toward, ifAsked, clause }, say) =>
    `has committed itself politically ${deed(does, wording, toward, say)}${asked(ifAsked, toward, say)} (${where(clause, say)}); by itself this is no binding duty`,
  "bound-by-principle": ({ does, wording, toward, ifAsked, clause }, say) =>
    `is bound by a principle of the treaty${does === "act" && wording !== null ? ` about ${anyState(toward, say)}: ${wording}` : ` ${deed(does, wording, toward, say)}`}${asked(ifAsked, toward, say)} (${where(clause, say)}); what help is owed it leaves to other texts or to a decision`,
  "contestable-whether-obliged": ({ toward, standing, act, clause, open, grade, ...on }, say) =>
    `contestable whether it ${CONTESTED[grade] ?? CONTESTED["binding"]} ${helpOr(act, toward, standing, say)}${after(standing, onTerms({ toward, ...on }, say))} (${where(clause, say)}${boundBy(standing, toward, say)}): ${OPEN[open]}`,
  "nominally-obliged": ({ does, toward, standing, clause, grade, status, life, ...on }, say) => {
    const verb = CONTESTED[grade] ?? CONTESTED["binding"];
    const deedWords = does === "consult" ? "consult" : `assist ${anyState(toward, say)}${STANDINGS[standing]}`;
    const owed = `${verb} ${deedWords}${does === "consult" ? onTerms({ toward, ...on }, say) : after(standing, onTerms({ toward, ...on }, say))}`;
    const sure = status === "triggered" ? owed : `it is contestable whether it ${owed}`;
    return `if the pact still binds, ${sure} (${where(clause, say)}${boundBy(standing, toward, say)})${life === null ? "" : `: ${lifeWords(life, say)}`}`;
  },
  "obliged-to-consult": ({ clause, among, ...on }, say) =>
    `is obliged to consult ${consulted(on.toward, among, say)}${onTerms(on, say)} (${where(clause, say)})`,
  "obliged-to-stay-neutral": ({ clause, both, ...on }, say) =>
    `is obliged to stay neutral toward ${both ? "both sides" : anyState(on.toward, say)}${onTerms(on, say)} (${where(clause, say)}${both ? `; owed to ${anyState(on.toward, say)}` : ""})`,
  "obliged-not-to-help": ({ enemies: against, toward, unlessAidDue, clause }, say) =>
    `is obliged ${noHelp(against, toward, unlessAidDue, say)} (${where(clause, say)})`,
  "verdict-unverified": ({ says, of }, say) => `${say.phrase(says)} [unverified: ${unopenedWords(of)}]`,
  "verdict-ending": ({ says, ending }, say) => `${say.phrase(says)}; ${say.phrase(ending)}`,
  "pledge-ending": ({ notice, by, until }, say) => {
    const end = until === null ? "" : `the pledge ended on ${say.date(until)}`;
    if (notice === null) return end;
    return `under notice: ${by.length === 0 ? "a party" : say.states(by)} had given notice on ${say.date(notice)}${end === "" ? "" : `, and ${end}`}`;
  },
  "breach-toward-disputed": ({ state }, say) => `Was ${say.state(state)} a party on that day? That is disputed.`,
  "breach-as-interference": ({ state }, say) => `Is an armed attack on ${say.state(state)} also an interference in its affairs?`,
  "breach-against-claim": ({ instrument, article: at }, say) =>
    `Does a right that the attacker itself can claim permit the attack (${say.instrument(instrument)}, ${article(at)})?`,
  "promised-not-to-attack": ({ toward, others, clause, grade }, say) =>
    `${PROMISED[grade] ?? PROMISED["binding"]} not to attack ${say.and([...toward.map((one) => anyState(one, say)), ...(others > 0 ? [`${others} more`] : [])])} (${where(clause, say)})${grade === "principle" ? "; by itself this is no binding duty" : ""}`,
  "bound-to-both": ({ instruments, certain }, say) =>
    `has pledges to both sides${certain ? "" : ", not all of them beyond doubt"} (${instruments.map(say.instrument).join("; ")})`,
  "owes-nothing-here": () => "owes nothing that this case calls on",

  "question-of-fact": ({ fact }, say) => moods(fact, say).ask,
  "question-of-words": () => "What are its words? They were not seen.",
  "question-in-force": ({ why }, say) =>
    `Was the pact in force on that day?${why.code === "in-force-not-known" ? "" : ` ${sentence(say.phrase(why))}`}`,
  "question-who-began-plainly": () => "Did the state that is to be helped begin it?",
  "question-who-began": ({ why }, say) => `Did the state under attack begin it? ${sentence(say.phrase(why))}`,
  "question-owed-all-the-same": ({ why }, say) => `Is the duty owed all the same? ${sentence(say.phrase(why))}`,
  "question-inside-area": ({ why }, say) => `Does it lie inside the area of the clause? ${sentence(say.phrase(why))}`,
  "question-as-stated": ({ why }, say) => sentence(say.phrase(why)),
  "slot-question": ({ slot }) => SLOT_QUESTIONS[slot] ?? "Is this so?",
  "slot-reason": ({ slots, reason }, say) => `${say.and(slots.map((slot) => SLOTS[slot] ?? slot))}: ${say.phrase(reason)}`,

  "flip-triggered-only-if": ({ from, facts: needed }, say) => `${STATUSES[from]}; triggered only if ${all([...needed], say)}`,
  "flip-contestable-if": ({ from, facts: needed }, say) => `${STATUSES[from]}; contestable if ${all([...needed], say)}`,
  "flip-not-triggered-if": ({ from, facts: needed }, say) =>
    from === "triggered" ? `triggered unless ${all([...needed], say)}` : `${STATUSES[from]}; not triggered if ${all([...needed], say)}`,
  "fact-is-so": ({ fact }, say) => moods(fact, say).yes,
  "fact-is-not-so": ({ fact }, say) => moods(fact, say).no,
  "settled-for": ({ why }, say) => `this is settled for the duty: ${say.phrase(why)}`,
  "settled-against": ({ why }, say) => `this is settled against the duty: ${say.phrase(why)}`,
  "slot-were-met": ({ slot, now }, say) => `${IF_MET[slot] ?? "this were met"}${now === null ? "" : ` (now: ${say.phrase(now)})`}`,
  "slot-were-not-met": ({ slot, now }, say) =>
    `${IF_NOT_MET[slot] ?? "this were otherwise"}${now === null ? "" : ` (now: ${say.phrase(now)})`}`,
};
