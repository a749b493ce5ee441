/** Provisos and reservations under which a member is bound: a claim that a treaty binds it says so. */
import { type Phrase, phrase } from "../model/phrase.ts";
import { instrumentOf } from "./absence/kinds.ts";
import { runsAt } from "./openMembership.ts";
import { namesOn } from "./path.ts";
import type { Tested } from "./tested.ts";

const FOR_THE_BOUND: ReadonlySet<string> = new Set(["proviso", "reservation", "understanding"]);

/** One sentence for each that runs on the day for the one member that the claim names; none for a list of members. */
export function provisoWords({ ledger, answer, day, expectation, found }: Tested): Phrase[] {
  const instrument = instrumentOf({ ledger, answer });
  if (instrument === undefined || namesOn(expectation.at)[0] !== "members") return [];
  const rows = found.flatMap(({ counted, trail, value }) => counted ?? [...trail, value]);
  const states = new Set(rows.flatMap((row) => (hasState(row) ? row.state : [])));
  const [state] = states;
  if (state === undefined || states.size > 1) return [];
  return (instrument.modifiers ?? []).flatMap((one) =>
    FOR_THE_BOUND.has(one.kind) && one.by?.includes(state) === true && one.says !== undefined && runsAt(one, day)
      ? [phrase("member-proviso", { state, instrument: instrument.id, kind: one.kind, says: one.says })]
      : [],
  );
}

function hasState(row: unknown): row is { readonly state: string } {
  return typeof row === "object" && row !== null && "state" in row && typeof row.state === "string";
}
