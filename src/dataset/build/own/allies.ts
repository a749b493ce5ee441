/** The number of allies of each member by year, under one rule: those that are known, and with those whose dates are not. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { countRow, transposed } from "../../../measures/graph/relation.ts";
import { type DayNetwork, networksOn } from "../../../measures/network.ts";
import type { AllyRule } from "../../../model/rules.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame } from "../frame.ts";

/** Columns year, code, allies, most: for one rule. */
export function allyRows(ledger: Ledger, frames: readonly Frame[], rule: AllyRule): AppendColumn[] {
  const rows: { year: number; code: number; allies: number; most: number }[] = [];
  const networks = networksOn(
    ledger,
    { rule, largestPact: null },
    frames.map(({ day }) => day),
  );
  frames.forEach(({ year, members }, index) => {
    const network = networks[index];
    if (network === undefined) return;
    const places = new Map(network.known.states.map((state, place) => [state, place]));
    const [known, all] = [countsIn(network.known, rule), countsIn(network.withUnknown, rule)];
    for (const { code, state } of members) {
      const place = state === null ? undefined : places.get(state);
      if (place !== undefined) rows.push({ year, code, allies: known(place), most: all(place) });
    }
  });
  const numbers = (name: "year" | "code" | "allies" | "most"): AppendColumn => ({
    name,
    type: "smallint",
    values: Int16Array.from(rows, (row) => row[name]),
  });
  return [numbers("year"), numbers("code"), numbers("allies"), numbers("most")];
}

/** The number of a state's partners in the rule's direction. */
function countsIn({ owes, tied }: DayNetwork, { direction }: AllyRule): (place: number) => number {
  const relation = direction === "either" ? tied : direction === "owes" ? owes : transposed(owes);
  return (place) => countRow(relation, place);
}
