/** Sentences about duties under a named treaty: of one state, of any, or of all its parties. */
import { articlesOf } from "../../../ledger/articleOn.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import type { Day } from "../../../time/day.ts";
import { affair, there, together, type Way } from "../affairs.ts";
import { readingsOf } from "../definitions.ts";
import { groupOf, groupTakes } from "../groups.ts";
import { treatyFor } from "../groupTreaty.ts";
import { called, dayOf, isPast, mentionsIn, type Scene, sentence, stateOf, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { hasArticle, sameArticle, treatiesNamed, treatyAtAll, treatyOf } from "../treaties.ts";
import { type Duty, fightTake, fightWays, fightWord, helpVerb, isLoose, isMilitary } from "./force.ts";
import { dutiesOn, furtherWays, reaching } from "./owed.ts";
import { madeIn } from "./pledges.ts";
import { AS_PARTY, protectedWays, warThen } from "./reach.ts";
import { LIVE_AND_OWN, tie } from "./ties.ts";

/** The type of the treaty's obligation to help in war: of defence or, if it has none, to join in any war. */
function helpType(obligations: Instrument["obligations"]): "offence" | "defence" {
  const has = (type: string) => obligations.some((one) => one.type === type);
  return has("offence") && !has("defence") ? "offence" : "defence";
}

/**
 * A treaty named without a time, in the past tense, is meant as it stood on the first day on which it bound: of the states that the
 * sentence names, those that ever were its parties. A promise dated by a year was made by its end.
 */
export function asItStood(given: Scene, at = given.slots.findIndex(({ kind }) => kind === "treaty")): Scene {
  const scene = madeIn(given);
  if (scene.when.kind !== "unsaid" || scene.tense !== "past") return scene;
  const since = groupOf(scene, scene.slots[at])?.since ?? null;
  if (since !== null) return { ...scene, when: { kind: "in", date: since } };
  const date = firstDayOfAll(scene, treatyAtAll(scene, at));
  if (date === null) throw new Unreadable("past-undated");
  return { ...scene, when: { kind: "in", date } };
}

/** The first day on which the treaty bound every state of the sentence that it ever bound; its own first day if it bound none of them. */
function firstDayOfAll(scene: Scene, treaty: Instrument): Day | null {
  const memberships = scene.ledger.memberships(treaty).filter(({ start }) => start.date !== null);
  const days = scene.slots.flatMap(mentionsIn).flatMap(({ things }): Day[] => {
    const ids = things.map(({ id }) => id);
    const own = memberships.filter(({ state }) => ids.includes(state)).map(({ start }) => start.span.latest);
    return own.sort().slice(0, 1);
  });
  const first = firstDay(scene, treaty);
  return days.length === 0 || first === null ? first : ([first, ...days].sort().at(-1) ?? first);
}

export function firstDay({ ledger }: Scene, treaty: Instrument): Day | null {
  const days = ledger
    .memberships(treaty)
    .filter(({ start }) => start.date !== null)
    .map(({ start }) => start.span.latest)
    .sort();
  return days[0] ?? null;
}

/** The slots of a form: its treaty, and its states in order. */
function slotsOf({ slots }: Scene) {
  return { treaty: slots.find(({ kind }) => kind === "treaty"), states: slots.filter(({ kind }) => kind === "states") };
}

/**
 * The duty to help; "fight" adds a second reading, which requires the clause to call for armed force. Of a name that several
 * instruments bear, each is a reading; of one that is said of several together, the closest of them decides.
 */
export function obliges(given: Scene): Taken[] {
  const at = given.slots.findIndex(({ kind }) => kind === "treaty");
  const slot = given.slots[at];
  const all = slot?.kind === "treaty" && slot.name !== null ? treatiesNamed(given, slot) : [];
  if (all.length < 2 || slot?.kind !== "treaty" || groupOf(given, slot) !== null) return obligesBy(given);
  const each = all.flatMap(({ id }) => {
    const name = slot.name === null ? null : { ...slot.name, things: slot.name.things.filter((thing) => thing.id === id) };
    return obligesBy({ ...given, slots: given.slots.with(at, { ...slot, name }) });
  });
  const [first] = each;
  if (first === undefined) throw new Unreadable("form");
  const questions = each.flatMap(({ claim }, place) =>
    readingsOf(claim).map(({ name, question }) => ({
      name: [titled(all[place] as Instrument), name].filter(Boolean).join(", "),
      question,
    })),
  );
  const { "bound-to": _bound, expect: _expect, also: _also, readings: _readings, ...head } = first.claim;
  const says = sentence(each.map(({ claim }) => claim.says.replace(/\.$/, "")).join("; or "));
  const takes = [
    { word: slot.name?.bare ?? "", means: phrase("these-instruments", { instruments: all.map(({ id }) => id) }) },
    ...first.takes,
  ];
  return [{ claim: { ...head, says, ...together(questions) }, takes }];
}

function obligesBy(given: Scene): Taken[] {
  const scene = asItStood(given);
  const { denies } = scene;
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyFor(scene, named);
  if (named?.kind === "treaty" && named.article !== null && !hasArticle(treaty, named.article, "defence"))
    throw new Unreadable("no-article", [named.article, titled(treaty)]);
  const reversed = scene.form.form.includes("attack on S");
  const [first, second] = reversed ? [states[1], states[0]] : states;
  const a = stateOf(scene, first);
  const b = second === undefined ? null : stateOf(scene, second);
  const type = helpType(treaty.obligations);
  const clauses = named?.kind === "treaty" ? ofArticle(treaty, named.article, type) : null;
  const conditions = [
    `instrument=${treaty.id}`,
    ...(clauses === null ? [] : [`obligation=${clauses.join("|")}`]),
    `type=${type}`,
    "grade=binding",
    "dormant=false",
  ];
  const help: Way =
    b === null
      ? { name: null, ask: (date, denied) => there("state.show", { state: a, date }, `owes[${conditions.join("&")}].inForce`, denied) }
      : tie(a, b, [...conditions, "aboutOthers=false", `owedBy=${a}`]);
  const fight = fightWord(scene);
  const duties = b === null ? dutiesOf(scene, "owes", a) : dutiesOn(scene, a, b);
  const own = within(treaty, duties).filter(({ obligation }) => clauses?.includes(obligation) ?? true);
  const stated = fight === null ? [help] : fightWays(scene, fight, help, own);
  const war = b === null || denies || own.length === 0 ? null : warThen(given, a, b);
  const ways = b === null ? stated : reaching(stated, furtherWays(scene, a, b, treaty.id, war));
  const verb = isPast(scene) ? (denies ? "did not oblige" : "obliged") : denies ? "does not oblige" : "obliges";
  const what = helpVerb(fight);
  const whom = b === null ? (fight === null ? "help another in defence" : "fight") : `${what} ${called(scene, b)}`;
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, a)} to ${whom} ${timeWords(scene)}`);
  return [
    {
      claim: { says, kind: "law", ...affair(scene, b === null ? [a] : [a, b], ways) },
      takes: [...groupTakes(scene, slotsOf(scene).treaty), dutyTake(scene)],
    },
  ];
}

/**
 * "A is bound to B by X": by a promise of help, or by any promise of the treaty. Of a name that is said of several instruments
 * together, which is no treaty, only a promise of help is meant.
 */
export function boundTo(given: Scene): Taken[] {
  if (groupOf(given, slotsOf(given).treaty) !== null) return obligesBy(given);
  const scene = asItStood(given);
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyOf(scene, named);
  const [a, b] = [stateOf(scene, states[0]), stateOf(scene, states[1])];
  if (a === b) throw new Unreadable("itself", [called(scene, a)]);
  const own = [`instrument=${treaty.id}`, ...LIVE_AND_OWN, `owedBy=${a}`];
  const ways = [
    tie(a, b, [...own, `type=${helpType(treaty.obligations)}`, "grade=binding"], "by a promise of help in war"),
    tie(a, b, own, "by any promise of the treaty"),
  ];
  const verb = isPast(scene) ? (scene.denies ? "did not bind" : "bound") : scene.denies ? "does not bind" : "binds";
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, a)} to ${called(scene, b)} ${timeWords(scene)}`);
  return [
    { claim: { says, kind: "law", ...affair(scene, [a, b], ways) }, takes: [{ word: "bound", means: phrase("help-or-any-promise") }] },
  ];
}

/** The clauses of this type that the named article has; null if none is named. */
function ofArticle({ obligations }: Instrument, article: string | null, type: "offence" | "defence"): string[] | null {
  if (article === null) return null;
  const own = obligations.filter((one) => one.type === type && articlesOf(one).some((number) => sameArticle(number, article)));
  return own.length === 0 ? null : own.map(({ id }) => id);
}

function dutyTake(scene: Scene) {
  const fight = fightWord(scene);
  if (fight !== null) return fightTake(fight);
  const word = scene.words["help"] ?? (scene.form.form.includes("attack on") ? "attack on" : "obliges");
  return { word, means: phrase("binding-defence") };
}

/** The duties to help that the state owes, or is owed, on the first day of the time. */
function dutiesOf(scene: Scene, side: "owes" | "owed", state: string): readonly Duty[] {
  const duties = (scene.ask.run("state.show", { state, date: dayOf(scene, [state]) }) as StateAnswer)[side];
  return side === "owes" ? duties : duties.filter(({ aboutOthers }) => !aboutOthers);
}

/** The treaty's own binding duties to help among them. */
export function within({ id, obligations }: Instrument, duties: readonly Duty[]): Duty[] {
  const type = helpType(obligations);
  const own = obligations.filter((one) => one.type === type && (one.grade ?? "binding") === "binding").map((one) => one.id);
  return duties.filter(({ instrument, obligation }) => instrument === id && own.includes(obligation));
}

/** Two states, each obliged by the treaty to help the other; to deny it is to deny it of both. */
export function obligesEachOther(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyFor(scene, slotsOf(scene).treaty);
  const [list] = slotsOf(scene).states;
  const states =
    list?.kind === "states" ? list.mentions.map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null })) : [];
  const [a, b, ...more] = states;
  if (a === undefined || b === undefined || more.length > 0) throw new Unreadable("form");
  const conditions = [`instrument=${treaty.id}`, `type=${helpType(treaty.obligations)}`, "grade=binding", "dormant=false"];
  const ask: Way["ask"] = (date, denied) => {
    const [one, other] = [a, b].map((by) => tie(a, b, [...conditions, "aboutOthers=false", `owedBy=${by}`]).ask(date, denied));
    return { ...one, expect: [...(one?.expect ?? []), ...(other?.expect ?? [])] };
  };
  const verb = scene.denies ? "does not oblige" : "obliges";
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, a)} and ${called(scene, b)} to help each other ${timeWords(scene)}`);
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], [{ name: null, ask }]) },
      takes: [...groupTakes(scene, slotsOf(scene).treaty), dutyTake(scene)],
    },
  ];
}

/** Whether the treaty obliges any other state to help this one. */
export function obligesAnyone(given: Scene): Taken[] {
  const scene = asItStood(given);
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyOf(scene, named);
  const b = stateOf(scene, states[0]);
  const at = `owed[instrument=${treaty.id}&type=${helpType(treaty.obligations)}&grade=binding&${LIVE_AND_OWN.join("&")}].inForce`;
  const help: Way = { name: null, ask: (date, denied) => there("state.show", { state: b, date }, at, denied) };
  const fight = fightWord(scene);
  const says = sentence(
    `${titled(treaty)} ${scene.denies ? "obliges nobody" : "obliges some state"} to ${helpVerb(fight)} ${called(scene, b)} ${timeWords(scene)}`,
  );
  const owed = within(treaty, dutiesOf(scene, "owed", b));
  const stated = fight === null ? [help] : fightWays(scene, fight, help, owed);
  const further = owed.length > 0 || (fight !== null && !isLoose(fight)) ? [] : protectedWays(scene, null, b, treaty.id);
  const ways = reaching(stated, { stated: AS_PARTY, ways: further });
  return [{ claim: { says, kind: "law", ...affair(scene, [b], ways) }, takes: [dutyTake(scene)] }];
}

/** "X guaranteed A's security": as a promise to help it in war, or as any promise for its security. */
export function treatyGuarantees(given: Scene): Taken[] {
  const scene = asItStood(given);
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyOf(scene, named);
  const b = stateOf(scene, states[0]);
  const way = (name: string, conditions: readonly string[]): Way => ({
    name,
    ask: (date, denied) =>
      there(
        "state.show",
        { state: b, date },
        `owed[${[`instrument=${treaty.id}`, ...conditions, ...LIVE_AND_OWN].join("&")}].inForce`,
        denied,
      ),
  });
  const verb = isPast(scene) ? (scene.denies ? "did not guarantee" : "guaranteed") : scene.denies ? "does not guarantee" : "guarantees";
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, b)} ${timeWords(scene)}`);
  const ways = [
    way("as a promise to help it in war", ["type=defence"]),
    way("as any promise for its security, such as not to attack it or to consult", []),
  ];
  return [
    { claim: { says, kind: "law", ...affair(scene, [b], ways) }, takes: [{ word: "guarantee", means: phrase("guarantee-or-assurance") }] },
  ];
}

/** The duty of every party to every other: a clause of defence in which each party owes every other. */
export function dutyOfAll(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyOf(scene, slotsOf(scene).treaty);
  // "Article 5 commits every NATO member": both names have to mean the same treaty.
  const named = scene.slots.filter(({ kind }) => kind === "treaty");
  const other = named.find((slot) => treatyOf(scene, slot).id !== treaty.id);
  if (other?.kind === "treaty") throw new Unreadable("word", [other.name?.bare ?? ""]);
  const conditions = "clauses[type=defence&grade=binding&by=each party]";
  const help: Way = {
    name: null,
    ask: (date, denied) => ({
      "bound-to": { operation: "instrument.show", input: { id: treaty.id, date } },
      expect: denied
        ? [{ at: `${conditions}.article`, empty: true }]
        : [
            { at: `${conditions}.article`, exists: true },
            { at: "inForce", includes: "true" },
          ],
    }),
  };
  const fight = fightWord(scene);
  const says = sentence(
    `${titled(treaty)} ${scene.denies ? "does not oblige" : "obliges"} every party to ${helpVerb(fight)} every other that is attacked, ${timeWords(scene)}`,
  );
  const own = treaty.obligations.map(({ id: obligation }) => ({ instrument: treaty.id, obligation }));
  // "Must fight" of all asks for force alone: help by other means is not fighting. Military help may be given without it.
  const fighting = fight === null ? [] : fightWays(scene, fight, help, within(treaty, own));
  const ways = fight === null ? [help] : isMilitary(fight) ? fighting : fighting.slice(-1);
  return [{ claim: { says, kind: "law", ...affair(scene, [], ways) }, takes: [dutyTake(scene)] }];
}

/** "Obliges Britain only to consult": a duty to consult under the treaty and, where the word is "only", none to help. */
export function consults(given: Scene): Taken[] {
  const scene = asItStood(given);
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyOf(scene, named);
  const [a, b] = states.map((slot) => stateOf(scene, slot));
  if (scene.denies) throw new Unreadable("form");
  if (named?.kind === "treaty" && named.article !== null && !hasArticle(treaty, named.article, "consultation"))
    throw new Unreadable("no-article", [named.article, titled(treaty)]);
  if (a === undefined) return allConsult(scene, treaty);
  const only = scene.words["merely"] !== undefined;
  const to = b === undefined ? "" : `&owedTo=${b}`;
  const at = (type: string) => `owes[instrument=${treaty.id}&type=${type}&grade=binding&dormant=false${to}].inForce`;
  const way: Way = {
    name: null,
    ask: (date, denied) => {
      const asked = there("state.show", { state: a, date }, at("consultation"), denied);
      const none = ["defence", "offence"].map((type) => ({ at: at(type), excludes: "true" }));
      return only ? { ...asked, expect: [...(asked.expect ?? []), ...none] } : asked;
    },
  };
  const says = sentence(
    `${titled(treaty)} obliges ${called(scene, a)} ${only ? "only " : ""}to consult${b === undefined ? "" : ` ${called(scene, b)}`} ${timeWords(scene)}`,
  );
  return [{ claim: { says, kind: "law", ...affair(scene, [a], [way]) }, takes: [] }];
}

/** "Obliges its parties to consult": a clause of consultation in which each party owes every other. */
function allConsult(scene: Scene, treaty: Instrument): Taken[] {
  const onEvent = treaty.obligations.some(
    ({ type, by, versions }) =>
      type === "consultation" && by === "parties" && versions.some(({ trigger = "always" }) => trigger !== "always"),
  );
  // A clause on regular meetings is not one for an event.
  if (!onEvent && /\b(if|when|whenever|should|in case|in event)\b/.test(scene.said)) throw new Unreadable("form");
  const ask: Way["ask"] = (date) => ({
    "bound-to": { operation: "instrument.show", input: { id: treaty.id, date } },
    expect: [
      { at: "clauses[type=consultation&grade=binding&by=each party].article", exists: true },
      { at: "inForce", includes: "true" },
    ],
  });
  const says = sentence(`${titled(treaty)} obliges every party to consult the others ${timeWords(scene)}`);
  return [{ claim: { says, kind: "law", ...affair(scene, [], [{ name: null, ask }]) }, takes: [] }];
}

/** Whether the treaty has a clause of defence at all. */
export function clause(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyOf({ ...scene, when: { kind: "unsaid" } }, slotsOf(scene).treaty);
  const at = "instrument.obligations[type=defence].article";
  const says = sentence(`${titled(treaty)} has ${scene.denies ? "no" : "a"} clause of defence`);
  return [
    {
      claim: {
        says,
        kind: "law",
        "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
        expect: [scene.denies ? { at, empty: true } : { at, exists: true }],
      },
      takes: [{ word: "mutual defence clause", means: phrase("binding-defence") }],
    },
  ];
}
