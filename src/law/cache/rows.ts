/**
 * Rows that one case leaves to the next. Most clauses do not ask who the enemy is, and many not where the attack fell: for
 * these, one strike at the same state is the same case whoever dealt it.
 */
import type { Crisis } from "../../model/crisis.ts";
import type { Situation } from "../case/situation.ts";
import { isParty, isPartyDisputed } from "../case/states.ts";
import { type Dependence, dependenceOf } from "../clause/dependsOn.ts";
import type { Duty, Terms } from "../clause/terms.ts";
import { type OfTerms, ofTerms, type SharedRow, sharedRowOf } from "../outcome/rows.ts";
import type { Decider } from "./decisions.ts";
import { onePerObject } from "./lifetimes.ts";

/** Cases kept for the same terms; cleared when full. */
const MOST_CASES = 12;

interface Kept {
  readonly dependsOn: Dependence;
  readonly rows: Map<string, SharedRow>;
}

const keptRows = onePerObject<Terms, Kept>("rows of terms");
const keptParts = onePerObject<Terms, OfTerms>("parts of rows that follow from the terms");

export type RowMaker = (duty: Duty) => SharedRow;

/** The function that gives the shared row of each duty in the situation, from an earlier case where nothing tells them apart. */
export function rowsIn(situation: Situation, decisionOn: Decider): RowMaker {
  const { ledger } = situation;
  const made = new Map<Terms, SharedRow>();
  const kept = keptRows(ledger);
  const partsOf = keptParts(ledger);
  const reusable = reusableCase(situation);
  return (duty) => {
    const known = made.get(duty.terms);
    if (known !== undefined) return known;
    const ofTheseTerms = reusable === null || duty.terms.obligation.type === "nonaggression" ? null : kept(duty.terms, emptyKept);
    const key = reusable === null || ofTheseTerms === null ? null : reuseKey(reusable, situation, duty.terms, ofTheseTerms.dependsOn);
    const row =
      (key === null ? undefined : ofTheseTerms?.rows.get(key)) ?? sharedRowOf(duty.terms, decisionOn(duty), partsOf(duty.terms, ofTerms));
    if (key !== null && ofTheseTerms !== null) keep(ofTheseTerms.rows, key, row);
    made.set(duty.terms, row);
    return row;
  };
}

function emptyKept(terms: Terms): Kept {
  return { dependsOn: dependenceOf(terms), rows: new Map() };
}

function keep(rows: Map<string, SharedRow>, key: string, row: SharedRow): void {
  if (rows.size >= MOST_CASES && !rows.has(key)) rows.clear();
  rows.set(key, row);
}

/** A case of a single strike of which nothing else is said, as a key without the enemy; null for any other case. */
function reusableCase({ crisis, began, wasStruck, strikes }: Situation): { readonly act: string; readonly where: string } | null {
  const alone = began.byStrike && crisis.strikes.length === 1 && crisis.aid.length === 0 && crisis.provocation === "unsaid";
  if (!alone || holdsFacts(crisis)) return null;
  const where = strikes.map(({ place, object, heldOn }) => `${place.id ?? place.homelandOf[0]} ${place.presumed} ${object} ${heldOn}`);
  return { act: `${wasStruck ? "struck" : "strikes"} ${crisis.strikes[0]?.act}`, where: where.join(" ") };
}

function holdsFacts({ held, readings }: Crisis): boolean {
  for (const _ in held) return true;
  for (const _ in readings) return true;
  return false;
}

/** Cache key for these terms in a reusable case; null where another attacker might change the row. */
function reuseKey(
  { act, where }: NonNullable<ReturnType<typeof reusableCase>>,
  { ledger, day, enemies, wasStruck }: Situation,
  { instrument }: Terms,
  { enemy, place }: Dependence,
): string | null {
  if (enemy || (place && !wasStruck)) return null;
  const on = { ledger, day, instrument };
  if (enemies.some((one) => isParty(one, on) !== false || isPartyDisputed(one, on))) return null;
  return place ? `${act} ${where}` : act;
}
