/** network.pacts: the ties of one type on a day, gathered by pact: a pact of many is one row. */
import * as z from "zod";
import type { Unspoken } from "../../../model/phrase.ts";
import { PactsAnswer } from "../../../model/results/pacts.ts";
import { GRADES, ObligationType, SOFT_TYPES } from "../../../model/vocabulary.ts";
import { pactsOn } from "../../../ties/pacts.ts";
import { dateInput, dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  date: dateInput,
  type: ObligationType.default("defence").meta({ description: "Which type of tie" }),
});

export const networkPacts = operation({
  name: "network.pacts",
  summary: "Gives the ties of one type on a day gathered by pact: who owes, who is owed, and the pairs that are excepted.",
  input,
  relations: true,
  output: PactsAnswer,
  examples: [
    { title: "Pacts of defence on the verified date", input: { type: "defence" } },
    { title: "Pacts of neutrality in June 1914", input: { type: "neutrality", date: "1914-06-28" } },
  ],
  rows: ({ pacts }) =>
    pacts.map(({ articles, members, owing, owed, except, hub, ...pact }) => ({
      ...pact,
      articles: articles.join("; "),
      hub: hub ?? "",
      members: members.length,
      owing: owing.join(" "),
      owed: owed.join(" "),
      except: except.map(({ from, to }) => `${from}>${to}`).join(" "),
    })),
  run: pacts,
});

const SOFT: readonly string[] = SOFT_TYPES;

/** A pledge counts where it binds; soft ties promise nothing in war, whatever their grade. */
function pacts({ ledger }: Context, { date, type }: z.output<typeof input>): Unspoken<PactsAnswer> {
  const day = dayOf(ledger, date);
  const found = pactsOn(ledger, day, type, SOFT.includes(type) ? GRADES : ["binding"]);
  const notes = [
    ...(found.unknown > 0 ? [note("not-known", { of: "ties", count: found.unknown })] : []),
    ...(found.dormant > 0 ? [note("dormant", { of: "pacts", count: found.dormant })] : []),
  ];
  return { kind: "pacts", ...frame(ledger, day, notes), date: day, type, ...found };
}
