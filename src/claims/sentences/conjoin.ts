/** Sentences that assert several things: a list of states, two clauses. All have to hold, and the verdict is on their conjunction. */
import type { Claim } from "../../model/claims.ts";
import { alsoOf, type Checks, MOST_READINGS, type Question, together } from "./affairs.ts";
import { type Named, readingsOf } from "./definitions.ts";
import { type Scene, type Taken, Unreadable } from "./scene.ts";
import type { StatesSlot } from "./slots.ts";

/** A claim allows no more further questions. */
const MOST_FURTHER = 10;
const MOST_SAID = 480;

/** The scenes of a match with lists: one for each combination of their states. `whole` lists the slots that stay lists. */
export function distributed(scene: Scene, whole: readonly number[]): Scene[] {
  const at = scene.slots.findIndex((slot, place) => slot.kind === "states" && slot.mentions.length > 1 && !whole.includes(place));
  const slot = scene.slots[at];
  if (slot === undefined || slot.kind !== "states") return [scene];
  // "A or B" asserts neither of the two; "not A or B" denies both.
  if (slot.joint === "or" && !scene.denies) throw new Unreadable("either", ["or"]);
  return slot.mentions.flatMap((mention) => {
    const one: StatesSlot = { kind: "states", mentions: [mention], joint: null };
    return distributed({ ...scene, slots: scene.slots.with(at, one) }, whole);
  });
}

/** Every pair of a list of states, for a relation of each with each. */
export function pairs(scene: Scene): Scene[] {
  const at = scene.slots.findIndex(({ kind }) => kind === "states");
  const list = scene.slots[at];
  const rest = scene.slots.filter((_, place) => place !== at);
  if (list?.kind !== "states" || list.mentions.length < 2) return [scene];
  if (list.mentions.length > 2 && scene.denies) throw new Unreadable("vague", ["not"]);
  const one = (mention: StatesSlot["mentions"][number]): StatesSlot => ({ kind: "states", mentions: [mention], joint: null });
  return list.mentions.flatMap((first, at) =>
    list.mentions.slice(at + 1).map((second) => ({ ...scene, slots: [one(first), one(second), ...rest] })),
  );
}

/** The readings of several statements as readings of all of them: the first with the first, the second with the second. */
export function conjoined(parts: readonly (readonly Taken[])[]): Taken[] {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return [...only];
  const many = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: many }, (_, place) => merged(parts.flatMap((readings) => readings[place] ?? readings[0] ?? [])));
}

function merged(parts: readonly Taken[]): Taken {
  const says = parts.map(({ claim }, place) => (place === 0 ? claim.says : lowered(claim.says)).replace(/\.$/, "")).join("; ");
  const kinds = new Set(parts.map(({ claim }) => claim.kind));
  const notes = [...new Set(parts.flatMap(({ claim }) => claim.note ?? []))];
  const head = {
    says: says.length > MOST_SAID ? `${says.slice(0, MOST_SAID)} …` : `${says}.`,
    kind: kinds.size === 1 ? (parts[0]?.claim.kind ?? "law") : ("law" as const),
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
  };
  const takes = [
    ...new Map(parts.flatMap((part) => part.takes.map((take) => [JSON.stringify([take.word, take.means]), take] as const))).values(),
  ];
  const cannot = parts.find(({ claim }) => claim["not-checkable"] !== undefined)?.claim["not-checkable"];
  if (cannot !== undefined) return { claim: { ...head, "not-checkable": cannot }, takes };
  return { claim: { ...head, ...allOf(parts.map(({ claim }) => claim)) }, takes };
}

function lowered(text: string): string {
  return text.replace(/^The /, "the ");
}

function allOf(claims: readonly Pick<Claim, keyof Checks>[]): Checks {
  const [first = [], ...rest] = claims.map(readingsOf);
  return together(rest.reduce(both, first));
}

/** Readings of the same names go together; otherwise each goes with each. */
function both(one: readonly Named[], other: readonly Named[]): Named[] {
  const alike = one.length === other.length && one.every(({ name }, place) => name === other[place]?.name);
  const rows = alike
    ? one.map((first, place) => [first, other[place] as Named] as const)
    : one.flatMap((first) => other.map((second) => [first, second] as const));
  if (rows.length > MOST_READINGS) throw new Unreadable("many");
  return rows.map(([first, second]) => ({
    name: [...new Set([first.name, second.name])].filter(Boolean).join("; "),
    question: added(first.question, second.question),
  }));
}

/** The first question with the second as a further one; expectations about the same answer are put together. */
function added(first: Question, second: Question): Question {
  const all: NonNullable<Question["also"]> = [];
  for (const one of [...alsoOf(first), ...alsoOf(second)]) {
    const at = all.findIndex((other) => JSON.stringify(other["bound-to"]) === JSON.stringify(one["bound-to"]));
    const met = all[at];
    if (met === undefined) all.push(one);
    else all[at] = { ...met, expect: [...met.expect, ...one.expect] };
  }
  const [head, ...also] = all;
  if (head === undefined) throw new Unreadable("form");
  if (also.length > MOST_FURTHER) throw new Unreadable("many");
  return { "bound-to": head["bound-to"], expect: head.expect, ...(also.length === 0 ? {} : { also }) };
}
