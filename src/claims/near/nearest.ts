/**
 * Near misses of a claim that fails: for each test that was not met, what the ledger has that differs from it in one part. A
 * denial that fails has none, because the record that speaks against it is among its grounds; one that holds has the closest tie.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Unspoken } from "../../model/phrase.ts";
import type { ClaimVerdict, TestedExpectation } from "../../model/results/claims.ts";
import type { NearMiss } from "../../model/results/nearMiss.ts";
import type { Day } from "../../time/day.ts";
import { isDay } from "../../time/day.ts";
import { type Condition, namesOn, stepsOf, valuesAsked } from "../path.ts";
import { nearAct, nearLife, nearMemberships, nearSuspension } from "./ofInstrument.ts";
import { nearTies, wantedTie } from "./ofTies.ts";

type Near = Unspoken<NearMiss>;
const MOST = 3;
const FAILED: readonly TestedExpectation["result"][] = ["not-met", "not-collected", "unknown"];

export function nearMisses(ledger: Ledger, { verdict, readings }: Unspoken<ClaimVerdict>): Near[] {
  if (verdict === "supported") return nearestDenied(ledger, readings);
  if (verdict !== "contradicted" && verdict !== "not-checkable") return [];
  const failed = readings.flatMap(({ tests }) => tests).filter(({ result }) => FAILED.includes(result));
  const found = failed.flatMap((test) => nearOf(ledger, test as TestedExpectation));
  return [...new Map(found.map((one) => [keyOf(one), one])).values()].slice(0, MOST);
}

/** The closest tie that two states have on the day, where a denial holds ("A and B are not allies"): it is another thing. */
function nearestDenied(ledger: Ledger, readings: Unspoken<ClaimVerdict>["readings"]): Near[] {
  const tests = readings.flatMap((one) => one.tests);
  const found = tests.flatMap(({ operation, input: asked, at, expected, result }) => {
    const input = asked as TestedExpectation["input"];
    if (operation !== "ties.between" || result !== "met" || (expected.test !== "empty" && expected.test !== "excludes")) return [];
    const conditions = stepsOf(at).flatMap((step) => (step.kind === "filter" ? step.conditions : []));
    const wanted = wantedTie(conditions, String(input["a"]) as StateId, String(input["b"]) as StateId, dayOf(ledger, input));
    return nearTies(ledger, wanted).filter(({ differs }) => differs === "type" || differs === "grade");
  });
  return found.slice(0, 1);
}

function keyOf({ says: _, ...data }: Near): string {
  return JSON.stringify(data);
}

function nearOf(ledger: Ledger, test: TestedExpectation): Near[] {
  const { operation, input, at, expected } = test;
  const denied = expected.test === "excludes" || expected.test === "empty";
  const names = namesOn(at);
  const conditions = stepsOf(at).flatMap((step) => (step.kind === "filter" ? step.conditions : []));
  const day = dayOf(ledger, input);
  const text = (key: string) => (typeof input[key] === "string" ? (input[key] as string) : "");
  switch (operation) {
    case "ties.between":
      return denied ? [] : nearTies(ledger, wantedTie(conditions, text("a") as StateId, text("b") as StateId, day));
    case "crisis.trace":
      return denied ? [] : ofCase(ledger, conditions, day);
    case "allies.list":
      return denied || expected.test !== "includes" ? [] : ofRule(ledger, test, text("state") as StateId, text("rule"), day);
    case "instrument.members":
      return denied ? [] : ofMembers(ledger, text("id"), conditions, day);
    case "instrument.show":
      return ofInstrument(ledger, text("id"), names, conditions, test, denied);
    default:
      return [];
  }
}

function dayOf(ledger: Ledger, { date }: TestedExpectation["input"]): Day {
  return typeof date === "string" && isDay(date as Day) ? (date as Day) : ledger.version.verifiedThrough;
}

/** A duty in a case: another promise of the same state to the one attacked. */
function ofCase(ledger: Ledger, conditions: readonly Condition[], day: Day): Near[] {
  const [by] = valuesAsked(conditions, "owedBy") ?? [];
  const [to] = valuesAsked(conditions, "owedTo") ?? [];
  if (by === undefined || to === undefined) return [];
  return nearTies(ledger, wantedTie(conditions, by as StateId, to as StateId, day));
}

/** A state that is not among another's allies by a rule: the ties of the two that the rule does not count. */
function ofRule(ledger: Ledger, { expected }: TestedExpectation, state: StateId, id: string, day: Day): Near[] {
  const rule = ledger.data.rules.find((one) => one.id === id);
  if (rule === undefined) return [];
  const others = [expected.value].flat().filter((one): one is string => typeof one === "string" && one !== state);
  return others.flatMap((other) =>
    nearTies(ledger, {
      a: state,
      b: other as StateId,
      day,
      types: rule.types,
      grades: rule.grades,
      instruments: null,
      owedBy: null,
    }),
  );
}

function ofMembers(ledger: Ledger, id: string, conditions: readonly Condition[], day: Day): Near[] {
  const instrument = ledger.instrument(id);
  const [state] = valuesAsked(conditions, "state") ?? [];
  const [standing = null] = valuesAsked(conditions, "standing") ?? [];
  return instrument === undefined || state === undefined ? [] : nearMemberships(ledger, instrument, state, standing, day);
}

/** A date of an act, of a membership, or of the instrument's life that is another than the one claimed. */
function ofInstrument(
  ledger: Ledger,
  id: string,
  names: readonly string[],
  conditions: readonly Condition[],
  { holds, expected }: TestedExpectation,
  denied: boolean,
): Near[] {
  const instrument = ledger.instrument(id);
  if (instrument === undefined) return [];
  const dates = holds.values.filter((one): one is string => typeof one === "string");
  if (names.join(".") === "inForce") return nearLife(ledger, instrument);
  if (denied) return [];
  const [act] = valuesAsked(conditions, "act") ?? [];
  const [leaver] = act === "withdrew" ? (valuesAsked(conditions, "by") ?? []) : [];
  // A state that has not left is what it is: a member, or a suspended one.
  const left = leaver === undefined ? [] : ledger.memberships(instrument).filter(({ state, end }) => state === leaver && end === null);
  if (left.length > 0 && leaver !== undefined) {
    const frozen = nearSuspension(instrument, leaver, typeof expected.value === "string" ? expected.value : null);
    return frozen === null ? nearMemberships(ledger, instrument, leaver, null, ledger.version.verifiedThrough) : [frozen];
  }
  if (names.at(-1) === "date" && act !== undefined) return nearAct(instrument, act, dates);
  if (names[0] !== "spans") return [];
  const [state] = valuesAsked(conditions, "state") ?? [];
  const [standing = null] = valuesAsked(conditions, "standing") ?? [];
  if (state === undefined) return names.at(-1) === "since" ? nearAct(instrument, "entered-into-force", dates) : [];
  // Any time of membership is near here: the claim names another, or none.
  const all = ledger.memberships(instrument).filter((one) => one.state === state);
  const day = dayOfAll(all.map(({ start }) => start.span.earliest));
  return day === null ? [] : nearMemberships(ledger, instrument, state, standing, day);
}

/** A day before all of these. */
function dayOfAll(days: readonly Day[]): Day | null {
  const [first] = [...days].sort();
  return first === undefined ? null : (`${Number(first.slice(0, 4)) - 1}-01-01` as Day);
}
