/** Compares the ledger with a copy of ATOP: agreement by type, era and scope, and the disagreements in groups with their classes. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { AgreementData } from "../../model/agreement.ts";
import { SCOPES, type Scope } from "../../model/agreementWords.ts";
import type { AtopMember } from "../../model/atop.ts";
import type { Era } from "../../model/coverage.ts";
import type { AllyRule } from "../../model/rules.ts";
import { PACT_TYPES, type PactType } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { classOf } from "./classify.ts";
import { counterpartsOf } from "./counterparts.ts";
import { type Records, whyOnlyAtop, whyOnlyLedger } from "./explain.ts";
import { addTo, type Group, groupsOf } from "./groups.ts";
import { type Agreement, agreementOf } from "./kappa.ts";
import { type Held, heldIn, runsOf } from "./ours.ts";
import { type PactMeasure, pactMeasures } from "./pacts.ts";
import { FIRST_YEAR, readCell, systemUntil, yearOf } from "./system.ts";
import { tallyOf, type Verdict } from "./tally.ts";
import { datasetOf } from "./theirs.ts";

export interface Measure extends Agreement {
  readonly scope: Scope;
  readonly type: PactType;
  /** null: all years. */
  readonly era: string | null;
}

export interface Comparison {
  readonly measures: readonly Measure[];
  readonly pacts: readonly PactMeasure[];
  readonly groups: readonly Group[];
  readonly lastYear: number;
  readonly alliances: number;
  readonly withCounterpart: number;
}

export interface Given {
  readonly members: readonly AtopMember[];
  readonly last: Day;
  readonly rule: AllyRule;
  readonly eras: readonly Era[];
  readonly agreement: AgreementData;
  /** Told of the types that are done. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

export function compare(ledger: Ledger, { members, last, rule, eras, agreement, progress }: Given): Comparison {
  const system = systemUntil(ledger, last);
  const dataset = datasetOf(members);
  const counterparts = counterpartsOf(ledger.data.instruments);
  const records: Records = { ledger, rule, system, dataset, counterparts, last };
  const lots = new Set<string>(agreement.frozen?.instruments.map(({ id }) => id) ?? []);
  const drawn = ledger.data.instruments.filter(({ id }) => lots.has(id));
  const drawnAlliances = new Set(drawn.flatMap(({ codes }) => codes?.atop ?? []));
  const spans = spansOf(eras, system.lastYear);
  const groups = new Map<string, Group>();
  const measures = PACT_TYPES.flatMap((type, done) => {
    progress?.(done, PACT_TYPES.length);
    const runs = ledger.data.instruments.flatMap((instrument) => runsOf(ledger, rule, type, instrument, last));
    const held = heldIn(runs, system);
    const cells = dataset.cells(type, system);
    const all = verdictsOf(held, new Set(cells.keys()));
    const filed = new Map(all);
    const reconciled = new Map(all);
    for (const [cell, verdict] of all) {
      if (verdict !== "onlyLedger" && verdict !== "onlyAtop") continue;
      const place = readCell(cell);
      const explained =
        verdict === "onlyAtop"
          ? whyOnlyAtop(records, type, place, cells.get(cell) ?? [])
          : whyOnlyLedger(records, type, place, held.sure.get(cell) ?? []);
      const classed = classOf(explained, type, agreement.judged);
      addTo(groups, explained, classed, type);
      if (verdict === "onlyAtop" && explained.instrument === null) filed.delete(cell);
      if (classed.class !== "ours" && classed.class !== "unclassed") reconciled.delete(cell);
    }
    const lot = heldIn(
      runs.filter(({ tie }) => lots.has(tie.instrument.id)),
      system,
    );
    const frozen = verdictsOf(lot, new Set(dataset.cells(type, system, (one) => drawnAlliances.has(one)).keys()));
    const byScope = { all, filed, reconciled, frozen };
    return SCOPES.flatMap((scope) =>
      spans.map(({ era, from, until }): Measure => {
        const { counts, ofStates } = tallyOf(byScope[scope], system, from, until);
        return { scope, type, era, ...agreementOf(counts, ofStates) };
      }),
    );
  });
  progress?.(PACT_TYPES.length, PACT_TYPES.length);
  return {
    measures,
    pacts: [
      ...pactMeasures("all", counterparts, members, rule),
      ...(drawn.length === 0 ? [] : pactMeasures("frozen", counterpartsOf(drawn), members, rule)),
    ],
    groups: groupsOf(groups),
    lastYear: system.lastYear,
    alliances: dataset.alliances.length,
    withCounterpart: dataset.alliances.filter((one) => counterparts.has(one)).length,
  };
}

/** Both codings of each dyad-year in which either has a promise. */
function verdictsOf({ sure, unknown }: Held, theirs: ReadonlySet<number>): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  for (const cell of sure.keys()) verdicts.set(cell, theirs.has(cell) ? "both" : "onlyLedger");
  for (const cell of unknown) verdicts.set(cell, "notKnown");
  for (const cell of theirs) if (!verdicts.has(cell)) verdicts.set(cell, "onlyAtop");
  return verdicts;
}

/** All years, then each era, in whole years up to the dataset's last. */
function spansOf(eras: readonly Era[], last: number): { era: string | null; from: number; until: number }[] {
  const whole = { era: null, from: FIRST_YEAR, until: last };
  return [
    whole,
    ...eras.map(({ id, from, until }) => ({
      era: id,
      from: Math.max(FIRST_YEAR, yearOf(from)),
      until: until === null ? last : Math.min(last, yearOf(until)),
    })),
  ];
}
