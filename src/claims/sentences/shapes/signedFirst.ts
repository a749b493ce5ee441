/** The reading by which two states have a pact from its signature, where it was signed by the time named and in force only after it. */
import type { StateId } from "../../../model/ids.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { spanOf } from "../../../time/span.ts";
import { longDate } from "../../../views/words.ts";
import { timeOf, type Way } from "../affairs.ts";
import { dayAfter, lastSoFar, type Scene } from "../scene.ts";
import { bestPart } from "../stretches.ts";
import { DAYS_TO_FORCE, signatoriesOf } from "../treaties.ts";

/** The ways with the pact as signed beside them, where none of them holds on any day of the time. */
export function signedToo(
  scene: Scene,
  pair: readonly [StateId, StateId],
  rule: Pick<AllyRule, "types" | "grades">,
  ways: readonly Way[],
): Way[] {
  const { when } = scene;
  if (when.kind !== "in") return [...ways];
  const time = timeOf(scene, pair) ?? { date: when.date, counts: () => true, moments: [] };
  if (ways.some((way) => bestPart(scene, time, way).result === "met")) return [...ways];
  const signed = signedWay(scene, pair, rule, when.date);
  return signed === null ? [...ways] : [...ways.map((way) => ({ ...way, name: way.name ?? "in force" })), signed];
}

function signedWay(
  { ledger, ask, today }: Scene,
  [a, b]: readonly [StateId, StateId],
  { types, grades }: Pick<AllyRule, "types" | "grades">,
  time: string,
): Way | null {
  const end = lastSoFar(time, today);
  const later = addDays(end, DAYS_TO_FORCE);
  const { ties } = ask.run("ties.between", { a, b, date: later > today ? today : later }) as Ties;
  const found = ties.flatMap(({ instrument: id, type, grade, inForce, dormant, since }) => {
    const counts = types.includes(type) && grades.includes(grade) && inForce === true && !dormant;
    const instrument = counts && since !== null && (spanOf(since)?.earliest ?? end) > end ? ledger.instrument(id) : undefined;
    const signed = instrument?.acts.find(({ act, date }) => act === "signed" && date !== null && (spanOf(date)?.latest ?? "9") <= end);
    const both = instrument !== undefined && [a, b].every((state) => signatoriesOf(ledger, instrument).has(state));
    return signed?.date == null || since === null || !both ? [] : [{ id, signed: signed.date, since }];
  });
  const [first] = found.sort((one, other) => (one.signed < other.signed ? -1 : 1));
  if (first === undefined) return null;
  const at = `instrument.acts[act=signed&date<${dayAfter(time)}].date`;
  return {
    name: `as signed on ${longDate(first.signed as Day)}, in force only from ${longDate(first.since as Day)}`,
    ask: (_, denied) => ({
      "bound-to": { operation: "instrument.show", input: { id: first.id } },
      expect: [denied ? { at, empty: true } : { at, exists: true }],
    }),
  };
}
