/**
 * Whether a result that rests on an absence is proved: "nothing found", "no more than these". It is if every collection on the way
 * says that it is complete for the question; otherwise the claim cannot be checked, as the ledger does not collect this.
 */
import type { Expectation } from "../../model/claims.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Bindable } from "../asking.ts";
import type { Result } from "../expectation.ts";
import { lifeSpan } from "../lifeSpan.ts";
import { namesOn } from "../path.ts";
import type { Found } from "../walk.ts";
import { type Absence, askedOf, type Collected, instrumentOf, type Prover } from "./kinds.ts";
import { hasAllMembers, provesActs, provesClauses, provesMembers, provesObligations, restsOnNoTreaty } from "./ofInstrument.ts";
import { coverageUnder, provesTies } from "./ofTies.ts";
import { collectionsOn, isUsed, type Readable } from "./passed.ts";

const PROVERS: Readonly<Record<Collected, Prover>> = Object.freeze({
  ties: provesTies,
  members: provesMembers,
  acts: provesActs,
  obligations: provesObligations,
  clauses: provesClauses,
  records: ({ ledger, answer }: Absence) => {
    const name = String(answer["collection"]) as keyof NonNullable<typeof ledger.data.scope>["records"];
    const known = ledger.data.scope?.records[name];
    return known?.complete ? null : phrase("uncollected-records", { collection: name, scope: known?.scope ?? null });
  },
  whole: () => null,
});

/** Whether the result would change if more were there than was found. */
export function restsOnAbsence(expectation: Expectation, result: Result, found: readonly Found[], isCount: boolean): boolean {
  const { exists, empty, includes, excludes, equals } = expectation;
  if (exists !== undefined || includes !== undefined) return result === "not-met";
  if (empty !== undefined || excludes !== undefined) return result === "met";
  if (!isCount || (result !== "met" && result !== "not-met")) return false;
  const count = Number(found[0]?.value);
  if (expectation["at-most"] !== undefined) return result === "met";
  if (expectation["at-least"] !== undefined) return result === "not-met";
  if (typeof equals === "number") return result === "met" || count < equals;
  return result === "met" || (expectation.between !== undefined && count < Number(expectation.between[0]));
}

/** Why the absence proves nothing, from the first collection on the way that is not complete; null: it is proof. */
export function unproved(
  { at, includes, excludes }: Expectation,
  readable: Readable,
  absence: Omit<Absence, "conditions" | "sought">,
): Phrase | null {
  const values = [includes ?? excludes ?? []].flat();
  for (const { place, conditions, next, byWords } of collectionsOn(at, readable)) {
    if (byWords !== null && !isUsed(byWords, absence.answer)) return phrase("uncollected-words", { field: byWords.field });
    const kind = readable.collects[place];
    const why =
      kind === undefined ? phrase("uncollected-rows", {}) : PROVERS[kind]({ ...absence, conditions, sought: soughtIn(next, values) });
    if (why !== null) return why;
  }
  return null;
}

/**
 * The sentence for a proved absence: a complete list, an end on record, or how well pacts are covered. None where the rows of a
 * named instrument were found and speak for themselves.
 */
export function groundOfAbsence(
  { at, includes, excludes }: Expectation,
  readable: Readable,
  absence: Omit<Absence, "conditions" | "sought">,
  found: readonly Found[],
): Phrase | null {
  const last = collectionsOn(at, readable).findLast(({ place }) => readable.collects[place] !== undefined);
  const of = last === undefined ? "whole" : (readable.collects[last.place] ?? "whole");
  const whole = {
    ...absence,
    conditions: last?.conditions ?? [],
    sought: soughtIn(last?.next ?? null, [includes ?? excludes ?? []].flat()),
  };
  const [named] = askedOf(whole, "instrument") ?? [];
  if (of === "ties" && named === undefined)
    return phrase("rests-on-coverage", {
      ...dated(absence),
      here: coverageUnder(whole),
      other: found.some(({ value }) => value !== 0) || askedOf(whole, "guarantee") !== null,
    });
  if (of === "ties" && found.length > 0) return null;
  const instrument = named === undefined ? instrumentOf(absence) : absence.ledger.instrument(named);
  if (instrument !== undefined && of === "whole" && at === "inForce") return lifeOf(absence.ledger, instrument);
  if (instrument !== undefined && !hasAllMembers(instrument)) return phrase("rests-on-end", { instrument: instrument.id });
  if (instrument !== undefined && of === "obligations" && found.length === 0 && restsOnNoTreaty(instrument))
    return phrase("rests-on-no-treaty", { instrument: instrument.id });
  if (of === "whole" && absence.answer["kind"] === AREA)
    return phrase("rests-on-absence", { of: "area", instrument: instrument?.id ?? null });
  const head = { of, instrument: instrument?.id ?? null };
  if (found.length > 0 || of === "whole") return phrase("rests-on-absence", head);
  if (of !== "members") return phrase("rests-on-absence", { ...head, none: true });
  const states = (askedOf(whole, "state") ?? []).filter((one): one is StateId => absence.ledger.state(one as StateId) !== undefined);
  return phrase("rests-on-absence", { ...head, ...(states.length === 0 ? {} : { states, ...dated(absence) }) });
}

/** The day of the answer, where it is not the ledger's own. */
function dated({ day, ledger }: Pick<Absence, "day" | "ledger">): { dates?: readonly string[] } {
  return day === ledger.version.verifiedThrough ? {} : { dates: [day] };
}

/** The kind of the answer on the area of a clause. */
const AREA = "area";

/** The time in which the instrument bound anybody, as the proof that it is not in force at another. */
function lifeOf(ledger: Absence["ledger"], instrument: Instrument): Phrase {
  const { since, until } = lifeSpan(ledger, instrument);
  return phrase("rests-on-life", { instrument: instrument.id, since, until });
}

function soughtIn(field: string | null, values: readonly string[]): Absence["sought"] {
  return field === null ? null : { field, values };
}

/** Whether the path ends in a number that counts the items of a collection. */
export function endsInCount(at: string, { collects }: Bindable): boolean {
  const names = namesOn(at);
  return names.at(-1) === "length" || collects[names.join(".")] !== undefined;
}
