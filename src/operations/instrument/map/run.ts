/** instrument.map: the ties of one type on a day, gathered by pact: a pact of many is one row. */
import type { InstrumentMap } from "../../../model/results/instrumentMap.ts";
import { GRADES, SOFT_TYPES } from "../../../model/vocabulary.ts";
import { pactsOn } from "../../../ties/pacts.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

const SOFT: readonly string[] = SOFT_TYPES;

/** A pledge counts where it binds; soft ties promise nothing in war, whatever their grade. */
export function run({ ledger }: Context, { date, type }: Input): InstrumentMap {
  const day = dayOf(ledger, date);
  const found = pactsOn(ledger, day, type, SOFT.includes(type) ? GRADES : ["binding"]);
  const notes = [
    ...(found.unknown > 0
      ? [
          {
            code: "not-known",
            text: `${found.unknown} directed ties are left out: it is not known whether they were in force.`,
            records: [],
          },
        ]
      : []),
    ...(found.dormant > 0
      ? [
          {
            code: "dormant",
            text: `${found.dormant} dormant pacts are left out: no end was found, and nobody is known to have used them.`,
            records: [],
          },
        ]
      : []),
  ];
  return { kind: "pacts", ...frame(ledger, day, notes), date: day, type, ...found };
}

/** The rows of the answer for --csv. */
export const rows = ({ pacts }: InstrumentMap) =>
  pacts.map(({ articles, members, owing, owed, except, hub, ...pact }) => ({
    ...pact,
    articles: articles.join("; "),
    hub: hub ?? "",
    members: members.length,
    owing: owing.join(" "),
    owed: owed.join(" "),
    except: except.map(({ from, to }) => `${from}>${to}`).join(" "),
  }));
