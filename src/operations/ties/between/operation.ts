/** ties.between: what two states owe each other on a day, one row for each direction. */
import * as z from "zod";
import type { Unspoken } from "../../../model/phrase.ts";
import { Ties } from "../../../model/results/tieAnswer.ts";
import { ObligationType } from "../../../model/vocabulary.ts";
import { tiesBetween as between } from "../../../ties/ties.ts";
import { dateInput, dayOf, frame, requireTwo, stateInput, stateOn } from "../../inputs.ts";
import { tieNotes } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  a: stateInput,
  b: stateInput,
  date: dateInput,
  type: ObligationType.optional().meta({ description: "Only ties of this type" }),
});

export const tiesBetween = operation({
  name: "ties.between",
  summary: "Lists what two states owe each other on a day, by which article, since when; one row for each direction.",
  positional: ["a", "b"],
  input,
  relations: true,
  output: Ties,
  examples: [
    { title: "The United States and Japan in 1970", input: { a: "USA", b: "JPN", date: "1970-01-01" } },
    { title: "China and North Korea", input: { a: "CHN", b: "PRK" } },
  ],
  rows: ({ ties }) =>
    ties.map(({ ref, entry, readings, ...tie }) => ({
      ...tie,
      source: [ref.source].flat().join(" "),
      at: ref.at ?? "",
      checked: ref.checked,
    })),
  run: ties,
});

function ties({ ledger }: Context, { a, b, date, type }: z.output<typeof input>): Unspoken<Ties> {
  const day = dayOf(ledger, date);
  const first = stateOn(ledger, a, day);
  const second = stateOn(ledger, b, day);
  requireTwo(first.id, second.id, "b");
  const found = between(ledger, first.id, second.id, day).filter((tie) => type === undefined || tie.type === type);
  return { kind: "ties", ...frame(ledger, day, tieNotes(found)), date: day, a: first, b: second, ties: found };
}
