/** English sentences of a memorandum's short answer: who is obliged, then each duty, then what the ledger does not know. */

import { articlePart } from "../../model/articleParts.ts";
import type { MemoAnswerPhrases, MemoGroup, MemoPart } from "../../model/phrases/memo.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { asDecided, consulted, noHelp } from "./law.ts";
import { article } from "./lawWords.ts";

/** The end of a sentence on a principle. */
const PRINCIPLES: Readonly<Record<string, string>> = {
  principle: "; by itself this is no binding duty",
  "treaty-principle": "; what help is owed it leaves to other texts or to a decision",
};
/** The reason for which a duty is contestable. */
export const OPEN = {
  text: "the words of the text are open",
  fact: "it turns on a fact that the case does not say",
  record: "only because the ledger does not know",
  end: "whether the pledge bound, or still bound, is disputed",
  owed: "whether anything is owed under it is disputed",
  unseen: "its words were not seen",
} as const;

/** Names in the order of the alphabet, for which the article does not count. */
export function listed(states: readonly string[], say: Speaker): string {
  const plain = (name: string) => name.replace(/^the /, "");
  return say.and(states.map((one) => anyState(one, say)).sort((a, b) => plain(a).localeCompare(plain(b), "en")));
}
const anyState = (id: string, say: Speaker) => (id === "parties" ? "the parties" : say.state(id));

/** "Art. 5"; "Arts. 1 and 2(1)" where all are numbered; else one after the other. */
export function articles(all: readonly string[], say: Speaker): string {
  const [first = "", ...others] = all.map(article);
  if (others.length === 0) return first;
  const numbered = [first, ...others].every((one) => one.startsWith("Art. "));
  const sorted = all.every((one) => /^\d/.test(one)) ? [...all].sort((a, b) => a.localeCompare(b, "en", { numeric: true })) : [...all];
  return numbered ? `Arts. ${say.and(sorted)}` : say.and([first, ...others]);
}

/** The most bearers that a line names; more are counted, and its section names them. */
const NAMED = 12;

/** "France and Italy", or "31 states (named below)" where a line should stay short. */
function bearers(states: readonly string[], named: boolean, say: Speaker): string {
  return named || states.length <= NAMED ? listed(states, say) : `${say.count(states.length, "state", "states")} (named below)`;
}

/** The parts of a duty that its verb tells. */
type Told = Pick<Duty, "deed" | "wording" | "toward" | "outside" | "against" | "unlessAidDue" | "both" | "among" | "grade"> &
  Partial<Pick<Duty, "own">>;
type Duty = MemoAnswerPhrases["memo-duty"];

/** "to assist Poland", "to consult", or the wording of another deed. */
function deedOf({ deed, wording, toward, outside, against, unlessAidDue, both, among }: Told, say: Speaker): string {
  switch (deed) {
    case "assist":
      return `to assist ${anyState(toward, say)}${outside ? ", which is no party" : ""}`;
    case "consult":
      return `to consult ${consulted(toward, among, say)}`;
    case "stay-neutral":
      return `to stay neutral toward ${both ? "both sides" : anyState(toward, say)}`;
    case "withhold-help":
      return noHelp(against, toward, unlessAidDue, say);
    case "act":
      return `to act for ${anyState(toward, say)} (in substance: ${wording ?? ""})`;
  }
}

function verbOf(duty: Told, many: boolean, say: Speaker): string {
  const deed = many ? deedOf(duty, say).replace("with its treaty partners", "with their treaty partners") : deedOf(duty, say);
  switch (duty.grade) {
    case "binding":
      return `${many ? "are" : "is"} obliged${duty.own === true ? `, by ${many ? "their" : "its"} own reading,` : ""} ${deed}`;
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

type Terms = Pick<Duty, "states" | "ifAsked" | "ifWar" | "provided" | "decides" | "decidedBy">;

/** ", each by such action as it decides on, if Qatar asks": how the duty is decided on, and the conditions that the case presumes. */
function termsOf({ states, ifAsked, ifWar, provided, decides, decidedBy }: Terms, { toward, grade }: Told, say: Speaker): string {
  const own = decides !== "each" || grade !== "binding" ? "" : `, ${states.length > 1 ? "each " : ""}by such action as it decides on`;
  const asked = ifAsked === "party" ? ", if a party asks" : ifAsked ? `, if ${anyState(toward, say)} asks` : "";
  const given = provided === null ? "" : `, if ${say.phrase(provided)}`;
  return `${own}${asDecided(decides, decidedBy, say)}${asked}${given}${ifWar ? ", if a state of war follows" : ""}`;
}

/** The reasons for which several duties are contestable. */
const OPEN_OF_SEVERAL = {
  ...OPEN,
  text: "the words of the texts are open",
  end: "whether these pledges bound, or still bound, is disputed",
  owed: "whether anything is owed under them is disputed",
  unseen: "their words were not seen",
} as const;

/** "Collective Security Treaty, Art. 4"; an article that nobody saw has no number. `gaps`: with what the ledger lacks of the clause. */
function clauseOf({ clause, unseen, undated }: MemoPart, gaps: boolean, say: Speaker): string {
  const seen = clause.articles.filter((one) => articlePart(one).kind !== "not-seen" && articlePart(one).kind !== "unpublished");
  const lacks = [...(undated ? ["a day on which it bound is not on record"] : []), ...(unseen ? ["its words were not seen"] : [])];
  const where = [say.instrument(clause.instrument), ...(seen.length === 0 ? [] : [articles(seen, say)])].join(", ");
  return gaps && lacks.length > 0 ? `${where}; ${say.and(lacks)}` : where;
}

/** "these states are obliged to consult: France (…); Italy (…)"; of one clause "France is obliged to consult (…)". */
function groupOf(group: MemoGroup, { gaps, why }: { readonly gaps: boolean; readonly why: string }, say: Speaker): string {
  const { parts } = group;
  const [first] = parts;
  if (first !== undefined && parts.length === 1) {
    const { states } = first;
    return `${bearers(states, false, say)} ${verbOf(group, states.length > 1, say)}${termsOf(first, group, say)} (${clauseOf(first, gaps, say)})${why}`;
  }
  const each = parts.map((one) => `${bearers(one.states, false, say)}${termsOf(one, group, say)} (${clauseOf(one, gaps, say)})`);
  return `these states ${verbOf(group, true, say)}${why}: ${each.join("; ")}`;
}

export const memoAnswer: Sentences<MemoAnswerPhrases> = {
  "memo-nobody-obliged": ({ state, within, unverified }, say) =>
    `${unverified ? "On the sources that were opened, no" : "No"} pledge in the ledger certainly obliges ${state === null ? "any state" : say.state(state)} to assist ${within === null ? "either side" : say.states(within)}.`,
  "memo-besides": ({ states, toward, nominal, clause }, say) => {
    const where = `${say.instrument(clause.instrument)}, ${articles(clause.articles, say)}`;
    return nominal
      ? `If it still binds, a pact that nobody has kept alive would oblige ${bearers(states, false, say)} to give ${anyState(toward, say)} the same help (${where}).`
      : `It is contestable whether ${bearers(states, false, say)} ${states.length > 1 ? "owe" : "owes"} the same help to ${anyState(toward, say)} under further clauses too (${where}).`;
  },
  "memo-not-owed": ({ states, toward, clause, reason }, say) => {
    const where = `${say.instrument(clause.instrument)}, ${articles(clause.articles, say)}`;
    return `Not owed here: help for ${anyState(toward, say)} by ${bearers(states, states.length <= NAMED, say).replace(" (named below)", "")} (${where}): ${say.phrase(reason)}.`;
  },
  "memo-no-pact": ({ states }, say) =>
    `No treaty of the ledger promised ${say.states(states)} the help of a third state on that day: an alliance protects its parties alone.`,
  "memo-obliged": ({ states, toward, outside, decides, provided, own, deed, wording }, say) => {
    const how = {
      flat: "",
      each: states.length > 1 ? ", each by such action as it decides on" : ", by such action as it decides on",
      jointly: ", in ways that are decided jointly",
    }[decides];
    const whom = say.and(toward.map((one) => anyState(one, say)));
    const substance = wording === null ? "" : ` (in substance: ${wording})`;
    const aside = outside.length === 0 ? "" : toward.length === 1 ? ", which is no party" : ` (no party: ${say.states(outside)})`;
    const what = deed === "assist" ? `to assist ${whom}${aside}` : `to act for ${whom}${substance}`;
    const when = {
      none: "",
      asked: toward.length === 1 ? `, if ${whom} asks` : ", if asked",
      "party-asked": ", if a party asks",
      war: ", if a state of war follows",
      claimed: ", on a condition that the struck state itself can hold to be met",
    }[provided];
    return `${capital(say.count(states.length, "state is", "states are"))} obliged${own ? `, by ${states.length > 1 ? "their" : "its"} own reading,` : ""} ${what}${how}${when}: ${listed(states, say)}.`;
  },
  "memo-duty": (duty, say) => {
    const { states, named, attacker, status, open, nominal, clause, grade, unverified, ending } = duty;
    const who = bearers(states, named, say);
    const self = !attacker ? "" : states.length > 1 ? ", themselves among the attackers," : ", itself an attacker,";
    const said = `${who}${self} ${verbOf(duty, states.length > 1, say)}${termsOf(duty, duty, say)}`;
    const where = clause === null ? "" : ` (${say.instrument(clause.instrument)}, ${articles(clause.articles, say)})`;
    const political = PRINCIPLES[grade] ?? "";
    const whole =
      status === "triggered"
        ? `${said}${where}${political}.`
        : `it is contestable whether ${said}${where}${open === null ? "" : `: ${OPEN[open]}`}${political}.`;
    const ends = ending === null ? "" : ` ${capital(say.phrase(ending))}.`;
    return `${capital(`${unverified ? "on a source that was not opened, " : ""}${nominal ? "if the pact still binds, " : ""}${whole}`)}${ends}`;
  },
  "memo-group": (group, say) => {
    const { open, grade, unverified, certain } = group;
    const why = open === null || certain ? "" : ` (${OPEN_OF_SEVERAL[open]})`;
    const whole = `${certain ? "" : "it is contestable whether "}${groupOf(group, { gaps: true, why }, say)}${PRINCIPLES[grade] ?? ""}.`;
    return capital(`${unverified ? "on sources that were not opened, " : ""}${whole}`);
  },
  "memo-unknown": ({ groups }, say) => {
    const each = groups.map((one) => `whether ${groupOf(one, { gaps: false, why: "" }, say)}`);
    if (each.length === 1) return `Only because the ledger lacks the words or a date is it contestable ${each.join("")}.`;
    return `Contestable only because the ledger lacks the words or a date: (a) ${each.map((one, place) => (place === 0 ? one : `(${String.fromCharCode(97 + place)}) ${one}`)).join("; ")}.`;
  },
  "memo-asked-before": ({ duties }, say) =>
    `The ${duties.length > 1 ? "questions" : "question"} under ${say.and(duties.map((one) => `§${one}`))} bear${duties.length > 1 ? "" : "s"} on it too.`,
};
