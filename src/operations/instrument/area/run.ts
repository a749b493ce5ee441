/** instrument.area: for each place and homeland, whether a clause's area includes it, excludes it, or is argued, with the reason. */
import { InputError } from "../../../errors.ts";
import { type AreaClause, areaClause, clauseOfDay, hasLimit, partsOn } from "../../../law/areas/areaClause.ts";
import { LIES } from "../../../law/areas/lies.ts";
import { cutsOf, seaBoxes } from "../../../law/areas/seas.ts";
import { wordsUnseen } from "../../../law/checks/frame.ts";
import { requireInstrument } from "../../../ledger/ledger.ts";
import { nameOn } from "../../../ledger/states.ts";
import { coded } from "../../../model/complaints.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { AreaAnswer } from "../../../model/results/area.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { areaPhrase } from "../../../ties/area.ts";
import { gradeOf, shortTitle } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { areaRows } from "../../areaRows.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

const PACTS: readonly string[] = PACT_TYPES;

export function run({ ledger }: Context, { id, date, obligation: wanted }: Input): Unspoken<AreaAnswer> {
  const day = dayOf(ledger, date);
  const instrument = requireInstrument(ledger, id);
  const running = instrument.obligations
    .filter(({ type }) => PACTS.includes(type))
    .map((obligation) => areaClause(ledger, instrument, obligation, day))
    .filter((one) => one.owed.size > 0 && clauseOfDay(one)?.runs !== false);
  const clauses = running.map((one) => ({ one, limit: limitOf(one) }));
  const found =
    wanted === undefined
      ? (clauses.find(({ limit }) => limit === "stated") ?? clauses[0])
      : clauses.find(({ one }) => one.obligation.id === wanted);
  const clause = found === undefined ? undefined : clauseOfDay(found.one);
  if (found === undefined || clause === undefined) throw noClause(instrument, day, wanted, running);
  const { one, limit } = found;
  const places = limit === "none" ? { rows: [], leftOut: 0 } : areaRows(one);
  return {
    kind: "area",
    ...frame(ledger, day),
    date: day,
    instrument: { id: instrument.id, title: instrument.title, short: shortTitle(instrument) },
    clause: {
      obligation: one.obligation.id,
      article: one.obligation.article,
      type: one.obligation.type,
      grade: gradeOf(instrument, one.obligation),
      limit,
      wording: clause.slots.response?.wording ?? null,
      quote: clause.quote,
      parts: partsOn(clause, day).map((part) => ({ says: areaPhrase(ledger, part), quote: part.quote ?? null })),
      reference: clause.refs.area ?? clause.ref,
    },
    clauses: clauses.map(({ one: { obligation }, limit: its }) => ({
      obligation: obligation.id,
      article: obligation.article,
      type: obligation.type,
      limit: its,
    })),
    owedTo: [...one.owed.keys()].sort().map((state) => ({ id: state, name: nameOn(ledger, state, day) })),
    ...places,
    seas: limit === "stated" ? seaBoxes(one).map(({ result, box, ...sea }) => ({ ...sea, box: [...box], result: LIES[result] })) : [],
    cuts: { lats: [...cutsOf(one).lats], lons: [...cutsOf(one).lons] },
  };
}

/** Whether the clause is limited to an area; not known if its words were not seen. */
function limitOf(one: AreaClause): AreaAnswer["clause"]["limit"] {
  if (hasLimit(one)) return "stated";
  const clause = clauseOfDay(one);
  return clause === undefined || wordsUnseen(one.instrument, clause) === null ? "none" : "unknown";
}

function noClause(instrument: Instrument, day: Day, wanted: string | undefined, running: readonly AreaClause[]): InputError {
  const keys = running.map(({ obligation }) => obligation.id);
  return new InputError({
    ...coded("no-area", { instrument: instrument.id, date: day, wanted: wanted ?? null, clauses: keys }),
    what: wanted === undefined || keys.length === 0 ? `nothing of ${instrument.id} was owed to anybody on ${day}` : `no clause "${wanted}"`,
    where: wanted === undefined ? "date" : "obligation",
    why:
      keys.length === 0
        ? "an area is read for those who are owed a clause with legal effect in war on the day"
        : `its clauses on ${day} are ${keys.join(", ")}`,
    todo: keys.length === 0 ? `see when it ran: entente instrument show ${instrument.id}` : "choose one of them",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ rows }: AreaAnswer) =>
  rows.map(({ place, state, name, lat, lon, administered, result, open, only, struck }) => ({
    place: place ?? "",
    home: state ?? "",
    name,
    lat,
    lon,
    administered: administered.join(" "),
    result,
    open: open ?? "",
    only: only ?? "",
    reason: struck.map(({ reason }) => reason).join(" / "),
    quote: struck.find(({ quote }) => quote !== null)?.quote ?? "",
  }));
