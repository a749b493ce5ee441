/** Sentences that put a case: "if A attacked B, C would have to help"; and duties that turn on the place that is struck. */
import { encountersOf } from "../../../ledger/warAttacks.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { requireSpan } from "../../../time/span.ts";
import { affair, type Way } from "../affairs.ts";
import {
  called,
  dayOf,
  mentionsIn,
  placeNamed,
  type Scene,
  sentence,
  stateOf,
  type Take,
  type Taken,
  timeWords,
  titled,
  Unreadable,
} from "../scene.ts";
import type { Slot } from "../slots.ts";
import { treatyAtAll } from "../treaties.ts";
import { fightTake, fightWays, fightWord, helpVerb } from "./force.ts";
import { asItStood, firstDay, obliges } from "./obliges.ts";
import { isDuty, owes } from "./owed.ts";
import { waysOf } from "./places.ts";
import { caseWays, holderOf, struckPlace } from "./struck.ts";
import { LIVE_AND_OWN, tie } from "./ties.ts";

export const CASE_NOTE = "The attack as stated, unprovoked and by the state named; further facts may change the answer.";

/** Slots: the helper, the attacked, the attacker, and perhaps what is struck. */
export function mustIf(given: Scene): Taken[] {
  const treatyAt = given.slots.findIndex(({ kind }) => kind === "treaty");
  const scene = treatyAt < 0 ? thenStruck(given) : standing(given, treatyAt);
  const [helper, helped, attacker, again] = scene.slots.filter(({ kind }) => kind !== "treaty");
  const [a, b, c] = [stateOf(scene, helper), stateOf(scene, helped), stateOf(scene, attacker)];
  if (new Set([a, b, c]).size < 3) throw new Unreadable("itself", [called(scene, b)]);
  const place = struckPlace(scene, again, b);
  const treaty = treatyAt < 0 ? null : treatyAtAll(scene, treatyAt);
  const conditions = [
    `owedBy=${a}`,
    `owedTo=${b}`,
    "type=defence",
    "grade=binding",
    ...(treaty === null ? [] : [`instrument=${treaty.id}`]),
  ];
  const fight = fightWord(scene);
  const ways = caseWays({ initiator: c, target: b, place, state: a }, conditions, fight);
  const must = scene.denies ? "would not be obliged" : "would be obliged";
  const says = sentence(
    `If ${called(scene, c)} attacked ${called(scene, b)}${place === null ? "" : ` at ${placeNamed(scene, place.id)}`}, ${called(scene, a)} ${must} to ${helpVerb(fight)} it ${timeWords(scene)}`,
  );
  const take = fight === null ? { word: scene.words["help"] ?? "must", means: phrase("binding-defence") } : fightTake(fight);
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b, c], ways), note: CASE_NOTE }, takes: [take] }];
}

/**
 * A case in the past without a time, or in a year, is put on the day on which the attacker struck, if one such attack is on record.
 * Where none is, a year stays one; without a time the case cannot be put.
 */
function thenStruck(scene: Scene): Scene {
  const { when } = scene;
  if (scene.tense !== "past" || !(when.kind === "unsaid" || (when.kind === "in" && when.date.length < DAY))) return scene;
  const [, helped, attacker] = scene.slots.filter(({ kind }) => kind === "states");
  const ids = (slot: Slot | undefined) =>
    mentionsIn(slot).flatMap(({ things }) => things.filter(({ kind }) => kind === "state").map(({ id }) => id));
  const within = when.kind === "in" ? requireSpan(when.date) : null;
  const met = ids(helped).flatMap((b) =>
    encountersOf(scene.ledger, b).filter(
      ({ enemy, attacked, date }) =>
        attacked === true && ids(attacker).includes(enemy) && (within === null || (date >= within.earliest && date <= within.latest)),
    ),
  );
  const [only, ...more] = met;
  if (only !== undefined && more.length === 0) return { ...scene, when: { kind: "in", date: only.date } };
  if (within === null) throw new Unreadable("past-undated");
  return scene;
}

const DAY = "YYYY-MM-DD".length;

/** With a treaty that no longer runs and no time, the case is put on the first day on which it bound. */
function standing(scene: Scene, at: number): Scene {
  if (scene.when.kind !== "unsaid") return scene;
  const treaty = treatyAtAll(scene, at);
  const runs = scene.ledger.memberships(treaty).some(({ end }) => end === null);
  const date = runs ? null : firstDay(scene, treaty);
  return date === null ? scene : { ...scene, when: { kind: "in", date } };
}

const MOST_TREATIES = 3;

/**
 * "A would have to fight if Hawaii were attacked": the treaties by which A owes help to the state that holds the place, and their
 * areas. Of a state named beside the place, it has to be the one that holds it; where the place is that state itself, the duty is meant.
 */
export function mustAtPlace(given: Scene): Taken[] {
  const treatyAt = given.slots.findIndex(({ kind }) => kind === "treaty");
  const undated = treatyAt < 0 && given.when.kind === "unsaid" && given.tense === "past";
  if (undated && given.form.form.includes("%attacked")) throw new Unreadable("past-undated");
  const scene = treatyAt < 0 ? given : asItStood(given, treatyAt);
  const [helper, helped] = scene.slots.filter(({ kind }) => kind === "states");
  const a = stateOf(scene, helper);
  const struck = scene.slots.find(({ kind }) => kind === "place");
  const b = helped === undefined ? holderOf(scene, struck) : stateOf(scene, helped);
  if (a === b) throw new Unreadable("itself", [called(scene, a)]);
  if (helped !== undefined && struckPlace(scene, struck, b) === null) {
    const plain = { ...scene, slots: scene.slots.filter((one) => one !== struck) };
    return treatyAt < 0 ? owes(plain) : obliges(plain);
  }
  const { ties } = scene.ask.run("ties.between", { a, b, date: dayOf(scene, [a, b]) }) as Ties;
  const named = treatyAt < 0 ? null : treatyAtAll(scene, treatyAt).id;
  const bound = ties.filter((one) => isDuty(one) && one.owedBy === a && (named === null || one.instrument === named));
  const ids = [...new Set(kept(bound).map(({ instrument }) => instrument))];
  const fight = fightWord(scene);
  const must = scene.denies ? "is not obliged" : "is obliged";
  const where = struck?.kind === "place" ? struck.mention.bare : "";
  const says = sentence(
    `${called(scene, a)} ${must} to ${helpVerb(fight)} ${called(scene, b)} if ${where} is attacked, ${timeWords(scene)}`,
  );
  if (ids.length === 0) {
    const at = `ties[type=defence&grade=binding&${LIVE_AND_OWN.join("&")}&owedBy=${a}${named === null ? "" : `&instrument=${named}`}].inForce`;
    const ask: Way["ask"] = (day, denied) => ({
      "bound-to": { operation: "ties.between", input: { a, b, date: day } },
      expect: [denied ? { at, excludes: "true" } : { at, includes: "true" }],
    });
    return [{ claim: { says, kind: "law", ...affair(scene, [a, b], [{ name: null, ask }]), note: CASE_NOTE }, takes: [] }];
  }
  if (ids.length > MOST_TREATIES) throw new Unreadable("which-treaty", ids);
  const ways = ids.flatMap((id) => {
    const treaty = scene.ledger.instrument(id);
    if (treaty === undefined || struck?.kind !== "place") return [];
    const duties = bound.filter(({ instrument }) => instrument === id);
    const own = waysOf(scene, treaty, struck.mention, null).ways;
    return own
      .flatMap((way) => (fight === null ? [way] : fightWays(scene, fight, way, duties)))
      .map((way) => ({ ...way, name: [ids.length > 1 ? titled(treaty) : "", way.name ?? ""].filter(Boolean).join(", ") }));
  });
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b], ways), note: CASE_NOTE }, takes: [byTreaties(scene, ids)] }];
}

/** The word of the duty, as resting on these treaties. */
function byTreaties({ words, said }: Scene, instruments: readonly string[]): Take {
  const word = words["must"] ?? words["mustnot"] ?? (/\bbound\b/.test(said) ? "bound" : "obliged");
  return { word, means: phrase("duty-under", { instruments }) };
}

/** The promises without those that nobody has kept alive, where there are others. */
function kept<T extends { readonly nominal: unknown }>(ties: readonly T[]): readonly T[] {
  const alive = ties.filter(({ nominal }) => nominal === null);
  return alive.length > 0 ? alive : ties;
}

/** "A must defend B at a place": the treaties by which A owes B help, and their areas there, on land and for B's forces. */
export function mustThere(given: Scene): Taken[] {
  const treatyAt = given.slots.findIndex(({ kind }) => kind === "treaty");
  const scene = treatyAt < 0 ? given : asItStood(given, treatyAt);
  const [helper, helped] = scene.slots.filter(({ kind }) => kind === "states");
  const struck = scene.slots.find(({ kind }) => kind === "place");
  const [a, b] = [stateOf(scene, helper), stateOf(scene, helped)];
  const named = treatyAt < 0 ? null : treatyAtAll(scene, treatyAt).id;
  const place = struck?.kind === "place" ? struck.mention.things.find(({ kind }) => kind === "place") : undefined;
  if (struck?.kind !== "place" || place === undefined)
    throw new Unreadable(
      "word",
      mentionsIn(struck).map(({ bare }) => bare),
    );
  const { ties } = scene.ask.run("ties.between", { a, b, date: dayOf(scene, [a, b]) }) as Ties;
  const bound = ties.filter((one) => isDuty(one) && one.owedBy === a && (named === null || one.instrument === named));
  const ids = [...new Set(kept(bound).map(({ instrument }) => instrument))];
  if (ids.length > MOST_TREATIES) throw new Unreadable("which-treaty", ids);
  const must = scene.denies ? "is not obliged" : "is obliged";
  const says = sentence(
    `${called(scene, a)} ${must} to help ${called(scene, b)} if its land, ships, aircraft or troops are attacked at ${placeNamed(scene, place.id)}, ${timeWords(scene)}`,
  );
  const only = named === null ? [] : [`instrument=${named}`];
  const none = tie(a, b, ["type=defence", "grade=binding", ...LIVE_AND_OWN, `owedBy=${a}`, ...only]);
  const ways = ids.flatMap((id) => {
    const treaty = scene.ledger.instrument(id);
    const own = treaty === undefined ? [] : waysOf(scene, treaty, struck.mention, null).ways;
    return own.map((way) => ({
      ...way,
      name: [treaty !== undefined && ids.length > 1 ? titled(treaty) : "", way.name ?? ""].filter(Boolean).join(", "),
    }));
  });
  const takes = [byTreaties(scene, ids)];
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], ids.length === 0 ? [none] : ways), note: CASE_NOTE },
      takes: ids.length === 0 ? [] : takes,
    },
  ];
}
