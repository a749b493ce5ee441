/** The context of a sentence: the ledger, the time that it names, and the states and treaties that its names mean at that time. */
import type { Ledger } from "../../ledger/ledger.ts";
import { runsOn } from "../../ledger/memberships.ts";
import { existsOn, nameOn, periodsOfExistence } from "../../ledger/states.ts";
import type { Claim } from "../../model/claims.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Phrase } from "../../model/phrase.ts";
import type { UnreadCode } from "../../model/results/readSentences.ts";
import type { AllyRule } from "../../model/rules.ts";
import type { Day } from "../../time/day.ts";
import { withArticle } from "../../views/words.ts";
import type { Ask } from "../asking.ts";
import type { Match } from "./match.ts";
import type { Mention } from "./mentions.ts";
import { daysOf, firstOf, lastOf, type When, whenWords } from "./when.ts";

export interface Scene extends Match {
  readonly ledger: Ledger;
  readonly ask: Pick<Ask, "run">;
  readonly today: Day;
  readonly when: When;
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

/** The days that represent the time; for a span of years, its two ends. */
export function momentsOf({ when, today }: Scene): Day[] {
  switch (when.kind) {
    case "in":
      return daysOf(when.date, today);
    case "since":
      return [...new Set([lastSoFar(when.year, today), today])];
    case "until":
      return [lastOf(when.year, -1)];
    case "span":
      return [lastOf(when.from), firstOf(when.until)];
    default:
      return [today];
  }
}

/** The last day of a year; for the ledger's own year, the ledger's last day. */
export function lastSoFar(year: string, today: Day): Day {
  const last = lastOf(year);
  return last > today && year <= today.slice(0, 4) ? today : last;
}

/** The state that is meant; of several with the same name, the one that existed then. */
export function stateOf(scene: Scene, mention: Mention | undefined): StateId {
  const { ledger } = scene;
  const named = (mention?.things ?? []).filter(({ kind }) => kind === "state").flatMap(({ id }) => ledger.state(id) ?? []);
  const moments = momentsOf(scene).map((day) => (day > scene.today ? scene.today : day));
  const then = named.filter((state) => moments.some((day) => existsOn(state, day)));
  const [only, ...more] = then;
  if (only !== undefined && more.length === 0) return only.id;
  if (more.length > 0) throw new Unreadable("ambiguous", [mention?.bare ?? "", ...then.map(({ name }) => name)]);
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

/** The instrument that is meant; of several with the same name, the one in force then. */
export function treatyOf(scene: Scene, mention: Mention | undefined): Instrument {
  const { ledger } = scene;
  const named = (mention?.things ?? []).filter(({ kind }) => kind === "instrument").flatMap(({ id }) => ledger.instrument(id) ?? []);
  const then = named.filter((one) =>
    momentsOf(scene).some((day) => ledger.memberships(one).some((membership) => runsOn(membership, day) === true)),
  );
  const [only, ...more] = named.length === 1 ? named : then;
  if (only !== undefined && more.length === 0) return only;
  throw new Unreadable("ambiguous", [mention?.bare ?? "", ...named.map(({ short, title }) => short ?? title)]);
}

export function ruleOf({ ledger }: Pick<Scene, "ledger">, id: string): AllyRule {
  const rule = ledger.data.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Unreadable("form");
  return rule;
}

/** The state's name at the time, with its article: "the United States". */
export function called(scene: Scene, id: StateId): string {
  const state = scene.ledger.state(id);
  const day = momentsOf(scene).find((one) => state !== undefined && existsOn(state, one));
  return withArticle(nameOn(scene.ledger, id, day ?? scene.today));
}

export function titled({ short, title }: Instrument): string {
  const name = short ?? title;
  return /(treaty|pact|convention|charter|statute|protocol|agreement|alliance|compact|act|order|declaration)s?$/i.test(name) &&
    !/^the /i.test(name)
    ? `the ${name}`
    : name;
}

/** Whether the time is before the ledger's day, so that the claim takes the past tense. */
export function isPast({ when, today }: Scene): boolean {
  if (when.kind === "in") return (daysOf(when.date, today).at(-1) ?? today) < today;
  return when.kind === "until" || when.kind === "span";
}

export function timeWords({ when, today }: Scene): string {
  return whenWords(when, today);
}

/** Capitalises a sentence and ends it with a full stop. */
export function sentence(text: string): string {
  const plain = text.replace(/ {2,}/g, " ").trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
