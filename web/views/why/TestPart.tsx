/** One test of an explanation: its measures, its cells, the table of its cases, the cases that fit worst, and its coverage. */

import { useEffect, useRef } from "react";
import { capital } from "../../app/language/speech.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { CaseSentence } from "./CaseRow.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { Cells } from "./Cells.tsx";
import type { Explanation, Test } from "./explanation.ts";
import { labels } from "./labels.ts";
import { usePicked } from "./useWhy.ts";

interface Props {
  readonly explanation: Explanation;
  readonly test: Test;
}

const words = labels.test;

export function TestPart({ explanation, test }: Props) {
  const { id, unit, condition, outcome, permutation, ofShares } = test;
  const { here } = usePicked(explanation.id, id);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here) box.current?.scrollIntoView({ block: "start" });
  }, [here]);
  const heading = `test-${explanation.id}-${id}`;
  const worst = test.worst.flatMap((label) => test.cases.find((one) => one.label === label) ?? []);
  const others = test.otherThresholds.map((one) => words.others(one.atMost, one.fits, one.doesNotFit));
  return (
    <section ref={box} className="why-test" aria-labelledby={heading}>
      <h4 id={heading}>{capital(unit)}</h4>
      <p className="contrast">{test.contrast}</p>
      <p className="population">{test.expectation}</p>
      <p className="population">
        {sentence(test.population)} {sentence(test.comparison)}
      </p>
      <div className="why-measures">
        <dl>
          <Measure title={words.condition} says={condition.meaning} note={words.conditionAt(condition.atLeast, condition.unit)} />
          <Measure title={words.outcome} says={outcome.meaning} note={words.outcomeAt(outcome.few, outcome.atMost, outcome.unit)} />
          <Measure title={words.threshold} says={sentence(test.threshold)} note={others.join(" ")} />
        </dl>
        <div>
          <Cells explanation={explanation} test={test} />
        </div>
      </div>
      <CaseTable explanation={explanation.id} test={test} />
      {permutation !== null && (
        <p className="permutation">
          {words.permutation(permutation, outcome.few, ofShares ? words.clusters.pairs : words.clusters.states)}
        </p>
      )}
      {worst.length > 0 && (
        <section className="worst">
          <h5>{words.worst}</h5>
          <ul>
            {worst.map((one) => (
              <CaseSentence key={one.label} one={one} />
            ))}
          </ul>
          {test.equallyBad > 0 && <p className="small">{words.equally(test.equallyBad)}</p>}
        </section>
      )}
      <section className="coverage">
        <h5>{words.coverage}</h5>
        <p>{sentence(test.coverage)}</p>
      </section>
    </section>
  );
}

function Measure({ title, says, note }: { readonly title: string; readonly says: string; readonly note: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {says} <span className="faint">{note}</span>
      </dd>
    </>
  );
}
