/** instrument.members: who is in an instrument on a day, in what standing, since when. */
import * as z from "zod";
import { requireInstrument } from "../../../ledger/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { Members } from "../../../model/results/members.ts";
import { dateInput, dayOf, frame } from "../../inputs.ts";
import { membersOn } from "../../members.ts";
import { note } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({ id: z.string().min(1).meta({ description: "The instrument's id, short name or alias" }), date: dateInput });

export const instrumentMembers = operation({
  name: "instrument.members",
  summary: "Lists who is in an instrument on a day: members, designated states, observers, partners, since when.",
  positional: ["id"],
  input,
  output: Members,
  examples: [
    { title: "The North Atlantic Treaty before Sweden", input: { id: "north-atlantic-1949", date: "2024-03-06" } },
    { title: "The Warsaw Pact in 1970", input: { id: "warsaw-pact-1955", date: "1970-01-01" } },
  ],
  rows: ({ members }) => members.map(({ ref, ...member }) => ({ ...member, checked: ref.checked })),
  run: list,
});

function list({ ledger }: Context, { id, date }: z.output<typeof input>): Unspoken<Members> {
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
    short: instrument.short ?? instrument.title,
    members,
    former,
  };
}
