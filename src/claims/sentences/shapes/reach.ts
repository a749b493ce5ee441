/**
 * Further ways to take a duty to help, where it reaches less, or further, than "A must help B" says: a clause whose area leaves out
 * B's own land, a clause that protects B without its being a party, and the war in which B was at the time.
 */
import { isUserError } from "../../../errors.ts";
import { meetsTest } from "../../../law/case/states.ts";
import { type Encounter, encounterWithin } from "../../../ledger/warAttacks.ts";
import type { StateId } from "../../../model/ids.ts";
import type { AreaAnswer, AreaRow } from "../../../model/results/area.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { longDate } from "../../../views/words.ts";
import { there, type Way } from "../affairs.ts";
import { called, dayOf, type Scene } from "../scene.ts";
import type { Duty } from "./force.ts";

/** The place of the state's own land against the area of the clause; inside where the clause has no area. */
function homeIn(scene: Scene, { instrument, obligation }: Duty, state: StateId, date: Day): AreaRow["result"] {
  try {
    const { rows } = scene.ask.run("instrument.area", { id: instrument, obligation, date }) as AreaAnswer;
    const home = rows.find((row) => row.state === state);
    const own = rows.filter(({ place, administered }) => place !== null && administered.includes(state));
    // Land of its own that is named apart, such as Taiwan's main island, is its home as well.
    if (own.some(({ place, result }) => result === "inside" && scene.ledger.place(place ?? "")?.kind.includes("metropolitan")))
      return "inside";
    // Land of which the record does not tell is no limit of the words.
    return home === undefined || home.open === "record" ? "inside" : home.result;
  } catch (error) {
    if (isUserError(error)) return "inside";
    throw error;
  }
}

/**
 * The way by which the land of the state itself has to be protected, where no clause by which help is owed to it reaches that land:
 * empty if one does.
 */
export function homeWays(scene: Scene, b: StateId, duties: readonly Duty[]): Way[] {
  const date = dayOf(scene, [b]);
  const [first] = duties;
  const found = duties.map((duty) => homeIn(scene, duty, b, date));
  if (first === undefined || found.includes("inside")) return [];
  const argued = found.indexOf("argued");
  const { instrument: id, obligation } = duties[Math.max(0, argued)] ?? first;
  const at = `rows[state=${b}].result`;
  return [
    {
      name: `for an attack on ${called(scene, b)} itself${argued < 0 ? "" : ", beyond argument"}`,
      ask: (day, denied) => there("instrument.area", { id, obligation, date: day }, at, denied, "inside"),
    },
  ];
}

/** A clause by which the state is bound to help a state that it protects, and that need not be a party. */
interface Protection extends Duty {
  readonly grade: string;
}

/** The clauses of defence that protect a state which is owed nothing under them, by which another is bound on the day. */
export function protectionsOf(scene: Scene, a: StateId | null, b: StateId, instrument: string | null): Protection[] {
  const day = dayOf(scene, a === null ? [b] : [a, b]);
  const bearers = a === null ? bearersOf(scene, instrument, day) : [a];
  const owed = bearers.flatMap((state) => (scene.ask.run("state.show", { state, date: day }) as StateAnswer).owes);
  const protecting = owed.filter((row) => {
    if (row.type !== "defence" || row.grade !== "binding" || row.about === null || row.inForce !== true || row.dormant) return false;
    if ((instrument !== null && row.instrument !== instrument) || row.owedBy === b) return false;
    const treaty = scene.ledger.instrument(row.instrument);
    const about = treaty?.obligations.find(({ id }) => id === row.obligation)?.about;
    return treaty !== undefined && about !== undefined && meetsTest(about, b, { ledger: scene.ledger, day, instrument: treaty }) === "yes";
  });
  return [...new Map(protecting.map((row) => [`${row.instrument} ${row.obligation}`, row])).values()];
}

/** One party of the treaty by which the others can be told: its first member on the day. */
function bearersOf({ ledger }: Scene, instrument: string | null, day: Day): StateId[] {
  const treaty = instrument === null ? undefined : ledger.instrument(instrument);
  if (treaty === undefined) return [];
  const members = ledger
    .memberships(treaty)
    .filter(({ start, end }) => start.span.latest <= day && (end === null || end.span.earliest > day));
  return members.slice(0, 1).map(({ state }) => state);
}

/** The reading by which a state that a clause protects is helped under it without being a party. */
export function protectedWays(scene: Scene, a: StateId | null, b: StateId, instrument: string | null): Way[] {
  const [clause] = protectionsOf(scene, a, b, instrument);
  if (clause === undefined) return [];
  const by = a ?? bearersOf(scene, clause.instrument, dayOf(scene, [b]))[0] ?? "";
  const at = `owes[instrument=${clause.instrument}&obligation=${clause.obligation}&type=defence&grade=binding&dormant=false].inForce`;
  return [
    {
      name: "as a state that the clause protects, which is no party and is owed nothing itself",
      ask: (date, denied) => there("state.show", { state: by, date }, at, denied),
    },
  ];
}

/** Names of the way by which the treaty's words alone are read, where a further way stands beside it. */
export const AS_PARTY = "as a party to which it is owed";
export const AS_STATED = "as the treaty states it";

/** The beginning of the war of the time for the state to be helped; null for a time in which it came to no blows on record. */
export function warThen(scene: Scene, a: StateId, b: StateId): Encounter | null {
  const { when, today, ledger } = scene;
  if (when.kind !== "in" || scene.tense !== "past") return null;
  const { earliest, latest } = requireSpan(when.date);
  const met = encounterWithin(ledger, b, earliest, latest > today ? today : latest);
  return met === null || met.enemy === a ? null : met;
}

/** The ways by which the war of the time has to have set off the duty; two where the record does not tell who attacked. */
export function warWays({ war, enemy, date, attacked }: Encounter, a: StateId, b: StateId, conditions: readonly string[]): Way[] {
  const at = `obligations[${[`owedBy=${a}`, `owedTo=${b}`, "type=defence", "grade=binding", ...conditions].join("&")}].status`;
  const way = (name: string, initiator: StateId, target: StateId): Way => ({
    name: `in the war of that time (${war.name}), ${name}`,
    ask: (_, denied) => there("crisis.trace", { initiator, target, state: a, date }, at, denied, "triggered"),
  });
  return [
    ...(attacked === false ? [] : [way("taken as attacked", enemy, b)]),
    ...(attacked === true ? [] : [way("taken as the attacker", b, enemy)]),
  ];
}

/** The first blow that the reading takes, for the claim's note. */
export function warNote(scene: Scene, { war, state, enemy, date }: Encounter): string {
  return `The war of that time (${war.name}) is taken as it began between ${called(scene, state)} and ${called(scene, enemy)} on ${longDate(date)}.`;
}
