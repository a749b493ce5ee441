/** The context of a sentence: the ledger, the time that it names, and the states that its names mean at that time. */
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn, nameOn, periodsOfExistence } from "../../ledger/states.ts";
import type { Claim } from "../../model/claims.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Phrase } from "../../model/phrase.ts";
import type { UnreadCode } from "../../model/results/readSentences.ts";
import type { AllyRule } from "../../model/rules.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { withArticle } from "../../views/words.ts";
import type { Ask } from "../asking.ts";
import type { Match } from "./forms/index.ts";
import type { Slot } from "./slots.ts";
import { STANDINGS } from "./vocabulary.ts";
import { daysOf, type When, whenWords } from "./when.ts";

export interface Scene extends Match {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly today: Day;
  readonly when: When;
  readonly tense: "past" | "present";
  /** The clause in lower case, "#" for a name. */
  readonly said: string;
}

/** One reading of a sentence: the claim without its id, and the definition chosen for each ambiguous word. */
export interface Taken {
  readonly claim: Omit<Claim, "id">;
  readonly takes: readonly Take[];
}
export interface Take {
  readonly word: string;
  readonly means: Phrase;
}

/** Thrown if a sentence cannot be read. `about` holds the words, names or dates in the reason. */
export class Unreadable extends Error {
  readonly code: UnreadCode;
  readonly about: readonly string[];
  constructor(code: UnreadCode, about: readonly string[] = []) {
    super(code);
    this.code = code;
    this.about = about;
  }
}

/** The days that represent the time; for a span, its two ends. */
export function momentsOf({ when, today }: Pick<Scene, "when" | "today">): Day[] {
  switch (when.kind) {
    case "in":
      return daysOf(when.date, today);
    case "since":
      return [...new Set([lastSoFar(when.date, today), ...(when.past === true ? [] : [today])])];
    case "until":
    case "before":
      return [dayBefore(when.date)];
    case "after":
      return [dayAfter(when.date)];
    case "span":
      return spanEnds(when);
    case "for":
      return [yearsBefore(when.years, today), today];
    default:
      return [today];
  }
}

/**
 * The last day of a span's beginning, and the first of its end; of a year or a month, the day before it, because in the course of it
 * the state of affairs ended.
 */
export function spanEnds({ from, until }: { readonly from: string; readonly until: string }): [Day, Day] {
  const [first, last] = [requireSpan(from).latest, requireSpan(until).earliest];
  const before = until.length < 10 ? addDays(last, -1) : last;
  return [first, before > first ? before : last];
}

/** The day so many years before. */
export function yearsBefore(years: number, today: Day): Day {
  const year = String(Number(today.slice(0, 4)) - years).padStart(4, "0");
  const day = `${year}${today.slice(4)}`;
  return (day.endsWith("-02-29") ? `${year}-02-28` : day) as Day;
}

/** The last day of a period; for one that is not over, the ledger's last day. */
export function lastSoFar(date: string, today: Day): Day {
  const { earliest, latest } = requireSpan(date);
  return latest > today && earliest <= today ? today : latest;
}

export function dayBefore(date: string): Day {
  return addDays(requireSpan(date).earliest, -1);
}

export function dayAfter(date: string): Day {
  return addDays(requireSpan(date).latest, 1);
}

/** The adverb by which the statement is meant of the standing in law: "formally", "on paper"; null if it has none. */
export function standingWord(words: Scene["words"]): string | null {
  const said = [words["formally"], words["onpaper"]].filter(Boolean).join(" ").toLowerCase();
  return STANDINGS.find((word) => ` ${said} `.includes(` ${word} `)) ?? null;
}

/** The day on which a duty of the time is looked up: the first of its moments, none after the ledger's day, on which these states existed. */
export function dayOf(scene: Pick<Scene, "when" | "today" | "ledger">, states: readonly StateId[]): Day {
  const days = momentsOf(scene).map((day) => (day > scene.today ? scene.today : day));
  const exist = (day: Day) =>
    states.every((id) => {
      const state = scene.ledger.state(id);
      return state !== undefined && existsOn(state, day);
    });
  return days.find(exist) ?? days[0] ?? scene.today;
}

/** The names in a slot of states. */
export function mentionsIn(slot: Slot | undefined) {
  return slot?.kind === "states" ? slot.mentions : slot?.kind === "place" ? [slot.mention] : [];
}

/** The state that is meant; of several with the same name, the one that existed then and, of these, the one with its seat there. */
export function stateOf(scene: Scene, slot: Slot | undefined): StateId {
  const { ledger } = scene;
  const [mention] = mentionsIn(slot);
  const named = (mention?.things ?? []).filter(({ kind }) => kind === "state").flatMap(({ id }) => ledger.state(id) ?? []);
  const moments = momentsOf(scene).map((day) => (day > scene.today ? scene.today : day));
  const then = named.filter((state) => moments.some((day) => existsOn(state, day)));
  const seated = then.filter(({ seats }) =>
    seats.some(
      ({ city, from, until }) =>
        city === mention?.bare && moments.some((day) => (from === null || from <= day) && (until === null || until >= day)),
    ),
  );
  const [only, ...more] = then.length > 1 && seated.length === 1 ? seated : then;
  if (only !== undefined && more.length === 0) return only.id;
  if (more.length > 0) throw new Unreadable("ambiguous", [mention?.bare ?? "", ...then.map(({ name }) => name)]);
  if (named.length === 0) throw new Unreadable("word", [mention?.bare ?? ""]);
  const memberships = named.flatMap((state) =>
    periodsOfExistence(state).map(({ from, until }) => `${state.name}: ${from} to ${until ?? "today"}`),
  );
  throw new Unreadable("not-then", [mention?.bare ?? "", ...memberships]);
}

export function twoStates(scene: Scene): [StateId, StateId] {
  const [a, b] = [stateOf(scene, scene.slots[0]), stateOf(scene, scene.slots[1])];
  if (a === b) throw new Unreadable("itself", [called(scene, a)]);
  return [a, b];
}

export function ruleOf({ ledger }: Pick<Scene, "ledger">, id: string): AllyRule {
  const rule = ledger.data.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Unreadable("form");
  return rule;
}

/** The state's English name at the time, with its article: "the United States". A reading is English in every language. */
export function called(scene: Scene, id: StateId): string {
  const state = scene.ledger.state(id);
  const day = momentsOf(scene).find((one) => state !== undefined && existsOn(state, one));
  return withArticle(nameOn(scene.ledger, id, day ?? scene.today, "english"));
}

/** The English name of a place. */
export function placeNamed({ ledger }: Pick<Scene, "ledger">, id: string): string {
  const place = ledger.place(id);
  return place?.english ?? place?.name ?? id;
}

/** The English short title of an instrument, with its article. */
export function titled({ short, title, english = { short, title } }: Instrument): string {
  const name = english.short ?? english.title;
  return /(treaty|pact|convention|charter|statute|protocol|agreement|alliance|compact|act|order|declaration)s?( \([^)]*\))?$/i.test(name) &&
    !/^the /i.test(name)
    ? `the ${name}`
    : name;
}

/** Whether the time is before the ledger's day, so that the claim takes the past tense. */
export function isPast({ when, today }: Scene): boolean {
  if (when.kind === "in") return (daysOf(when.date, today).at(-1) ?? today) < today;
  return when.kind === "until" || when.kind === "before" || when.kind === "span";
}

export function timeWords({ when, today }: Scene): string {
  return whenWords(when, today);
}

/** The words for a kind of treaty, as they are printed. */
export function kindSaid(kind: string): string {
  return kind.replaceAll(" ,", ",").replaceAll("non aggression", "non-aggression");
}

/** Capitalises a sentence and ends it with a full stop. */
export function sentence(text: string): string {
  const plain = text.replace(/ {2,}/g, " ").trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
