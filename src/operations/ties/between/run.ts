/** ties.between: the ties between two states on a day, one row for each direction. */
import type { Unspoken } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { rowsOtherwise } from "../../../ties/otherwise.ts";
import { type TieRow, tieRowsBetween } from "../../../ties/tieRows.ts";
import { coverageNotes } from "../../coverageNotes.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import { allFound } from "../../lookups.ts";
import { note, tieNotes } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { a, b, date, type }: Input): Unspoken<Ties> {
  const day = dayOf(ledger, date);
  const [first, second] = allFound([() => stateOn(ledger, a, day), () => stateOn(ledger, b, day)]);
  requireTwo(first.id, second.id, "b");
  const wanted = (tie: TieRow) => type === undefined || tie.type === type;
  const found = tieRowsBetween(ledger, first.id, second.id, day).filter(wanted);
  return {
    kind: "ties",
    ...frame(ledger, day, [...tieNotes(found), ...(found.length === 0 ? [note("ledger-not-law", {})] : [])]),
    date: day,
    a: first,
    b: second,
    type: type ?? null,
    ties: found,
    otherwise: rowsOtherwise(ledger, first.id, second.id, day).filter(wanted),
    coverage: coverageNotes(ledger, [first.id, second.id], day),
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ ties, otherwise }: Ties) =>
  [...ties, ...otherwise].map(({ ref, entry, readings, ...tie }) => ({
    ...tie,
    source: [ref.source].flat().join(" "),
    at: ref.at ?? "",
    checked: ref.checked,
  }));
