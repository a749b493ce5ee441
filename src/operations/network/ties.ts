/** The ties that the operations on the network read: of a type, by a rule for ally, or both. Without a rule, only binding ties. */

import type { AllyRule } from "../../model/rules.ts";
import type { ObligationType } from "../../model/vocabulary.ts";
import { isRead } from "../../ties/allies.ts";
import type { Tie } from "../../ties/tie.ts";
import { gradeOf } from "../../ties/tieRows.ts";

export interface TieFilter {
  readonly type: ObligationType | null;
  readonly rule: AllyRule | null;
}

/** Whether the filter accepts the tie, whenever it ran. */
export function accepts({ type, rule }: TieFilter, tie: Tie): boolean {
  if (type !== null && tie.obligation.type !== type) return false;
  return rule === null ? gradeOf(tie.instrument, tie.obligation) === "binding" : isRead(rule, tie);
}
