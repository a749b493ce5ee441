/**
 * Ways to take "T covers P" where the answer turns on whose land P is: a reading for each state that holds or claims it and, in an
 * area that is drawn by place alone, one for forces there. The ledger takes no side between claimants.
 */
import { type AreaClause, areaClause, clauseOfDay, partsOn } from "../../../law/areas/areaClause.ts";
import { homelandView, inRegion, placeView } from "../../../law/cache/places.ts";
import { isLand, type PlaceView } from "../../../law/case/places.ts";
import type { Expectation } from "../../../model/claims.ts";
import type { PlaceId, StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { AreaAnswer, AreaRow, UnspokenAreaRow } from "../../../model/results/area.ts";
import type { Way } from "../affairs.ts";
import type { Thing } from "../mentions.ts";
import { called, type Scene } from "../scene.ts";
import { protectedWays } from "./reach.ts";

type Answer = Unspoken<AreaAnswer>;

/** The ways by title; null where all claimants are owed the clause or none of it turns on title. */
export function titleWays(scene: Scene, instrument: Instrument, thing: Thing, answer: AreaAnswer): Way[] | null {
  const { ledger } = scene;
  const { date, clause: told } = answer;
  const obligation = instrument.obligations.find(({ id }) => id === told.obligation);
  if (obligation === undefined || told.limit === "unknown") return null;
  const home = thing.kind === "state" ? (thing.id as StateId) : null;
  const view = home === null ? placeView(ledger, thing.id as PlaceId) : homelandView(ledger, home, date, null);
  if (!isLand(view)) return null;
  const titles = titlesOn(view, date);
  const owed = new Set<string>(answer.owedTo.map(({ id }) => id));
  const without = titles.filter((state) => !owed.has(state));
  if (without.length === 0) return null;
  const key = home === null ? "place" : "state";
  const row = (answer as unknown as Answer).rows.find((one) => one[key] === thing.id);
  const one = areaClause(ledger, instrument, obligation, date);
  if (row !== undefined && isSettled(one, row)) return null;
  const place: Placed = { view, date, id: thing.id, key, row: row ?? null, stated: told.limit === "stated" };
  if (without.length === titles.length) {
    const forces = forcesWay(scene, one, place);
    if (forces === null) return null;
    const protectedHere = home === null ? [] : protectedWays(scene, null, home, instrument.id);
    return [...without.map((state) => landWay(scene, place, state, false)), ...protectedHere, forces].map(bound(instrument));
  }
  return titles.map((state) => landWay(scene, place, state, owed.has(state))).map(bound(instrument));
}

interface Placed {
  readonly view: PlaceView;
  readonly date: AreaAnswer["date"];
  readonly id: string;
  readonly key: "place" | "state";
  readonly row: UnspokenAreaRow | null;
  /** Whether the clause has a limit of place. */
  readonly stated: boolean;
}

/** A way before the question of the instrument's area is put to it; a way of another question stands as it is. */
type Test = Way | { readonly name: string; readonly test: (denied: boolean) => readonly Expectation[] };

function bound({ id }: Instrument): (one: Test) => Way {
  return (one) =>
    "ask" in one
      ? one
      : {
          name: one.name,
          ask: (date, denied) => ({ "bound-to": { operation: "instrument.area", input: { id, date } }, expect: [...one.test(denied)] }),
        };
}

/** The states whose land it may be: the sovereign or, where title is disputed, the claimants, those who hold it first. */
function titlesOn(view: PlaceView, date: AreaAnswer["date"]): StateId[] {
  const sovereign = view.sovereign(date);
  if (sovereign.length > 0) return [...sovereign];
  const holders = view.administered(date).states;
  const claimants = view.claimed(date);
  return [...new Set([...holders, ...claimants])];
}

/** Whether the words settle it whoever has title: they name the place, or ask who administers it. */
function isSettled({ alternatives }: AreaClause, { result, struck }: UnspokenAreaRow): boolean {
  const byTitle = struck.some(({ openAgainst }) => openAgainst.length > 0);
  const named = alternatives.some(
    (part) => part.places !== undefined || part["administered-by"] !== undefined || part.held === "jurisdiction",
  );
  if (result === "inside") return named && !byTitle;
  return result === "argued" && !turnsOnTitle(struck);
}

function turnsOnTitle(struck: Unspoken<AreaRow>["struck"]): boolean {
  return struck.some(({ reason }) => reason.code === "at-place" && reason.args.conditions.some(({ code }) => code === "land-disputed"));
}

/** The state's hold on land of disputed title, and its claim: ", which holds and claims it". */
function titleWords(view: PlaceView, date: AreaAnswer["date"], state: StateId): string {
  if (view.sovereign(date).includes(state)) return "";
  const { states } = view.administered(date);
  const claims = view.claimed(date).includes(state);
  if (!states.includes(state)) return ", which claims it";
  const part = states.length > 1 ? " part of it" : claims ? "" : " it";
  return `, which holds${part}${claims ? " and claims it" : ""}`;
}

/** The land taken as that of one state: covered if the clause protects that state there. */
function landWay(scene: Scene, { view, date, key, id, row, stated }: Placed, state: StateId, isOwed: boolean): Test {
  const whose = called(scene, state);
  const name =
    key === "state" ? `for an attack on the land of ${whose}` : `for an attack on it as land of ${whose}${titleWords(view, date, state)}`;
  const owing = (denied: boolean): Expectation => ({ at: "owedTo.id", [denied ? "excludes" : "includes"]: state });
  if (!isOwed || !stated || row === null)
    return { name, test: (denied) => (denied || stated ? [owing(denied)] : [{ at: "clause.limit", equals: "none" }, owing(false)]) };
  const at = `rows[${key}=${id}&result!=outside]`;
  return { name, test: (denied) => [denied ? { at, empty: true } : { at, exists: true }] };
}

/**
 * An attack there on forces of a state that is owed help; null where the area is not one of place alone. Forces in a named sea are
 * not those on land that no party holds.
 */
function forcesWay({ ledger }: Scene, one: AreaClause, { view, date, stated }: Placed): Test | null {
  const name = "for an attack there on ships, aircraft or troops of a state that the treaty protects";
  if (!stated) return { name, test: (denied) => [{ at: "clause.limit", equals: denied ? "stated" : "none" }] };
  const clause = clauseOfDay(one);
  const parts = clause === undefined ? [] : partsOn(clause, date);
  const index = parts.findIndex(
    ({ what, of, in: regions, not = [], kind }) =>
      what === "any" &&
      of === undefined &&
      kind === undefined &&
      regions?.some((region) => inRegion(ledger, region, view) === "yes") === true &&
      not.every((region) => inRegion(ledger, region, view) === "no"),
  );
  if (index < 0) return null;
  const at = `clause.parts.${index}.says`;
  return { name, test: (denied) => [denied ? { at, empty: true } : { at, exists: true }] };
}
