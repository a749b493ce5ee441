/** ledger.reported: acts dated after the last verified day. */
import { reportedActs } from "../../../ledger/reported.ts";
import { nameOn } from "../../../ledger/states.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { LedgerReported } from "../../../model/results/ledgerReported.ts";
import { shortTitle } from "../../../ties/tieRows.ts";
import { anyState, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed }: Input): Unspoken<LedgerReported> {
  const last = ledger.version.verifiedThrough;
  const state = typed === undefined ? null : anyState(ledger, typed, last).id;
  const acts = reportedActs(ledger).map(({ instrument, act }) => ({
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    act: act.act,
    date: act.date ?? last,
    states: (act.by ?? act.for ?? []).map((id) => ({ id, name: nameOn(ledger, id, last) })),
    mark: act.ref.checked,
  }));
  const shown = state === null ? acts : acts.filter(({ states }) => states.some(({ id }) => id === state));
  return { kind: "ledger-reported", ...frame(ledger), acts: shown };
}

/** The rows of the answer for --csv. */
export const rows = ({ acts }: LedgerReported): readonly Record<string, unknown>[] =>
  acts.map(({ states, ...act }) => ({ ...act, states: states.map(({ id }) => id).join(" ") }));
