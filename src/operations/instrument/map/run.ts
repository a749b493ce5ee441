/** instrument.map: the ties of one type on a day, one row per instrument. */
import type { Unspoken } from "../../../model/phrase.ts";
import type { InstrumentMap } from "../../../model/results/instrumentMap.ts";
import { GRADES, SOFT_TYPES } from "../../../model/vocabulary.ts";
import { pactsOn } from "../../../ties/pacts.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

const SOFT: readonly string[] = SOFT_TYPES;

/** Pledges count only if binding; soft ties promise nothing in war, so they count in any grade. */
export function run({ ledger }: Context, { date, type }: Input): Unspoken<InstrumentMap> {
  const day = dayOf(ledger, date);
  const found = pactsOn(ledger, day, type, SOFT.includes(type) ? GRADES : ["binding"]);
  const notes = [
    ...(found.unknown > 0 ? [note("not-known", { of: "ties", count: found.unknown })] : []),
    ...(found.dormant > 0 ? [note("dormant", { of: "pacts", count: found.dormant })] : []),
  ];
  return { kind: "pacts", ...frame(ledger, day, notes), date: day, type, ...found };
}

/** The rows of the answer for --csv. */
export const rows = ({ date, pacts }: InstrumentMap) =>
  pacts.map(({ articles, members, owing, owed, except, hub, ...pact }) => ({
    date,
    ...pact,
    articles: articles.join("; "),
    hub: hub ?? "",
    members: members.length,
    owing: owing.join(" "),
    owed: owed.join(" "),
    except: except.map(({ from, to }) => `${from}>${to}`).join(" "),
  }));
