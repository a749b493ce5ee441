/** One test of an explanation: its cells, the table of its cases, what fits worst, and how much of it can be told. */
import { useEffect, useRef } from "react";
import { sentence } from "../../ui/Complaint.tsx";
import { CaseRow } from "./CaseRow.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { Cells } from "./Cells.tsx";
import { whyEn } from "./labels.ts";
import { TallyBar } from "./Overview.tsx";
import { useView } from "./search.ts";
import type { Explanation, Test } from "./types.ts";

interface Props {
  readonly explanation: Explanation;
  readonly test: Test;
  /** The address names this test. */
  readonly here: boolean;
  readonly picked: string | null;
  readonly opened: string | null;
  readonly state: string;
  readonly name: string;
}

const words = whyEn.test;

export function TestPart({ explanation, test, here, picked, opened, state, name }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here) box.current?.scrollIntoView({ block: "start" });
  }, [here]);
  const { id, unit, population, comparison, condition, outcome, threshold, permutation, otherThresholds, coverage, worst, equallyBad } =
    test;
  const pick = (fit: string | null) => go({ explanation: explanation.id, test: id, fit, case: null });
  const worstCases = worst.flatMap((label) => test.cases.find((one) => one.label === label) ?? []);
  return (
    <section ref={box} className="why-test" aria-labelledby={`test-${explanation.id}-${id}`}>
      <h3 id={`test-${explanation.id}-${id}`}>{unit.replace(/^./, (letter) => letter.toUpperCase())}</h3>
      <p className="population">
        {sentence(population)} {sentence(comparison)}
      </p>
      <div className="why-measures">
        <dl>
          <dt>{words.condition}</dt>
          <dd>
            {condition.meaning} <span className="faint">{words.conditionAt(condition.atLeast, condition.unit)}</span>
          </dd>
          <dt>{words.outcome}</dt>
          <dd>
            {outcome.meaning} <span className="faint">{words.outcomeAt(outcome.few, outcome.atMost, outcome.unit)}</span>
          </dd>
          <dt>{words.threshold}</dt>
          <dd>
            {sentence(threshold)}{" "}
            <span className="faint">{otherThresholds.map((one) => words.others(one.atMost, one.fits, one.doesNotFit)).join(" ")}</span>
          </dd>
        </dl>
        <div>
          <TallyBar test={test} title={unit} onPick={pick} />
          <Cells explanation={explanation} test={test} picked={picked} onPick={pick} />
        </div>
      </div>
      <CaseTable explanation={explanation} test={test} picked={picked} opened={opened} state={state} name={name} onPick={pick} />
      {permutation !== null && (
        <p className="permutation">
          {words.permutation(
            permutation.difference,
            permutation.low,
            permutation.high,
            permutation.smallest,
            permutation.draws,
            permutation.clusters,
          )}
        </p>
      )}
      {worstCases.length > 0 && (
        <section className="worst">
          <h4>{words.worst}</h4>
          <ul>
            {worstCases.map((one) => (
              <CaseRow.Sentence key={one.label} one={one} />
            ))}
          </ul>
          {equallyBad > 0 && <p className="small">{words.equally(equallyBad)}</p>}
        </section>
      )}
      <section className="coverage">
        <h4>{words.coverage}</h4>
        <p>{sentence(coverage)}</p>
      </section>
    </section>
  );
}
