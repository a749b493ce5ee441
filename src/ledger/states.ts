/** States on a day: their period, name and seat, and whether they existed. */
import type { StateId } from "../model/ids.ts";
import type { Seat, State, StatePeriod } from "../model/states.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import type { Ledger } from "./ledger.ts";

/** The period that contains the day; if two meet on it, the later one. */
export function periodOn(state: State, day: Day): StatePeriod | undefined {
  return state.periods.findLast((period) => holds(period, day));
}

function holds({ from, until }: Pick<StatePeriod, "from" | "until">, day: Day): boolean {
  return reachedBy(requireSpan(from), day) !== false && (until === null || requireSpan(until).latest >= day);
}

export function existsOn(state: State, day: Day): boolean {
  return periodOn(state, day) !== undefined;
}

/** Whether the state was in the Correlates of War state system on the day; after the list ends, its last members are carried on. */
export function inSystem(state: State, day: Day): boolean {
  return periodOn(state, day)?.system === "yes";
}

/** The language of a name: the one in which the ledger was opened, or English. */
type Tongue = "own" | "english";

/** The state's name on the day; its plain name if it did not exist. */
export function nameOn(ledger: Ledger, id: StateId, day: Day, tongue: Tongue = "own"): string {
  const state = ledger.state(id);
  if (state === undefined) return id;
  const period = periodOn(state, day);
  if (period === undefined) return nameOf(state, tongue);
  const name = nameOfPeriod(state, period, tongue);
  const beside = namesakes(ledger, tongue).get(period) ?? [];
  return period.qualified || beside.some((one) => holds(one, day)) ? name : plainName(name, nameOf(state, tongue));
}

function nameOf({ name, english }: State, tongue: Tongue): string {
  return tongue === "own" ? name : (english?.name ?? name);
}

function nameOfPeriod({ periods, english }: State, period: StatePeriod, tongue: Tongue): string {
  return tongue === "own" ? period.name : (english?.periods[periods.indexOf(period)] ?? period.name);
}

/** The name without the bracketed qualifier that tells regimes apart, if the state's plain name is left. */
function plainName(name: string, ofState: string): string {
  const short = withoutBrackets(name);
  return short === withoutBrackets(ofState) ? short : name;
}

/** For each period, the periods of other states with the same plain name. */
function namesakes(ledger: Ledger, tongue: Tongue): ReadonlyMap<StatePeriod, readonly StatePeriod[]> {
  return ledger.memo(`namesakes, ${tongue}`, () => {
    const named = new Map<string, { readonly id: StateId; readonly period: StatePeriod }[]>();
    for (const state of ledger.data.states) {
      for (const period of state.periods) {
        const name = withoutBrackets(nameOfPeriod(state, period, tongue));
        named.set(name, [...(named.get(name) ?? []), { id: state.id, period }]);
      }
    }
    return new Map(
      [...named.values()].flatMap((rows) =>
        rows.map(({ id, period }) => [period, rows.filter((other) => other.id !== id).map((other) => other.period)] as const),
      ),
    );
  });
}

/** The name without a bracketed qualifier at its end; Chinese brackets are full-width. */
export function withoutBrackets(name: string): string {
  return name.replace(/\s*[(（].*[)）]$/, "");
}

/** The seat of government on the day; null if none is known. */
export function seatOn(state: State, day: Day): Seat | null {
  return state.seats.findLast((seat) => seat.kind === "government" && heldOn(seat, day)) ?? null;
}

/**
 * Whether the entry was a territory of another state on the day, and no state. The ledger keeps such entries because they take
 * part in treaties; nothing counts or draws them as states.
 */
export function isTerritory({ seats }: State, day: Day): boolean {
  return seats.some((seat) => seat.kind === "territory" && heldOn(seat, day));
}

/** Whether both ends of a tie were states on the day. */
export function runsBetweenStates(
  ledger: Ledger,
  { owedBy, owedTo }: { readonly owedBy: StateId; readonly owedTo: StateId },
  day: Day,
): boolean {
  return [owedBy, owedTo].every((id) => {
    const state = ledger.state(id);
    return state === undefined || !isTerritory(state, day);
  });
}

function heldOn({ from, until }: Seat, day: Day): boolean {
  return (from === null || reachedBy(requireSpan(from), day) !== false) && (until === null || requireSpan(until).latest >= day);
}

/** The periods in which the state existed; adjacent periods are joined. */
export function periodsOfExistence(state: State): { from: string; until: string | null }[] {
  const joined: { from: string; until: string | null }[] = [];
  for (const { from, until } of state.periods) {
    const last = joined.at(-1);
    const adjoins =
      last !== undefined &&
      last.until !== null &&
      Date.parse(requireSpan(from).earliest) - Date.parse(requireSpan(last.until).latest) <= 86_400_000;
    if (last !== undefined && adjoins) last.until = until;
    else joined.push({ from, until });
  }
  return joined;
}
