/** The tools in the order in which they are listed. */
import type { Tool } from "../tool.ts";
import { allies } from "./allies.ts";
import { brief } from "./brief.ts";
import { checkClaims } from "./checkClaims.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { counts } from "./counts.ts";
import { flip } from "./flip.ts";
import { instrument } from "./instrument.ts";
import { memo } from "./memo.ts";
import { search } from "./search.ts";
import { ties } from "./ties.ts";
import { trace } from "./trace.ts";

export const TOOLS: readonly Tool[] = Object.freeze([
  search,
  trace,
  flip,
  memo,
  brief,
  ties,
  allies,
  counts,
  compare,
  instrument,
  checkClaims,
  cite,
]);
