/** instrument.timeline: all instruments as spans of time, and the acts that made, changed and ended them. */
import { effectOf, inOrder } from "../../../ledger/memberships.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { InstrumentSpan, InstrumentTimeline } from "../../../model/results/instrumentTimeline.ts";
import { CONTINENTS } from "../../../model/vocabulary.ts";
import { decisiveTies, partiesOf } from "../../../ties/instrumentLife.ts";
import { lifeOf } from "../../../ties/lives.ts";
import { gradeOf } from "../../../ties/ties.ts";
import { anyState, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { eventOf, periodOf, within } from "../../period.ts";
import type { Input } from "./schema.ts";

export function run(
  { ledger }: Context,
  { from: start, until: end, type, state: typed, region, kind, only }: Input,
): Unspoken<InstrumentTimeline> {
  const { from, until } = periodOf(ledger, start, end);
  const state = typed === undefined ? null : anyState(ledger, typed, until);
  const spans: InstrumentSpan[] = [];
  const neverInForce: string[] = [];
  const events: InstrumentTimeline["events"] = [];
  for (const instrument of state === null ? ledger.data.instruments : ledger.instrumentsOf(state.id)) {
    if (kind !== undefined && instrument.kind !== kind) continue;
    if (type !== undefined && !instrument.obligations.some((one) => one.type === type)) continue;
    if (only === undefined || region !== undefined) {
      const span = ledger.memo(`life ${instrument.id}`, () => spanOf(instrument));
      if (region !== undefined && !(span?.regions ?? []).includes(region)) continue;
      if (span === null) neverInForce.push(instrument.id);
      else if (only === undefined && within(span, from, until)) spans.push(span);
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

  function spanOf(instrument: Instrument): InstrumentSpan | null {
    const life = lifeOf(decisiveTies(ledger, instrument));
    if (life === null) return null;
    const { id, title, short, obligations, dormant } = instrument;
    const parties = partiesOf(ledger, instrument, life);
    const homes = parties.map(({ state: one }) => ledger.state(one)?.homeland?.continents ?? []);
    const regions = CONTINENTS.filter((one) => homes.some((home) => home.includes(one)));
    return {
      instrument: id,
      title: short ?? title,
      kind: instrument.kind,
      types: typesOf(instrument),
      binding: [...new Set(obligations.filter((one) => gradeOf(instrument, one) === "binding").map((one) => one.type))],
      ...life,
      dormant: dormant !== undefined,
      dormantSince: dormant?.since ?? null,
      regions,
      region: regions.find((one) => homes.every((home) => home.includes(one))) ?? null,
      centre: centreOf(instrument),
      parties,
    };
  }
}

function typesOf({ obligations }: Instrument) {
  return [...new Set(obligations.map(({ type }) => type))];
}

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
