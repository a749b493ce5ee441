/** Disagreements in groups: by instrument, alliance, side, cause and class, with their dyad-years of each type. */
import type { Judged } from "../../model/agreement.ts";
import type { AgreementClass, Cause, Definition, Holder } from "../../model/agreementWords.ts";
import type { Instrument } from "../../model/instruments.ts";
import { PACT_TYPES, type PactType } from "../../model/vocabulary.ts";
import type { Classed } from "./classify.ts";
import type { Explained } from "./explain.ts";

export interface Group {
  readonly instrument: Instrument | null;
  readonly alliance: number | null;
  readonly in: Holder;
  readonly cause: Cause;
  readonly class: AgreementClass;
  readonly definition: Definition | null;
  readonly judged: Judged | null;
  readonly byType: Readonly<Record<PactType, number>>;
  readonly dyadYears: number;
}

type Mutable = { -readonly [K in keyof Group]: Group[K] } & { byType: Record<PactType, number> };

/** Adds one dyad-year to its group. */
export function addTo(groups: Map<string, Group>, explained: Explained, classed: Classed, type: PactType): void {
  const { instrument, alliance, in: holder, cause } = explained;
  const key = [instrument?.id, alliance, holder, cause, classed.class, classed.definition, classed.judged?.because].join("|");
  const group = (groups.get(key) ?? { ...explained, ...classed, byType: noneYet(), dyadYears: 0 }) as Mutable;
  group.byType[type] += 1;
  group.dyadYears += 1;
  groups.set(key, group);
}

function noneYet(): Record<PactType, number> {
  return Object.fromEntries(PACT_TYPES.map((type) => [type, 0])) as Record<PactType, number>;
}

/** The groups, the heaviest first. */
export function groupsOf(groups: ReadonlyMap<string, Group>): Group[] {
  return [...groups.entries()]
    .sort(([a, one], [b, other]) => other.dyadYears - one.dyadYears || (a < b ? -1 : 1))
    .map(([, group]) => group);
}
