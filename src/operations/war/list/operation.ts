/** war.list: the wars and armed clashes that clauses are read against, by state and time. It is no list of all wars. */
import * as z from "zod";
import { InputError } from "../../../errors.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { WarList } from "../../../model/results/wars.ts";
import { requireSpan } from "../../../time/span.ts";
import { anyState, dayOf, frame, stateInput } from "../../inputs.ts";
import { note } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only wars in which this state fought" }),
  against: stateInput.optional().meta({ description: "Only wars in which that state fought on the other side" }),
  from: z.string().optional().meta({ description: "Only wars that touch this day or a later one, YYYY-MM-DD" }),
  until: z.string().optional().meta({ description: "Only wars that touch this day or an earlier one, YYYY-MM-DD" }),
});

export const warList = operation({
  name: "war.list",
  summary: "Lists the wars and armed clashes that clauses are read against, with their sides; no list of all wars.",
  needs: ["core", "law"],
  input,
  output: WarList,
  examples: [
    { title: "China and Russia in arms against each other since 1949", input: { state: "CHN", against: "RUS", from: "1949-10-01" } },
  ],
  rows: ({ wars }) =>
    wars.map(({ id, name, from, until, sides, ref }) => ({
      id,
      name,
      from,
      until,
      sides: sides.map((side) => side.map(({ state }) => state).join(" ")).join(" / "),
      checked: ref.checked,
    })),
  run: list,
});

function list({ ledger }: Context, { state: typed, against, from, until }: z.output<typeof input>): Unspoken<WarList> {
  const first = from === undefined ? null : dayOf(ledger, from, "from");
  const last = until === undefined ? null : dayOf(ledger, until, "until");
  if (first !== null && last !== null && first > last)
    throw new InputError({
      what: `${first} is after ${last}`,
      where: "from",
      why: "a stretch of time runs forward",
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
