/** English words of cases and clauses: acts, kinds of place, grades, articles. */

import { articlePart } from "../../model/articleParts.ts";
import type { PlaceKind } from "../../model/clauses.ts";
import type { CrisisAct } from "../../model/crisis.ts";
import type { Speaker } from "../speaker.ts";

/** Acts as the subject of a sentence: "an occupation counts as ...". */
export const ACTS: Readonly<Record<CrisisAct, string>> = {
  "armed-attack": "an armed attack",
  occupation: "an occupation",
  "attack-on-forces": "an attack on forces",
  "attack-on-vessel": "an attack on a ship or aircraft",
  blockade: "a blockade",
  cyber: "a cyber attack",
  "armed-bands": "sending armed bands across a border",
  uprising: "an uprising",
  threat: "a threat",
  mobilisation: "a mobilisation",
  coercion: "coercion without arms",
  breach: "a breach of a pledge",
};

/** Kinds of place as the clause speaks of them. */
export const KINDS: Readonly<Record<PlaceKind, string>> = {
  metropolitan: "metropolitan territory",
  island: "an island",
  mainland: "mainland",
  feature: "a reef or rock",
  sea: "sea",
  airspace: "airspace",
  space: "outer space",
  cyberspace: "cyberspace",
};

/** Slots of a clause before the finding on each: "where: Hawaii lies outside the area". */
export const SLOTS: Readonly<Record<string, string>> = {
  "in-force": "in force",
  text: "words seen",
  owed: "still owed",
  trigger: "what happened",
  enemy: "against whom",
  "own-parties": "fellow party",
  conduct: "who began",
  area: "where",
  requires: "condition",
  except: "exception",
  forbids: "what it forbids",
};

/** Grades of a promise after "may assist": only binding ones oblige. */
export const RESPONSES: Readonly<Record<string, string>> = {
  permissive: "permitted, not obliged",
  principle: "a principle or political commitment",
  unilateral: "by its own act alone",
};

/** Two articles or more: "3 and 6", "1-3"; not the paragraphs of one: "3(1)-(2)". */
const SEVERAL = /^(?:\d+|[IVXLC]+)(?:\(\w{1,4}\))*(?:-| and |, )(?:\d|[IVXLC]+\b)/;

/** "Art. V", "Protocol", "clause on bases": a number gets the word before it; a subject in brackets stands for a clause. */
export function article(at: string): string {
  const part = articlePart(at);
  switch (part.kind) {
    case "not-seen":
      return "article not seen";
    case "unpublished":
      return "unpublished text";
    case "unnumbered":
      return "unnumbered article";
    case "number":
      return `${SEVERAL.test(part.text) ? "Arts." : "Art."} ${part.text}`;
    case "subject":
      return `clause on ${part.text}`;
    case "part":
    case "whole":
      return `the ${part.text}`;
    case "named":
      return part.text;
  }
}

/** "Italy is a fellow party". */
export function fellow(states: readonly string[], say: Speaker): string {
  return states.length > 1 ? `${say.states(states)} are fellow parties` : `${say.states(states)} is a fellow party`;
}

/** The verb of a pledge whose status is contestable, by its grade. */
export const CONTESTED: Readonly<Record<string, string>> = {
  binding: "is obliged to",
  permissive: "may",
  unilateral: "has bound itself to",
  principle: "has committed itself politically to",
  "treaty-principle": "is bound by a principle of the treaty to",
};

/** The verb of a promise not to attack, by its grade. */
export const PROMISED: Readonly<Record<string, string>> = {
  binding: "has promised",
  unilateral: "has bound itself, by an act of its own that it can revoke,",
  principle: "has committed itself politically",
};

/** The words of a reading on armed force. */
export const FORCE_READ: Readonly<Record<string, string>> = {
  required: "required",
  permitted: "permitted and not required",
  unsaid: "not mentioned",
  none: "excluded",
};

const FORCE_IS: Readonly<Record<string, string>> = {
  required: "required",
  permitted: "permitted",
  unsaid: "not mentioned",
  none: "no part of it",
};

/** "armed force is permitted"; where readings differ, "readings differ on whether armed force is required or permitted". */
export function forceTold(forces: readonly string[]): string {
  const all = [...new Set(forces)].map((one) => FORCE_IS[one] ?? one);
  return all.length > 1 ? `readings differ on whether armed force is ${all.join(" or ")}` : `armed force is ${all.join("")}`;
}

/** "no decision is needed, and armed force is required": who decides and by what means, for what a sentence has not told of it. */
export function decisionTold(decides: string | null, who: string | null, forces: readonly string[]): string {
  const force = forceTold(forces);
  switch (decides) {
    case "automatic":
      return `no decision is needed, and ${force}`;
    case "state":
      return who === null ? force : `${who} decides, and ${force}`;
    case "each":
    case "jointly":
    case "organ":
      return force;
    default:
      return forces.every((one) => one === "unsaid")
        ? "the text says neither who decides nor whether armed force is due"
        : `${force}, and the text does not say who decides`;
  }
}

/** "each decides for itself, by constitutional processes": who decides, as a sentence of its own. */
export function whoTold(decides: string | null, who: string | null): string {
  switch (decides) {
    case "automatic":
      return "no decision is needed";
    case "each":
      return `each state decides for itself${who?.replace(/^each for itself/, "") ?? ""}`;
    case "jointly":
      return "the parties decide jointly";
    case "state":
      return `${who ?? "one state"} decides`;
    case "organ":
      return `the decision is that of the ${who ?? "organ"}`;
    default:
      return "the text does not say who decides";
  }
}

/** "at once", "within 24 hours", "by 26 May 1915": when a duty is due. */
export function whenTold(when: string, date: (day: string) => string): string {
  if (when === "at-once") return "at once";
  const [, months, days, hours] = /^P(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(when) ?? [];
  const within = (count: string, unit: string) => `within ${count} ${unit}${count === "1" ? "" : "s"}`;
  if (hours !== undefined) return within(hours, "hour");
  if (days !== undefined) return within(days, "day");
  return months === undefined ? `by ${date(when)}` : within(months, "month");
}

/** Parts of a duty for which no source was opened. */
const UNOPENED: Readonly<Record<string, string>> = {
  entry: "its entry into force",
  record: "the record of the war that it turns on",
  words: "its words",
};

/** "no source opened for its entry into force": a mark names what was not seen, so that nobody takes the words for unseen. */
export const unopenedWords = (parts: readonly string[]): string =>
  `no source opened for ${parts.map((part) => UNOPENED[part] ?? part).join(" and ")}`;

/** The acts from which a pledge may run. */
export const ENTRIES: Readonly<Record<string, string>> = {
  "entered-into-force": "entry into force",
  acceded: "accession",
  joined: "joined",
  designated: "designated",
  succeeded: "succession",
  applied: "applied by the parties from",
  opened: "opened",
};

/** " [unverified]": the mark of a record whose own words were not seen; nothing for one that was read. */
export const markWords = (checked: string): string => (checked === "text" ? "" : ` [${checked}]`);
