/** Sentences that put a case: "if A attacked B, C would have to help"; and duties that turn on the place that is struck. */
import { encountersOf } from "../../../ledger/warAttacks.ts";
import type { Expectation } from "../../../model/claims.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { affair, type Way } from "../affairs.ts";
import { called, mentionsIn, momentsOf, placeNamed, type Scene, sentence, stateOf, type Taken, timeWords, Unreadable } from "../scene.ts";
import type { Slot } from "../slots.ts";
import { treatyAtAll } from "../treaties.ts";
import { fightTake, fightWays, fightWord, isLoose } from "./force.ts";
import { asItStood, firstDay } from "./obliges.ts";
import { isDuty } from "./owed.ts";
import { waysOf } from "./places.ts";
import { LIVE_AND_OWN, tie } from "./ties.ts";

const NOTE = "The attack as stated, unprovoked and by the state named; further facts may change the answer.";

/** Slots: the helper, the attacked, the attacker, and perhaps the attacked again. */
export function mustIf(given: Scene): Taken[] {
  const treatyAt = given.slots.findIndex(({ kind }) => kind === "treaty");
  const scene = treatyAt < 0 ? thenStruck(given) : standing(given, treatyAt);
  const [helper, helped, attacker, again] = scene.slots.filter(({ kind }) => kind === "states");
  const struck = scene.slots.find(({ kind }) => kind === "place");
  const place = struck?.kind === "place" ? struck.mention.things.find(({ kind }) => kind === "place") : undefined;
  if (struck?.kind === "place" && place === undefined) throw new Unreadable("word", [struck.mention.bare]);
  const [a, b, c] = [stateOf(scene, helper), stateOf(scene, helped), stateOf(scene, attacker)];
  if (again !== undefined && stateOf(scene, again) !== b)
    throw new Unreadable(
      "word",
      mentionsIn(again).map(({ bare }) => bare),
    );
  if (new Set([a, b, c]).size < 3) throw new Unreadable("itself", [called(scene, b)]);
  const treaty = treatyAt < 0 ? null : treatyAtAll(scene, treatyAt);
  const conditions = [
    `owedBy=${a}`,
    `owedTo=${b}`,
    "type=defence",
    "grade=binding",
    ...(treaty === null ? [] : [`instrument=${treaty.id}`]),
  ];
  const way = (name: string | null, more: readonly string[], field: string, value: string): Way => ({
    name,
    ask: (date, denied) => {
      const at = `obligations[${[...conditions, ...more].join("&")}].${field}`;
      const expect: Expectation = denied ? { at, excludes: value } : { at, includes: value };
      return {
        "bound-to": {
          operation: "crisis.trace",
          input: { initiator: c, target: b, ...(place === undefined ? {} : { place: place.id }), state: a, date },
        },
        expect: [expect],
      };
    },
  });
  const fight = fightWord(scene);
  const help = (name: string | null) => way(name, [], "status", "triggered");
  const force = (name: string | null) => way(name, ["status=triggered"], "force", "required");
  const ways = fight === null ? [help(null)] : isLoose(fight) ? [help("to help in defence"), force("to use armed force")] : [force(null)];
  const must = scene.denies ? "would not be obliged" : "would be obliged";
  const says = sentence(
    `If ${called(scene, c)} attacked ${called(scene, b)}${place === undefined ? "" : ` at ${placeNamed(scene, place.id)}`}, ${called(scene, a)} ${must} to ${fight === null ? "help" : "fight for"} it ${timeWords(scene)}`,
  );
  const take = fight === null ? { word: scene.words["help"] ?? "must", means: phrase("binding-defence") } : fightTake(fight);
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b, c], ways), note: NOTE }, takes: [take] }];
}

/** A case in the past without a time is put on the day on which the attacker struck, if one such attack is on record. */
function thenStruck(scene: Scene): Scene {
  if (scene.tense !== "past" || scene.when.kind !== "unsaid") return scene;
  const [, helped, attacker] = scene.slots.filter(({ kind }) => kind === "states");
  const ids = (slot: Slot | undefined) =>
    mentionsIn(slot).flatMap(({ things }) => things.filter(({ kind }) => kind === "state").map(({ id }) => id));
  const met = ids(helped).flatMap((b) =>
    encountersOf(scene.ledger, b).filter(({ enemy, attacked }) => attacked === true && ids(attacker).includes(enemy)),
  );
  const [only, ...more] = met;
  if (only === undefined || more.length > 0) throw new Unreadable("past-undated");
  return { ...scene, when: { kind: "in", date: only.date } };
}

/** With a treaty that no longer runs and no time, the case is put on the first day on which it bound. */
function standing(scene: Scene, at: number): Scene {
  if (scene.when.kind !== "unsaid") return scene;
  const treaty = treatyAtAll(scene, at);
  const runs = scene.ledger.memberships(treaty).some(({ end }) => end === null);
  const date = runs ? null : firstDay(scene, treaty);
  return date === null ? scene : { ...scene, when: { kind: "in", date } };
}

const MOST_TREATIES = 3;

/** "A would have to fight if Hawaii were attacked": the treaties by which A owes help to the state that holds the place, and their areas. */
export function mustAtPlace(given: Scene): Taken[] {
  const treatyAt = given.slots.findIndex(({ kind }) => kind === "treaty");
  const scene = treatyAt < 0 ? given : asItStood(given, treatyAt);
  const a = stateOf(scene, scene.slots[0]);
  const struck = scene.slots.find(({ kind }) => kind === "place");
  const b = holderOf(scene, struck);
  const date = momentsOf(scene)[0] ?? scene.today;
  const { ties } = scene.ask.run("ties.between", { a, b, date }) as Ties;
  const named = treatyAt < 0 ? null : treatyAtAll(scene, treatyAt).id;
  const bound = ties.filter((one) => isDuty(one) && one.owedBy === a && (named === null || one.instrument === named));
  const ids = [...new Set(kept(bound).map(({ instrument }) => instrument))];
  const fight = fightWord(scene);
  const must = scene.denies ? "is not obliged" : "is obliged";
  const where = struck?.kind === "place" ? struck.mention.bare : "";
  const says = sentence(
    `${called(scene, a)} ${must} to ${fight === null ? "help" : "fight for"} ${called(scene, b)} if ${where} is attacked, ${timeWords(scene)}`,
  );
  const takes = [{ word: where, means: phrase("these-instruments", { instruments: ids }) }];
  if (ids.length === 0) {
    const at = `ties[type=defence&grade=binding&owedBy=${a}${named === null ? "" : `&instrument=${named}`}].inForce`;
    const ask: Way["ask"] = (day, denied) => ({
      "bound-to": { operation: "ties.between", input: { a, b, date: day } },
      expect: [denied ? { at, excludes: "true" } : { at, includes: "true" }],
    });
    return [{ claim: { says, kind: "law", ...affair(scene, [a, b], [{ name: null, ask }]), note: NOTE }, takes: [] }];
  }
  if (ids.length > MOST_TREATIES) throw new Unreadable("which-treaty", ids);
  const ways = ids.flatMap((id) => {
    const treaty = scene.ledger.instrument(id);
    if (treaty === undefined || struck?.kind !== "place") return [];
    const duties = bound.filter(({ instrument }) => instrument === id);
    const own = waysOf(scene, treaty, struck.mention, null).ways;
    return own
      .flatMap((way) => (fight === null ? [way] : fightWays(scene, fight, way, duties)))
      .map((way) => ({ ...way, name: [ids.length > 1 ? id : "", way.name ?? ""].filter(Boolean).join(", ") }));
  });
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b], ways), note: NOTE }, takes }];
}

/** The promises without those that nobody has kept alive, where there are others. */
function kept<T extends { readonly nominal: unknown }>(ties: readonly T[]): readonly T[] {
  const alive = ties.filter(({ nominal }) => nominal === null);
  return alive.length > 0 ? alive : ties;
}

/** "A must defend B at a place": the treaties by which A owes B help, and their areas there, on land and for B's forces. */
export function mustThere(scene: Scene): Taken[] {
  const [helper, helped] = scene.slots.filter(({ kind }) => kind === "states");
  const struck = scene.slots.find(({ kind }) => kind === "place");
  const [a, b] = [stateOf(scene, helper), stateOf(scene, helped)];
  const place = struck?.kind === "place" ? struck.mention.things.find(({ kind }) => kind === "place") : undefined;
  if (struck?.kind !== "place" || place === undefined)
    throw new Unreadable(
      "word",
      mentionsIn(struck).map(({ bare }) => bare),
    );
  const date = momentsOf(scene)[0] ?? scene.today;
  const { ties } = scene.ask.run("ties.between", { a, b, date: date > scene.today ? scene.today : date }) as Ties;
  const ids = [...new Set(kept(ties.filter((one) => isDuty(one) && one.owedBy === a)).map(({ instrument }) => instrument))];
  if (ids.length > MOST_TREATIES) throw new Unreadable("which-treaty", ids);
  const must = scene.denies ? "is not obliged" : "is obliged";
  const says = sentence(
    `${called(scene, a)} ${must} to help ${called(scene, b)} if its land, ships, aircraft or troops are attacked at ${placeNamed(scene, place.id)}, ${timeWords(scene)}`,
  );
  const none = tie(a, b, ["type=defence", "grade=binding", ...LIVE_AND_OWN, `owedBy=${a}`]);
  const ways = ids.flatMap((id) => {
    const treaty = scene.ledger.instrument(id);
    const own = treaty === undefined ? [] : waysOf(scene, treaty, struck.mention, null).ways;
    return own.map((way) => ({ ...way, name: [ids.length > 1 ? id : "", way.name ?? ""].filter(Boolean).join(", ") }));
  });
  const takes = [{ word: struck.mention.bare, means: phrase("these-instruments", { instruments: ids }) }];
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], ids.length === 0 ? [none] : ways), note: NOTE },
      takes: ids.length === 0 ? [] : takes,
    },
  ];
}

/** The state that administers the place, or the state that bears the name. */
function holderOf(scene: Scene, slot: Slot | undefined): string {
  const things = slot?.kind === "place" ? slot.mention.things : [];
  const place = things.find(({ kind, state }) => kind === "place" && state !== null);
  if (place?.state != null) return place.state;
  return stateOf(scene, slot);
}
