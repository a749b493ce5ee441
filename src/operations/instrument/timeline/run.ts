/** instrument.timeline: all instruments as spans of time, with the acts that made, changed and ended them. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { effectOf, inOrder } from "../../../ledger/memberships.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { InstrumentSpan, InstrumentTimeline } from "../../../model/results/instrumentTimeline.ts";
import { CONTINENTS } from "../../../model/vocabulary.ts";
import { decisiveTies, partiesOf } from "../../../ties/instrumentLifetime.ts";
import { lifetimeOf } from "../../../ties/lifetime.ts";
import { gradeOf, shortTitle } from "../../../ties/tieRows.ts";
import { anyState, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { eventOf, mayRunIn, periodOf } from "../../period.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, input: Input): Unspoken<InstrumentTimeline> {
  const { type, region, kind, only } = input;
  const { from, until } = periodOf(ledger, input.from, input.until);
  const state = input.state === undefined ? null : anyState(ledger, input.state, until);
  const spans: InstrumentSpan[] = [];
  const neverInForce: string[] = [];
  const events: InstrumentTimeline["events"] = [];
  for (const instrument of state === null ? ledger.data.instruments : ledger.instrumentsOf(state.id)) {
    if (kind !== undefined && instrument.kind !== kind) continue;
    if (type !== undefined && !instrument.obligations.some((one) => one.type === type)) continue;
    if (only === undefined || region !== undefined) {
      const span = ledger.memo(`lifetime ${instrument.id}`, () => spanOf(ledger, instrument));
      if (region !== undefined && !(span?.regions ?? []).includes(region)) continue;
      if (span === null) neverInForce.push(instrument.id);
      else if (only === undefined && mayRunIn(span, from, until)) spans.push(span);
    }
    for (const act of inOrder(instrument.acts)) {
      const event = eventOf(instrument, act, from, until);
      if (event !== null) events.push({ ...event, types: typesOf(instrument), effect: effectOf(act) });
    }
  }
  spans.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.instrument < b.instrument ? -1 : 1));
  events.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0));
  const notes = [
    ...(only === undefined ? [] : [note("acts-only", {})]),
    ...(neverInForce.length === 0 ? [] : [note("never-in-force", { count: neverInForce.length }, neverInForce)]),
  ];
  return {
    kind: "instrument-history",
    ...frame(ledger, until, notes),
    from,
    until,
    state,
    type: type ?? null,
    region: region ?? null,
    instrumentKind: kind ?? null,
    spans,
    neverInForce: neverInForce.sort(),
    events,
  };
}

/** The span of an instrument; null if it is not known ever to have made a tie. */
function spanOf(ledger: Ledger, instrument: Instrument): InstrumentSpan | null {
  const lifetime = lifetimeOf(decisiveTies(ledger, instrument));
  if (lifetime === null) return null;
  const { id, title, obligations, dormant } = instrument;
  const parties = partiesOf(ledger, instrument, lifetime);
  const homes = parties.map(({ state }) => ledger.state(state)?.homeland?.continents ?? []);
  const regions = CONTINENTS.filter((one) => homes.some((home) => home.includes(one)));
  return {
    instrument: id,
    title,
    short: shortTitle(instrument),
    kind: instrument.kind,
    types: typesOf(instrument),
    binding: [...new Set(obligations.filter((one) => gradeOf(instrument, one) === "binding").map((one) => one.type))],
    ...lifetime,
    dormant: dormant !== undefined,
    dormantSince: dormant?.since ?? null,
    regions,
    region: regions.find((one) => homes.every((home) => home.includes(one))) ?? null,
    centre: centreOf(instrument),
    parties,
  };
}

function typesOf({ obligations }: Instrument) {
  return [...new Set(obligations.map(({ type }) => type))];
}

/** The one state at an end of every tie: the keeper of a list, or a state that is alone on one side of every clause. */
function centreOf({ "kept-by": keeper, obligations }: Instrument): string | null {
  if (keeper !== undefined) return keeper;
  const alone = (side: Instrument["obligations"][number]["by"]) => (side !== "parties" && side.length === 1 ? side : []);
  const [first, ...rest] = obligations.map(({ by, toward }) => [...alone(by), ...alone(toward)]);
  return (first ?? []).find((state) => rest.every((ends) => ends.includes(state))) ?? null;
}

/** The rows of the answer for --csv. */
export const rows = ({ spans }: InstrumentTimeline) =>
  spans.map(({ types, binding, regions, parties, ...span }) => ({
    ...span,
    types: types.join(" "),
    binding: binding.join(" "),
    regions: regions.join(" "),
    parties: parties.map(({ state }) => state).join(" "),
  }));
