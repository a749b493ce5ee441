/** English: the act from which a pact runs. */
import { ENTRIES } from "./lawWords.ts";

/** "accession of Italy, 1 May 1950"; "applied by Bahrain and Kuwait from 8 February 2003". */
export function entered(act: string, of: string | null, day: string | null): string {
  if (act === "applied" && of !== null) return `applied by ${of}${day === null ? "" : ` from ${day}`}`;
  if (act === "joined" && of !== null) return `${of} joined${day === null ? "" : `, ${day}`}`;
  return `${ENTRIES[act] ?? act}${of === null ? "" : ` of ${of}`}${day === null ? "" : `${of === null ? "" : ","} ${day}`}`;
}
