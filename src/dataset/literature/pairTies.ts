/** Whether two states have a tie by a rule on a day, whether or not they are members of the state system. */
import type { Ledger } from "../../ledger/ledger.ts";
import { isInForceAmong, tiesCounted } from "../../measures/network.ts";
import type { StateId } from "../../model/ids.ts";
import type { AllyRule } from "../../model/rules.ts";
import type { Day } from "../../time/day.ts";

export function inForceOnAny(ledger: Ledger, rule: AllyRule, day: Day): (a: StateId, b: StateId) => boolean {
  return (a, b) =>
    ledger.data.instruments.some((instrument) => {
      const between = tiesCounted(ledger, rule, instrument).ties.filter(
        ({ owedBy, owedTo }) => (owedBy === a && owedTo === b) || (owedBy === b && owedTo === a),
      );
      return isInForceAmong(rule, between, day);
    });
}
