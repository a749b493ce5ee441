/** Sentences about duties under a named treaty: of one state, of any, or of all its parties. */
import type { StateTest } from "../../../model/clauses.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import type { Day } from "../../../time/day.ts";
import { stateInGroup } from "../../groups.ts";
import { affair, there, type Way } from "../affairs.ts";
import { called, isPast, momentsOf, type Scene, sentence, stateOf, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { hasArticle, treatyAtAll, treatyOf } from "../treaties.ts";
import { type Duty, fightTake, fightWays, fightWord } from "./force.ts";
import { dutiesOn } from "./owed.ts";
import { tie } from "./ties.ts";

/** The type of the treaty's obligation to help in war: of defence or, if it has none, to join in any war. */
function helpType(obligations: Instrument["obligations"]): "offence" | "defence" {
  const has = (type: string) => obligations.some((one) => one.type === type);
  return has("offence") && !has("defence") ? "offence" : "defence";
}

/** A treaty named without a time, in the past tense, is meant as it stood on the first day on which it bound. */
export function asItStood(scene: Scene, at = scene.slots.findIndex(({ kind }) => kind === "treaty")): Scene {
  if (scene.when.kind !== "unsaid" || scene.tense !== "past") return scene;
  const date = firstDay(scene, treatyAtAll(scene, at));
  if (date === null) throw new Unreadable("past-undated");
  return { ...scene, when: { kind: "in", date } };
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

/** The duty to help; "fight" adds a second reading, which requires the clause to call for armed force. */
export function obliges(given: Scene): Taken[] {
  const scene = asItStood(given);
  const { denies } = scene;
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyOf(scene, named);
  if (named?.kind === "treaty" && named.article !== null && !hasArticle(treaty, named.article, "defence"))
    throw new Unreadable("no-article", [named.article, titled(treaty)]);
  const reversed = scene.form.form.includes("attack on S");
  const [first, second] = reversed ? [states[1], states[0]] : states;
  const a = stateOf(scene, first);
  const b = second === undefined ? null : stateOf(scene, second);
  const conditions = [`instrument=${treaty.id}`, `type=${helpType(treaty.obligations)}`, "grade=binding", "dormant=false"];
  const help: Way =
    b === null
      ? { name: null, ask: (date, denied) => there("state.show", { state: a, date }, `owes[${conditions.join("&")}].inForce`, denied) }
      : tie(a, b, [...conditions, `owedBy=${a}`]);
  const about = b === null ? null : aboutIt(scene, treaty, a, b, conditions);
  const fight = fightWord(scene);
  const duties = b === null ? dutiesOf(scene, "owes", a) : dutiesOn(scene, a, b);
  const helps = about === null ? [help] : [{ ...help, name: `as a duty owed to ${called(scene, b ?? a)} itself` }, about];
  const ways = fight === null ? helps : fightWays(scene, fight, help, within(treaty, duties));
  const verb = isPast(scene) ? (denies ? "did not oblige" : "obliged") : denies ? "does not oblige" : "obliges";
  const what = fight === null ? "help" : "fight for";
  const whom = b === null ? (fight === null ? "help another in defence" : "fight") : `${what} ${called(scene, b)}`;
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, a)} to ${whom} ${timeWords(scene)}`);
  return [{ claim: { says, kind: "law", ...affair(scene, b === null ? [a] : [a, b], ways) }, takes: [dutyTake(scene)] }];
}

/**
 * The reading by which the duty is one to the other parties about the state: a clause that protects a class of states, or states by
 * name, that are no party. Null where the treaty has none for the state.
 */
function aboutIt(scene: Scene, treaty: Instrument, a: string, b: string, conditions: readonly string[]): Way | null {
  if (!protects(scene, treaty, b, momentsOf(scene)[0] ?? scene.today)) return null;
  const at = `owes[${conditions.join("&")}].inForce`;
  return {
    name: `as a duty owed to its parties, about ${called(scene, b)}, which is none`,
    ask: (day, denied) => there("state.show", { state: a, date: day }, at, denied),
  };
}

/** Whether a clause of help is about the state, which never was a party. */
function protects(scene: Scene, treaty: Instrument, b: string, date: Day): boolean {
  const type = helpType(treaty.obligations);
  const named = treaty.obligations.some((one) => one.type === type && one.about !== undefined && covers(scene, one.about, b, date));
  return named && !scene.ledger.memberships(treaty).some(({ state }) => state === b);
}

/** Whether a test on states names the state, or a class that it belongs to. */
function covers(scene: Scene, test: StateTest, state: string, day: Day): boolean {
  if (typeof test === "string") return test === state;
  if (Array.isArray(test)) return test.includes(state);
  if ("class" in test) return stateInGroup(scene.ledger, test.class, state as StateId, day) !== "no";
  return "any" in test && test.any.some((one) => covers(scene, one, state, day));
}

function dutyTake(scene: Scene) {
  const fight = fightWord(scene);
  if (fight !== null) return fightTake(fight);
  const word = scene.words["help"] ?? (scene.form.form.includes("attack on") ? "attack on" : "obliges");
  return { word, means: phrase("binding-defence") };
}

/** The duties to help that the state owes, or is owed, on the first day of the time. */
function dutiesOf(scene: Scene, side: "owes" | "owed", state: string): readonly Duty[] {
  const date = momentsOf(scene)[0] ?? scene.today;
  return (scene.ask.run("state.show", { state, date: date > scene.today ? scene.today : date }) as StateAnswer)[side];
}

/** The treaty's own binding duties to help among them. */
function within({ id, obligations }: Instrument, duties: readonly Duty[]): Duty[] {
  const type = helpType(obligations);
  const own = obligations.filter((one) => one.type === type && (one.grade ?? "binding") === "binding").map((one) => one.id);
  return duties.filter(({ instrument, obligation }) => instrument === id && own.includes(obligation));
}

/** Two states, each obliged by the treaty to help the other; to deny it is to deny it of both. */
export function obligesEachOther(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyOf(scene, slotsOf(scene).treaty);
  const [list] = slotsOf(scene).states;
  const states =
    list?.kind === "states" ? list.mentions.map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null })) : [];
  const [a, b, ...more] = states;
  if (a === undefined || b === undefined || more.length > 0) throw new Unreadable("form");
  const conditions = [`instrument=${treaty.id}`, `type=${helpType(treaty.obligations)}`, "grade=binding", "dormant=false"];
  const ask: Way["ask"] = (date, denied) => {
    const [one, other] = [a, b].map((by) => tie(a, b, [...conditions, `owedBy=${by}`]).ask(date, denied));
    return { ...one, expect: [...(one?.expect ?? []), ...(other?.expect ?? [])] };
  };
  const verb = scene.denies ? "does not oblige" : "obliges";
  const says = sentence(`${titled(treaty)} ${verb} ${called(scene, a)} and ${called(scene, b)} to help each other ${timeWords(scene)}`);
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b], [{ name: null, ask }]) }, takes: [dutyTake(scene)] }];
}

/** Whether the treaty obliges any other state to help this one. */
export function obligesAnyone(given: Scene): Taken[] {
  const scene = asItStood(given);
  const { treaty: named, states } = slotsOf(scene);
  const treaty = treatyOf(scene, named);
  const b = stateOf(scene, states[0]);
  const at = `owed[instrument=${treaty.id}&type=${helpType(treaty.obligations)}&grade=binding&dormant=false].inForce`;
  const help: Way = { name: null, ask: (date, denied) => there("state.show", { state: b, date }, at, denied) };
  const fight = fightWord(scene);
  const says = sentence(
    `${titled(treaty)} ${scene.denies ? "obliges nobody" : "obliges some state"} to ${fight === null ? "help" : "fight for"} ${called(scene, b)} ${timeWords(scene)}`,
  );
  const date = momentsOf(scene)[0] ?? scene.today;
  const clauses = `instrument.obligations[type=${helpType(treaty.obligations)}].about`;
  const about: Way = {
    name: `as a duty owed to its parties, about ${called(scene, b)}, which is none`,
    ask: (_day, denied) => ({
      "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
      expect: [denied ? { at: clauses, empty: true } : { at: clauses, exists: true }],
    }),
  };
  const helps = protects(scene, treaty, b, date) ? [{ ...help, name: `as a duty owed to ${called(scene, b)} itself` }, about] : [help];
  const ways = fight === null ? helps : fightWays(scene, fight, help, within(treaty, dutiesOf(scene, "owed", b)));
  return [{ claim: { says, kind: "law", ...affair(scene, [b], ways) }, takes: [dutyTake(scene)] }];
}

/** The duty of every party to every other: a clause of defence in which each party owes every other. */
export function dutyOfAll(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyOf(scene, slotsOf(scene).treaty);
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
    `${titled(treaty)} ${scene.denies ? "does not oblige" : "obliges"} every party to ${fight === null ? "help" : "fight for"} every other that is attacked, ${timeWords(scene)}`,
  );
  const own = treaty.obligations.map(({ id: obligation }) => ({ instrument: treaty.id, obligation }));
  // "Must fight" of all asks for force alone: help by other means is not fighting.
  const ways = fight === null ? [help] : fightWays(scene, fight, help, within(treaty, own)).slice(-1);
  return [{ claim: { says, kind: "law", ...affair(scene, [], ways) }, takes: [dutyTake(scene)] }];
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
