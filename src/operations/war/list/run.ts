/** war.list: the wars and armed clashes that matter to some clause, by state and time. It is not a list of all wars. */

import { InputError } from "../../../errors.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { WarList } from "../../../model/results/wars.ts";
import { requireSpan } from "../../../time/span.ts";
import { anyState, dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, against, from, until }: Input): Unspoken<WarList> {
  const first = from === undefined ? null : dayOf(ledger, from, "from");
  const last = until === undefined ? null : dayOf(ledger, until, "until");
  if (first !== null && last !== null && first > last)
    throw new InputError({
      ...coded("backwards", { from: first, until: last }),
      what: `${first} is after ${last}`,
      where: "from",
      why: "a period runs forward",
      todo: "swap the two days",
    });
  const day = last ?? ledger.version.verifiedThrough;
  const one = typed === undefined ? null : anyState(ledger, typed, day).id;
  const other = against === undefined ? null : anyState(ledger, against, day).id;
  const wars = ledger.data.wars.filter((war) => {
    const sideOf = (id: string) => war.sides.findIndex((side) => side.some(({ state }) => state === id));
    if (one !== null && sideOf(one) < 0) return false;
    if (other !== null && (sideOf(other) < 0 || (one !== null && sideOf(other) === sideOf(one)))) return false;
    const ended = war.until === null ? null : requireSpan(war.until).latest;
    return (last === null || requireSpan(war.from).earliest <= last) && (first === null || ended === null || ended >= first);
  });
  const sorted = [...wars].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const notes = [note("not-all", {})];
  return { kind: "wars", ...frame(ledger, last ?? undefined, notes), wars: sorted };
}

/** The rows of the answer for --csv. */
export const rows = ({ wars }: WarList) =>
  wars.map(({ id, name, from, until, sides, ref }) => ({
    id,
    name,
    from,
    until,
    sides: sides.map((side) => side.map(({ state }) => state).join(" ")).join(" / "),
    checked: ref.checked,
  }));
