/** A state's tie as a record for a drawer. */
import { tieRecord } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import type { Evidence, TieRow } from "../app/query/answers.ts";

/** `other` is the state at the other end. */
export function tieEvidence(tie: TieRow, other: string): Evidence {
  const details = [tie.tier === null ? null : (en.treaty.tiers[tie.tier] ?? tie.tier), tie.site, tie.entry.note].filter(
    (part) => part !== null,
  );
  return {
    ...tieRecord(tie, other),
    label: tie.type,
    note: details.length === 0 ? null : details.join(en.list.semicolon),
    readings: [...tie.readings],
  };
}
