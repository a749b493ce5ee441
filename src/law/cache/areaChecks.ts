/** Area checks of a day: the share of each party in one clause asks the same of the same place. */
import type { AreaAlternative } from "../../model/clauses.ts";
import { phrase } from "../../model/phrase.ts";
import type { PlaceView } from "../case/places.ts";
import { statedAreaCheck } from "../checks/area.ts";
import { type Check, type CheckContext, check } from "../checks/check.ts";
import { perDay, valueIn } from "./lifetimes.ts";

const checks = perDay<PlaceView, Map<readonly AreaAlternative[], Map<string, Check>>>("area checks");

/** Whether the attack fell inside the area of the clause. */
export function areaCheck({ clause, situation }: CheckContext): Check {
  const { area } = clause.slots;
  const { ledger, strikes, day } = situation;
  const ref = clause.refs.area ?? clause.ref;
  if (area === undefined) return check("area", "yes", phrase("no-limit-of-place"), ref);
  const [only, ...more] = strikes;
  if (only === undefined || more.length > 0) return statedAreaCheck(ledger, strikes, area, ref);
  const { place, object, heldOn, strike } = only;
  const byArea = checks(ledger, day, place, () => new Map());
  const byStrike = valueIn(byArea, area, () => new Map());
  const disputant = place.claimed(heldOn).includes(strike.by) ? strike.by : "";
  return valueIn(byStrike, `${object} ${strike.on} ${heldOn} ${disputant} ${strike.by === strike.on}`, () =>
    statedAreaCheck(ledger, strikes, area, ref),
  );
}
