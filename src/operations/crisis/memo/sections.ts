/** Sections of a memo on what stands around the case. */

import type { Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";
import type { Bibliography } from "./bibliography.ts";

/** One section for each such field of the trace. */
export function sectionsOf(_trace: UnspokenTrace, _sources: Bibliography): Unspoken<Memo["sections"]> {
  return [];
}
