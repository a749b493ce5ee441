/** Every state of any day, as it last was in the ledger: read once, a decade at a time and on the last day. */

import type { StateRow } from "../../app/query/answers.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { FIRST } from "../../ledger/calendar.ts";

let read: ReadonlyMap<string, StateRow> | null = null;

export function everyone(): ReadonlyMap<string, StateRow> {
  if (read !== null) return read;
  const rows = new Map<string, StateRow>();
  const take = (states: readonly StateRow[]) => {
    for (const row of states) rows.set(row.id, row.seat === null ? { ...row, seat: rows.get(row.id)?.seat ?? null } : row);
  };
  const last = askNow("state.list", {}).answer;
  for (let year = Number(FIRST.slice(0, 4)); year <= Number(last?.date.slice(0, 4)); year += 10)
    take(askNow("state.list", { date: `${year}-01-01` }).answer?.states ?? []);
  take(last?.states ?? []);
  read = rows;
  return rows;
}

/** The last name of a state, for a picture that runs over many days. */
function lastName(id: string): string {
  return everyone().get(id)?.name ?? nameOfState(id);
}

/** Names on the last day of a picture that runs over many; who had ended by then bears its last. */
export function namesAt(day: string): (id: string) => string {
  const names = new Map((askNow("state.list", { date: day }).answer?.states ?? []).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? lastName(id);
}
