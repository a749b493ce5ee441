/** Duties toward a subject in groups that one decision serves, with the positions that earlier cases gave them. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Position } from "../../model/results/trace.ts";
import type { Grade } from "../../model/vocabulary.ts";
import { gradeOf } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { type Dependence, dependenceOf } from "../clause/dependsOn.ts";
import type { Duty, Terms } from "../clause/terms.ts";
import { dutiesToward } from "./duties.ts";
import { perDay, valueIn } from "./lifetimes.ts";

/** Duties under the same terms, all of them under a live pact or all under a nominal one. */
export interface Group {
  readonly terms: Terms;
  readonly grade: Grade;
  readonly nominal: Duty["nominal"];
  readonly duties: readonly Duty[];
  readonly dependsOn: Dependence;
  /** Whether the attack is none of the events that the clause names: by whether it was dealt to the subject. */
  readonly fails: Map<boolean, boolean>;
  /** The position that the group takes in each kind of case; null for none. */
  readonly kept: Map<string, Position | null>;
}

const groups = perDay<StateId, readonly Group[]>("groups of duties");

/** The duties to help, to consult and to stay out toward the subject on the day, in groups. */
export function groupsToward(ledger: Ledger, subject: StateId, day: Day): readonly Group[] {
  return groups(ledger, day, subject, () => grouped(dutiesToward(ledger, subject, day).helps));
}

const borne = perDay<string, readonly Group[]>("groups of duties by bearer");

/** Those of the groups that one state bears. */
export function groupsBorneBy(ledger: Ledger, bearer: StateId, subject: StateId, day: Day): readonly Group[] {
  return borne(ledger, day, `${bearer} ${subject}`, () =>
    groupsToward(ledger, subject, day).filter(({ duties }) => duties.some(({ by }) => by === bearer)),
  );
}

function grouped(duties: readonly Duty[]): Group[] {
  const found = new Map<Terms, Map<boolean, Duty[]>>();
  for (const duty of duties)
    valueIn(
      valueIn(found, duty.terms, () => new Map()),
      duty.nominal !== null,
      () => [] as Duty[],
    ).push(duty);
  return [...found].flatMap(([terms, byLife]) => {
    const dependsOn = dependenceOf(terms);
    const grade = gradeOf(terms.instrument, terms.obligation);
    return [...byLife.values()].map((own) => ({
      terms,
      grade,
      nominal: own[0]?.nominal ?? null,
      duties: own,
      dependsOn,
      fails: new Map(),
      kept: new Map(),
    }));
  });
}
