/** A state's tie as a record for a drawer. */
import { en } from "../app/language/en.ts";
import type { Evidence, TieRow } from "../app/query/answers.ts";

/** `other` is the state at the other end. */
export function tieEvidence(tie: TieRow, other: string): Evidence {
  const {
    instrument,
    title,
    short,
    article,
    type,
    grade,
    since,
    byConduct,
    until,
    inForce,
    nominal,
    wording,
    quote,
    translated,
    readings,
  } = tie;
  const details = [tie.tier, tie.site, tie.entry.note].filter((part) => part !== null);
  return {
    states: [other],
    label: type,
    instrument,
    title,
    short,
    article,
    type,
    grade,
    since,
    byConduct,
    until,
    inForce,
    nominal: nominal !== null,
    wording,
    quote,
    translated,
    refs: [tie.ref, tie.entry.ref],
    note: details.length === 0 ? null : details.join(en.list.semicolon),
    readings: [...readings],
  };
}
