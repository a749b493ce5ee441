/** Sentences about clauses that were invoked, by whom, when and how often. The acts on file need not be all. */
import type { Expectation } from "../../../model/claims.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import { spanOf } from "../../../time/span.ts";
import { timesOf } from "../grammar.ts";
import { called, mentionsIn, type Scene, sentence, stateOf, type Take, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { sameArticle, treatyAtAll } from "../treaties.ts";
import { BOUND_WORDS, countExpectation } from "./counts.ts";
import { dated } from "./membership.ts";

/** A treaty, and the obligations that the article named has; null: no article is named. */
interface Clause {
  readonly treaty: Instrument;
  readonly article: string | null;
  readonly obligations: readonly string[] | null;
  readonly takes: readonly Take[];
}

/** The clause that is meant. An article without a treaty is that of the only treaty of which such an article was invoked. */
function clauseOf(scene: Scene, by: StateId | null): Clause {
  const at = scene.slots.findIndex(({ kind }) => kind === "treaty");
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
    .filter((one) => sameArticle(one.article ?? "", article) && (!talks || one.type === "consultation"))
    .map(({ id }) => id);
}

const nameOf = ({ treaty, article }: Clause) => (article === null ? titled(treaty) : `Article ${article} of ${titled(treaty)}`);

/** The path to the acts; an article has one obligation, or its acts cannot be told apart. */
function rowOf({ obligations, article }: Clause, by: StateId | null): string {
  const [only, ...more] = obligations ?? [];
  if (article !== null && (only === undefined || more.length > 0)) throw new Unreadable("ambiguous", [`Article ${article}`]);
  return `instrument.acts[act=invoked${only === undefined ? "" : `&obligations=${only}`}${by === null ? "" : `&by=${by}`}]`;
}

function filed({ treaty, obligations }: Clause, by: StateId | null): number {
  return treaty.acts.filter(
    (one) =>
      one.act === "invoked" &&
      (obligations === null || one.obligations?.some((id) => obligations.includes(id)) === true) &&
      (by === null || one.by?.includes(by) === true),
  ).length;
}

export function invoked(scene: Scene): Taken[] {
  const state = stateOf(
    undated(scene),
    scene.slots.find(({ kind }) => kind === "states"),
  );
  const clause = clauseOf(scene, state);
  const at = `${rowOf(clause, state)}.date`;
  const did = scene.denies ? (scene.form.ever === true ? "has never invoked" : "did not invoke") : "invoked";
  const says = sentence(`${called(scene, state)} ${did} ${nameOf(clause)} ${scene.when.kind === "unsaid" ? "" : timeWords(scene)}`);
  if (filed(clause, state) === 0) return [notFiled(says, clause)];
  return [{ claim: { says, kind: "date", ...dated(scene, clause.treaty, at) }, takes: clause.takes }];
}

function undated(scene: Scene): Scene {
  return { ...scene, when: { kind: "unsaid" } };
}

function notFiled(says: string, { treaty, takes }: Clause): Taken {
  const reason = `fewer such acts are filed with ${titled(treaty)}, and the ledger does not claim to file every one`;
  return { claim: { says, kind: "count", "not-checkable": { because: "outside-the-ledger", reason } }, takes };
}

/** The test of a number of times: fewer than are on file is wrong; as many as are on file is right as far as they are filed; more is not known. */
export function invokedTimes(scene: Scene): Taken[] {
  const named = scene.slots.find(({ kind }) => kind === "states");
  const state = named === undefined ? null : stateOf(undated(scene), named);
  if (scene.when.kind !== "unsaid" && scene.when.kind !== "now") throw new Unreadable("time");
  const clause = clauseOf(scene, state);
  const wanted = scene.denies ? 0 : timesOf(scene);
  if (wanted === null || mentionsIn(named).length > 1) throw new Unreadable("vague", [scene.words["times"] ?? ""]);
  const bound = scene.denies ? "equals" : (scene.bound ?? "equals");
  const at = `${rowOf(clause, state)}.length`;
  const who = state === null ? "" : ` by ${called(scene, state)}`;
  const often =
    wanted === 0 ? "has never been invoked" : `has been invoked ${BOUND_WORDS[bound]}${wanted} ${wanted === 1 ? "time" : "times"}`;
  const says = sentence(`${nameOf(clause)} ${often}${who}`);
  const many = filed(clause, state);
  const least = bound === "more" ? wanted + 1 : bound === "equals" || bound === "at-least" ? wanted : 0;
  if (many === 0 || least > many) return [notFiled(says, clause)];
  const expect: Expectation = countExpectation(at, bound, wanted);
  return [
    {
      claim: {
        says,
        kind: "count",
        "bound-to": { operation: "instrument.show", input: { id: clause.treaty.id } },
        expect: [expect],
        note: "Of the acts that are filed with the treaty.",
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
