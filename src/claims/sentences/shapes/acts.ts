/** Sentences about clauses that were invoked, by whom, when and how often. The acts on file need not be all. */
import { articlesOf } from "../../../ledger/articleOn.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import { spanOf } from "../../../time/span.ts";
import { type Question, together } from "../affairs.ts";
import { timesOf } from "../grammar.ts";
import { called, mentionsIn, type Scene, sentence, stateOf, type Take, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { sameArticle, treatyAtAll } from "../treaties.ts";
import { BOUND_WORDS } from "./amounts.ts";
import { countExpectation } from "./counts.ts";
import { dated } from "./membership.ts";

/** Those by which a clause was invoked: a state, an organ of the treaty, or anybody (null). */
interface Invoker {
  readonly state: StateId | null;
  readonly organ: string | null;
  readonly name: string | null;
}

/** A treaty, and the obligations that the article named has; null: no article is named. */
interface Clause {
  readonly treaty: Instrument;
  readonly article: string | null;
  readonly obligations: readonly string[] | null;
  readonly takes: readonly Take[];
}

/** The clause that is meant. An article without a treaty is that of the only treaty of which such an article was invoked. */
function clauseOf(scene: Scene, by: StateId | null): Clause {
  const at = scene.slots.findLastIndex(({ kind }) => kind === "treaty");
  const slot = scene.slots[at];
  const article = scene.article ?? (slot?.kind === "treaty" ? slot.article : null);
  const talks = /\b(consultations?|talks)\b/.test(scene.said);
  if (at >= 0) return withArticle(treatyAtAll(scene, at), article, talks, []);
  if (article === null) throw new Unreadable("which-treaty");
  const found = scene.ledger.data.instruments.filter((one) => {
    const ids = obligationsOf(one, article, talks);
    const own = by === null || scene.ledger.memberships(one).some(({ state }) => state === by);
    return own && one.acts.some(({ act, obligations }) => act === "invoked" && obligations?.some((id) => ids.includes(id)) === true);
  });
  const near = found.filter((one) => one.acts.some((act) => act.act === "invoked" && isBy(act, by) && isThen(scene, act.date)));
  const [only, ...more] = near.length > 0 ? near : found;
  if (only === undefined || more.length > 0) throw new Unreadable("which-treaty", found.map(titled));
  return withArticle(only, article, talks, [
    { word: `Article ${article}`, means: phrase("these-instruments", { instruments: [only.id] }) },
  ]);
}

function isBy({ by: states }: Instrument["acts"][number], by: StateId | null): boolean {
  return by === null || states?.includes(by) === true;
}

function isThen({ when }: Scene, date: string | null): boolean {
  const [held, wanted] = [spanOf(date ?? ""), when.kind === "in" ? spanOf(when.date) : null];
  return wanted === null || (held !== null && held.earliest <= wanted.latest && held.latest >= wanted.earliest);
}

function withArticle(treaty: Instrument, article: string | null, talks: boolean, takes: readonly Take[]): Clause {
  return { treaty, article, takes, obligations: article === null ? null : obligationsOf(treaty, article, talks) };
}

/** The obligations of the article; a call for talks is about those to consult. */
function obligationsOf({ obligations }: Instrument, article: string, talks: boolean): string[] {
  return obligations
    .filter((one) => articlesOf(one).some((number) => sameArticle(number, article)) && (!talks || one.type === "consultation"))
    .map(({ id }) => id);
}

const nameOf = ({ treaty, article }: Clause) => (article === null ? titled(treaty) : `Article ${article} of ${titled(treaty)}`);

/** "NATO invoked Article 5": an organ by its name, or the body as a whole; the article has to be one of the same treaty. */
function invokerOf(scene: Scene, { treaty }: Clause, state: StateId | null): Invoker {
  if (state !== null) return { state, organ: null, name: called(scene, state) };
  const [first] = scene.slots;
  const name = first?.kind === "treaty" && scene.form.form.startsWith("T %") && isActive(scene) ? first.name : null;
  if (name === null) return { state: null, organ: null, name: null };
  if (treatyAtAll(scene, 0).id !== treaty.id) throw new Unreadable("word", [name.bare]);
  const organ = treaty.acts.flatMap((act) => act.organ ?? []).find((one) => one.toLowerCase() === name.bare.toLowerCase()) ?? null;
  return { state: null, organ, name: organ === null ? titled(treaty) : `the ${organ}` };
}

/** "T invoked …", and not "T has been invoked". */
function isActive({ form }: Scene): boolean {
  return !form.form.includes("%be");
}

/** The path to the acts; an article has one obligation, or its acts cannot be told apart. */
function rowOf({ obligations, article }: Clause, { state, organ }: Invoker): string {
  const [only, ...more] = obligations ?? [];
  if (article !== null && (only === undefined || more.length > 0)) throw new Unreadable("ambiguous", [`Article ${article}`]);
  const by = state === null ? (organ === null ? "" : `&organ=${organ}`) : `&by=${state}`;
  return `instrument.acts[act=invoked${only === undefined ? "" : `&obligations=${only}`}${by}]`;
}

/** Whether an organ, and not the state itself, invoked the clause for this state. */
function isThroughOrgan({ treaty, obligations }: Clause, { state }: Invoker): boolean {
  const own = treaty.acts.filter(
    (one) => one.act === "invoked" && (obligations === null || one.obligations?.some((id) => obligations.includes(id)) === true),
  );
  return (
    state !== null &&
    !own.some((one) => isBy(one, state)) &&
    own.some((one) => one.organ !== undefined && one.for?.includes(state) === true)
  );
}

/** The question, and where an organ acted for the state, the one about its acts as another reading. */
function orThroughOrgan(clause: Clause, by: Invoker, at: string, ask: (path: string) => Question) {
  if (!isThroughOrgan(clause, by)) return ask(at);
  return together([
    { name: "by the state itself", question: ask(at) },
    { name: "by an organ, for it", question: ask(at.replace(`&by=${by.state}]`, `&for=${by.state}]`)) },
  ]);
}

function filed({ treaty, obligations }: Clause, { state, organ }: Invoker): number {
  return treaty.acts.filter(
    (one) =>
      one.act === "invoked" &&
      (obligations === null || one.obligations?.some((id) => obligations.includes(id)) === true) &&
      (state === null || one.by?.includes(state) === true) &&
      (organ === null || one.organ === organ),
  ).length;
}

/** Whether the file says that it has every use. */
function hasAllUses({ treaty }: Clause): boolean {
  return treaty.complete?.uses === true;
}

export function invoked(scene: Scene): Taken[] {
  const named = scene.slots.find(({ kind }) => kind === "states");
  const state = named === undefined ? null : stateOf(undated(scene), named);
  const clause = clauseOf(scene, state);
  const by = invokerOf(scene, clause, state);
  const at = `${rowOf(clause, by)}.date`;
  const did = scene.denies ? (scene.form.ever === true ? "has never invoked" : "did not invoke") : "invoked";
  const says = sentence(`${by.name ?? ""} ${did} ${nameOf(clause)} ${scene.when.kind === "unsaid" ? "" : timeWords(scene)}`);
  if (filed(clause, by) === 0 && !hasAllUses(clause)) return [notFiled(says, clause)];
  return [
    { claim: { says, kind: "date", ...orThroughOrgan(clause, by, at, (path) => dated(scene, clause.treaty, path)) }, takes: clause.takes },
  ];
}

function undated(scene: Scene): Scene {
  return { ...scene, when: { kind: "unsaid" } };
}

function notFiled(says: string, { treaty, takes }: Clause): Taken {
  const reason = `fewer such acts are filed with ${titled(treaty)}, and the ledger does not claim to file every one`;
  return { claim: { says, kind: "count", "not-checkable": { because: "outside-the-ledger", reason } }, takes };
}

/**
 * The test of a number of times. Where the file has every use it is exact; elsewhere fewer than are on file is wrong, as many is
 * right as far as they are filed, and more is not known.
 */
export function invokedTimes(scene: Scene): Taken[] {
  const named = scene.slots.find(({ kind }) => kind === "states");
  const state = named === undefined ? null : stateOf(undated(scene), named);
  if (scene.when.kind !== "unsaid" && scene.when.kind !== "now") throw new Unreadable("time");
  const clause = clauseOf(scene, state);
  const by = invokerOf(scene, clause, state);
  const wanted = scene.denies ? 0 : timesOf(scene);
  if (wanted === null || mentionsIn(named).length > 1) throw new Unreadable("vague", [scene.words["times"] ?? ""]);
  const bound = scene.denies ? "equals" : (scene.bound ?? "equals");
  const at = `${rowOf(clause, by)}.length`;
  const who = by.name === null ? "" : ` by ${by.name}`;
  const often =
    wanted === 0 ? "has never been invoked" : `has been invoked ${BOUND_WORDS[bound]}${wanted} ${wanted === 1 ? "time" : "times"}`;
  const says = sentence(`${nameOf(clause)} ${often}${who}`);
  const many = filed(clause, by);
  const least = bound === "more" ? wanted + 1 : bound === "equals" || bound === "at-least" ? wanted : 0;
  if (!hasAllUses(clause) && (many === 0 || least > many)) return [notFiled(says, clause)];
  const ask = (path: string) => ({
    "bound-to": { operation: "instrument.show", input: { id: clause.treaty.id } },
    expect: [countExpectation(path, bound, wanted)],
  });
  return [
    {
      claim: {
        says,
        kind: "count",
        ...orThroughOrgan(clause, by, at, ask),
        note: hasAllUses(clause)
          ? "Of the acts that are filed with the treaty, which are all."
          : "Of the acts that are filed with the treaty.",
      },
      takes: clause.takes,
    },
  ];
}

/** "Has left X twice": the acts by which the state left. */
export function leftTimes(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  const state = stateOf(undated(scene), scene.slots[0]);
  const wanted = timesOf(scene);
  if (wanted === null || scene.when.kind !== "unsaid") throw new Unreadable("vague", [scene.words["times"] ?? ""]);
  const says = sentence(`${called(scene, state)} has left ${titled(treaty)} ${wanted} ${wanted === 1 ? "time" : "times"}`);
  return [
    {
      claim: {
        says,
        kind: "count",
        "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
        expect: [countExpectation(`instrument.acts[act=withdrew&by=${state}&scope!=command].length`, scene.bound ?? "equals", wanted)],
      },
      takes: [{ word: scene.words["leave"] ?? "left", means: phrase("withdrew-that-year") }],
    },
  ];
}
