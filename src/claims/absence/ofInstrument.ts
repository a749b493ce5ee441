/** Whether "nothing found" proves anything of one instrument: of its members, acts, obligations and clauses. */
import type { ActKind } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import { phrase } from "../../model/phrase.ts";
import { type Absence, askedOf, instrumentOf, type Prover } from "./kinds.ts";

/** Whether the file has every member. A list kept by one state must say so; other instruments have known parties. */
export function hasAllMembers({ kind, complete }: Instrument): boolean {
  return complete?.members ?? kind !== "list";
}

const scopeOf = ({ id, complete }: Instrument) => ({ instrument: id, scope: complete?.scope ?? null });

export const provesMembers: Prover = (absence) => {
  const instrument = instrumentOf(absence);
  if (instrument === undefined) return phrase("uncollected-rows", {});
  if (hasAllMembers(instrument)) return null;
  const states = askedOf(absence, "state");
  if (states?.every((state) => hasEnded(absence, instrument, state))) return null;
  return phrase("uncollected-members", scopeOf(instrument));
};

/** Whether the end of the state's membership is on record, which is more than an absence. */
function hasEnded({ ledger, day }: Absence, instrument: Instrument, state: string): boolean {
  const own = ledger.memberships(instrument).filter((one) => one.state === state);
  return own.length > 0 && own.every(({ end }) => end !== null && end.span.latest <= day);
}

/** The acts that begin or end a membership, or announce its end: a file with all members has them all. */
const MEMBERSHIP_ACTS: readonly string[] = [
  "signed",
  "entered-into-force",
  "acceded",
  "joined",
  "designated",
  "revoked",
  "notified-withdrawal",
  "withdrew",
  "succeeded",
  "terminated",
  "expired",
  "superseded",
  "lapsed",
  "opened",
  "closed",
] satisfies ActKind[];

export const provesActs: Prover = (absence) => {
  const instrument = instrumentOf(absence);
  if (instrument === undefined) return phrase("uncollected-rows", {});
  const acts = askedOf(absence, "act") ?? [];
  const known = (act: string) =>
    act === "invoked"
      ? instrument.complete?.uses === true
      : MEMBERSHIP_ACTS.includes(act) && hasAllMembers(instrument) && isFiled(absence, instrument, act);
  const open = acts.filter((act) => !known(act));
  return acts.length > 0 && open.length === 0 ? null : phrase("uncollected-acts", { ...scopeOf(instrument), acts: open });
};

/** Acts that every treaty has: that its file has none means that it was not found. */
const BEGINNINGS: readonly string[] = ["signed", "entered-into-force"] satisfies ActKind[];

/**
 * Whether the file has acts of this kind to speak for the others. A state that is no party may have signed all the same, unless
 * the signatories are listed or there are two parties alone.
 */
function isFiled(absence: Absence, { acts }: Instrument, act: string): boolean {
  if (!BEGINNINGS.includes(act)) return true;
  const filed = acts.filter((one) => one.act === act && one.date !== null);
  if (filed.length === 0) return false;
  return act !== "signed" || askedOf(absence, "by") === null || filed.some(({ by }) => by !== undefined);
}

/** A summary has the types of the promises and not their articles. */
const IN_SUMMARY: readonly string[] = ["type", "grade", "by", "toward"];

export const provesObligations: Prover = (absence) => {
  const instrument = instrumentOf(absence);
  if (instrument === undefined) return phrase("uncollected-rows", {});
  const fields = [...absence.conditions.map(({ names }) => names[0] ?? ""), ...(absence.sought === null ? [] : [absence.sought.field])];
  const typed = fields.length > 0 && fields.every((field) => IN_SUMMARY.includes(field));
  return instrument.depth === "article" || typed || restsOnNoTreaty(instrument)
    ? null
    : phrase("uncollected-clauses", { instrument: instrument.id });
};

/** Whether the body was made by no treaty: it can hold no promise in law, whatever of its statements was read. */
export const restsOnNoTreaty = ({ kind }: Instrument): boolean => kind === "initiative";

export const provesClauses: Prover = (absence) => {
  const instrument = instrumentOf(absence);
  if (instrument === undefined) return phrase("uncollected-rows", {});
  return instrument.depth === "article" ? null : phrase("uncollected-clauses", { instrument: instrument.id });
};

/** Whether "no such tie" is proved where the question names the instruments: their members and promises are known. */
export function provesWithin(absence: Absence, ids: readonly string[]): ReturnType<Prover> {
  for (const id of ids) {
    const instrument = absence.ledger.instrument(id);
    if (instrument === undefined) return phrase("uncollected-rows", {});
    if (!hasAllMembers(instrument)) return phrase("uncollected-members", scopeOf(instrument));
  }
  return null;
}
