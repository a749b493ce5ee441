/** Error rates of an audit: of all facts, by mark, in force or not, by kind of fact, and by mark and force together. */
import type { DrawnStratum } from "../../../ledger/audit/draw.ts";
import { estimate, type JudgedStratum } from "../../../ledger/audit/estimate.ts";
import { AUDITED, type Stratum, stratumKey } from "../../../ledger/audit/facts.ts";
import type { AuditRate } from "../../../model/results/ledgerAudit.ts";
import { MARKS } from "../../../model/vocabulary.ts";
import type { Verdict } from "./judged.ts";

type Group = Pick<AuditRate, "group" | "mark" | "inForce" | "fact">;

const WHOLE: Group = { group: "all", mark: null, inForce: null, fact: null };
const FORCE = [true, false];

const GROUPS: readonly Group[] = [
  WHOLE,
  ...MARKS.map((mark): Group => ({ ...WHOLE, group: "mark", mark })),
  ...FORCE.map((inForce): Group => ({ ...WHOLE, group: "inForce", inForce })),
  ...AUDITED.map((fact): Group => ({ ...WHOLE, group: "fact", fact })),
  ...MARKS.flatMap((mark) => FORCE.map((inForce): Group => ({ ...WHOLE, group: "markInForce", mark, inForce }))),
];

/** The rates of the groups that have facts. */
export function ratesOf(strata: readonly DrawnStratum[], verdicts: readonly Verdict[]): AuditRate[] {
  const judged = strata.map((stratum) => ({ stratum, counts: countsOf(stratum, verdicts) }));
  return GROUPS.flatMap((group) => {
    const own = judged.filter(({ stratum }) => belongs(stratum, group));
    return own.length === 0 ? [] : [{ ...group, ...estimate(own.map(({ counts }) => counts)) }];
  });
}

function countsOf(stratum: DrawnStratum, verdicts: readonly Verdict[]): JudgedStratum {
  const own = verdicts.filter((one) => stratumKey(one.stratum) === stratumKey(stratum));
  const of = (verdict: Verdict["verdict"]) => own.filter((one) => one.verdict === verdict).length;
  const coarse = of("coarse");
  return { facts: stratum.facts, right: of("right"), wrong: of("wrong") + coarse, coarse, undecidable: of("undecidable") };
}

function belongs(stratum: Stratum, group: Group): boolean {
  return (["mark", "inForce", "fact"] as const).every((key) => group[key] === null || group[key] === stratum[key]);
}
