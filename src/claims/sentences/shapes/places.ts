/**
 * Sentences about whether a treaty's area covers a place or a state's homeland. instrument.area decides, and may answer that it
 * is argued.
 */

import { isUserError } from "../../../errors.ts";
import type { Expectation } from "../../../model/claims.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { AreaAnswer, AreaRow } from "../../../model/results/area.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import { affair, there, type Way } from "../affairs.ts";
import type { Mention, Thing } from "../mentions.ts";
import {
  called,
  isPast,
  momentsOf,
  placeNamed,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  titled,
  Unreadable,
} from "../scene.ts";
import type { Slot } from "../slots.ts";
import { hasArticle, treatyOf } from "../treaties.ts";
import { asItStood } from "./obliges.ts";
import { titleWays } from "./titles.ts";

type Part = "territory" | "forces" | null;
const PART_WORDS = { territory: "an attack on the land", forces: "an attack on ships, aircraft or troops there" } as const;
const NOTE = "By the area of the clause alone; who attacks, and how, is a question about a case.";
/** A claim has at most six readings; each treaty can take two. */
const MOST_TREATIES = 3;

export function covers(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyOf(
    scene,
    scene.slots.find(({ kind }) => kind === "treaty"),
  );
  const named = scene.slots.find(({ kind }) => kind === "treaty");
  if (named?.kind === "treaty" && named.article !== null && !hasArticle(treaty, named.article, "defence"))
    throw new Unreadable("no-article", [named.article, titled(treaty)]);
  const place = scene.slots.find(({ kind }) => kind === "place");
  const verb = isPast(scene) ? (scene.denies ? "did not cover" : "covered") : scene.denies ? "does not cover" : "covers";
  const { ways, where } = waysOf(scene, treaty, mentionOf(place), null);
  const says = sentence(`${titled(treaty)} ${verb} ${where} ${timeWords(scene)}`);
  return [{ claim: { says, kind: "law", ...affair(scene, [], ways), note: NOTE }, takes: [] }];
}

function mentionOf(slot: Slot | undefined): Mention | undefined {
  return slot?.kind === "place" ? slot.mention : undefined;
}

/** "P, which A administers": who administers the place on the day. */
export function administered(scene: Scene): Taken[] {
  const [place, holder] = scene.slots;
  const thing = mentionOf(place)?.things.find(({ kind }) => kind === "place");
  if (thing === undefined) throw new Unreadable("form");
  const state = stateOf(scene, holder);
  const verb = /\bclaimed\b/.test(scene.said) ? "claim" : "administer";
  const says = sentence(
    `${called(scene, state)} ${scene.denies ? `does not ${verb}` : `${verb}s`} ${placeNamed(scene, thing.id)} ${timeWords(scene)}`,
  );
  const at = `places[id=${thing.id}].${verb === "claim" ? "claimed" : "administered"}`;
  const ask: Way["ask"] = (date, denied) => there("place.list", { date }, at, denied, state);
  return [{ claim: { says, kind: "law", ...affair(scene, [state], [{ name: null, ask }]) }, takes: [] }];
}

/** Sentences about an attack on a state's forces at a place; "the treaty" means each one that binds others to defend the state. */
export function forcesAt(scene: Scene): Taken[] {
  const [owner, place, named] = scene.slots;
  const state = stateOf(scene, owner);
  const treaties = named === undefined ? treatiesFor(scene, state) : [treatyOf(scene, named)];
  const several = treaties.length > 1;
  const all = treaties.map((treaty) => ({ treaty, ...waysOf(scene, treaty, mentionOf(place), "forces") }));
  const ways = all.flatMap(({ treaty, ways: its }) =>
    its.map(({ name, ask }) => ({ name: [several ? titled(treaty) : "", name ?? ""].filter(Boolean).join(", "), ask })),
  );
  const which = several ? `A treaty that binds others to defend ${called(scene, state)}` : titled(treaties[0] as Instrument);
  const says = sentence(
    `${which} covers an attack on the ships, aircraft or troops of ${called(scene, state)} at ${all[0]?.where} ${timeWords(scene)}`,
  );
  const takes =
    named === undefined ? [{ word: "the treaty", means: phrase("these-instruments", { instruments: treaties.map(({ id }) => id) }) }] : [];
  return [{ claim: { says, kind: "law", ...affair(scene, [], ways), note: NOTE }, takes }];
}

function treatiesFor(scene: Scene, state: string): Instrument[] {
  const shown = scene.ask.run("state.show", { state, date: momentsOf(scene)[0] ?? scene.today }) as StateAnswer;
  const owed = shown.owed.filter(
    ({ type, grade, inForce, dormant }) => type === "defence" && grade === "binding" && inForce === true && !dormant,
  );
  const found = [...new Set(owed.map(({ instrument }) => instrument))].flatMap((id) => scene.ledger.instrument(id) ?? []);
  if (found.length === 0 || found.length > MOST_TREATIES) throw new Unreadable("which-treaty", found.map(titled));
  return found;
}

export function waysOf(scene: Scene, treaty: Instrument, mention: Mention | undefined, struck: Part): { ways: Way[]; where: string } {
  const { id } = treaty;
  const answer = areaOn(scene, id);
  const thing = placeMeant(mention, answer);
  const where = thing.kind === "state" ? calledAt(scene, mention) : placeNamed(scene, thing.id);
  const bound = (date: string) => ({ operation: "instrument.area", input: { id, date } });
  const byTitle = answer === null || struck !== null ? null : titleWays(scene, treaty, thing, answer);
  if (byTitle !== null) return { where, ways: byTitle };
  if (answer !== null && answer.clause.limit !== "stated") {
    const ask: Way["ask"] = (date, denied) => ({
      "bound-to": bound(date),
      expect: [{ at: "clause.limit", equals: denied ? "stated" : "none" }],
    });
    return { where, ways: [{ name: "the clause has no limit of place", ask }] };
  }
  const key = thing.kind === "state" ? "state" : "place";
  const row = answer?.rows.find((one) => one[key] === thing.id);
  const ways = partsOf(row, struck).flatMap((part): Way[] => {
    const at = (condition: string) =>
      part === null ? `rows[${key}=${thing.id}${condition}].result` : `rows[${key}=${thing.id}].struck[what=${part}${condition}].result`;
    const way = (name: string, test: (denied: boolean) => Expectation): Way => ({
      name: part === null || struck !== null ? name : `${PART_WORDS[part]}, ${name}`,
      ask: (date, denied) => ({ "bound-to": bound(date), expect: [test(denied)] }),
    });
    return [
      way("beyond argument", (denied) => (denied ? { at: at("&result!=outside"), empty: true } : { at: at(""), includes: "inside" })),
      way("at least arguably", (denied) => (denied ? { at: at(""), excludes: "inside" } : { at: at("&result!=outside"), exists: true })),
    ];
  });
  return { ways, where };
}

function calledAt(scene: Scene, mention: Mention | undefined): string {
  return called(scene, stateOf(scene, mention === undefined ? undefined : { kind: "place", mention }));
}

/** The parts to check separately: land and forces if the answer differs between them; null for the row as a whole. */
function partsOf(row: AreaRow | undefined, struck: Part): Part[] {
  if (struck !== null) return [row?.struck.some(({ what }) => what === struck) ? struck : null];
  return row === undefined || row.only === null ? [null] : ["territory", "forces"];
}

/** The area on the day; null if nothing was owed then, which the claim itself will report. */
function areaOn(scene: Scene, id: string): AreaAnswer | null {
  try {
    return scene.ask.run("instrument.area", { id, date: momentsOf(scene)[0] ?? scene.today }) as AreaAnswer;
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}

/** Resolves a name shared by a state and a place: the place if the answer lists it, else the homeland of a state owed the clause. */
function placeMeant(mention: Mention | undefined, answer: AreaAnswer | null): Thing {
  const things = (mention?.things ?? []).filter(({ kind }) => kind !== "instrument");
  const places = things.filter(({ kind }) => kind === "place");
  const listed = places.filter(({ id }) => answer?.rows.some(({ place }) => place === id));
  const homes = things.filter(({ kind, id }) => kind === "state" && answer?.owedTo.some((one) => one.id === id));
  const [only, ...more] = [listed, homes, places, things].find(({ length }) => length > 0) ?? [];
  if (only === undefined) throw new Unreadable("form");
  if (more.length > 0) throw new Unreadable("ambiguous", [mention?.bare ?? "", ...[only, ...more].map(({ name }) => name)]);
  return only;
}
