/** instrument.members: the members of an instrument on a day, with standing and dates. */
import { requireInstrument } from "../../../ledger/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Members } from "../../../model/results/members.ts";
import { shortTitle } from "../../../ties/tieRows.ts";
import { dayOf, frame } from "../../inputs.ts";
import { membersOn } from "../../members.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { id, date }: Input): Unspoken<Members> {
  const day = dayOf(ledger, date);
  const instrument = requireInstrument(ledger, id);
  const { members, former } = membersOn(ledger, instrument, day);
  const unknown = members.filter(({ inForce }) => inForce === "unknown").map(({ state }) => state);
  const notes = unknown.length > 0 ? [note("not-known", { of: "members", states: unknown }, [instrument.id])] : [];
  return {
    kind: "members",
    ...frame(ledger, day, notes),
    date: day,
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    members,
    former,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ members }: Members) => members.map(({ ref, readings, ...member }) => ({ ...member, checked: ref.checked }));
