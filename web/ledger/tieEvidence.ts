/** A state's tie as a record for a drawer. */
import { en } from "../app/language/en.ts";
import type { Evidence, TieRow } from "../app/query/answers.ts";

/** `other` is the state at the other end. */
export function tieEvidence(tie: TieRow, other: string): Evidence {
  const details = [tie.tier === null ? null : (en.treaty.tiers[tie.tier] ?? tie.tier), tie.site, tie.entry.note].filter(
    (part) => part !== null,
  );
  return {
    states: [other],
    label: tie.type,
    instrument: tie.instrument,
    title: tie.title,
    short: tie.short,
    article: tie.article,
    type: tie.type,
    grade: tie.grade,
    since: tie.since,
    byConduct: tie.byConduct,
    until: tie.until,
    inForce: tie.inForce,
    nominal: tie.nominal !== null,
    wording: tie.wording,
    quote: tie.quote,
    translated: tie.translated,
    refs: [tie.ref, tie.entry.ref],
    note: details.length === 0 ? null : details.join(en.list.semicolon),
    readings: [...tie.readings],
  };
}
