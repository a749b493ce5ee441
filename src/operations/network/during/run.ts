/** network.during: the directed network over a range of days; a tie runs from the state that owes to the state that is owed. */
import { InputError } from "../../../errors.ts";
import { requireRule } from "../../../ledger/ledger.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { DatedNetwork } from "../../../model/results/datedNetwork.ts";
import { dayOf } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { datedNetwork } from "../dated.ts";
import { graphFormats } from "../graphFormats.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { from: first, to: last, type, rule: name, uncertain }: Input): Unspoken<DatedNetwork> {
  const to = dayOf(ledger, last, "to");
  const from = dayOf(ledger, first, "from");
  if (from > to)
    throw new InputError({
      ...coded("backwards", { from, until: to }),
      what: `${from} is after ${to}`,
      where: "from",
      why: "a range runs from an earlier day to a later one",
      todo: "swap the two days",
    });
  const rule = name === undefined ? null : requireRule(ledger, name);
  return datedNetwork(ledger, { from, to }, { type: type ?? (rule === null ? "defence" : null), rule }, uncertain);
}

/** The rows of the answer for --csv: one for each tie. */
export const rows = ({ ties }: DatedNetwork) =>
  ties.map(({ articles, spells, ...tie }) => ({
    ...tie,
    // Numbers of states are those of this day.
    begins: spells[0]?.from ?? null,
    ends: spells.at(-1)?.until ?? null,
    articles: articles.join("; "),
    spells: spells.map(({ from, until }) => `${from}/${until}`).join(" "),
  }));

export const formats = graphFormats<Input, DatedNetwork>(({ answer }) => answer);
