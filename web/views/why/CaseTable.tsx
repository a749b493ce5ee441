/** The cases of a test: condition, outcome on a line with the expected part shaded, the rival's expectation, and the verdict. */
import { Fragment, useState } from "react";
import { inOrder } from "../../app/language/speech.ts";
import { ChoiceButtons } from "../../ui/ChoiceButtons.tsx";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { useMore } from "../../ui/useMore.tsx";
import { CaseRow } from "./CaseRow.tsx";
import { FITS, isOpened, isPaired, isPicked, type Test } from "./explanation.ts";
import { labels } from "./labels.ts";
import { scaleOf } from "./OutcomeLine.tsx";
import { usePicked, useStateInPoint } from "./useWhy.ts";

interface Props {
  readonly explanation: string;
  readonly test: Test;
}

/** Maximum number of cases shown at once. */
const MOST = 40;
const words = labels.test;

export function CaseTable({ explanation, test }: Props) {
  const { picked, opened, pick, open } = usePicked(explanation, test.id);
  const { state, name } = useStateInPoint();
  const choice = isPaired(test) && test.cases.some((one) => one.state === state);
  const [who, setWho] = useState<"own" | "everyone">(choice ? "own" : "everyone");
  const found = test.cases.filter((one) => isOpened(one, opened) || (isPicked(one, picked) && (who === "everyone" || one.state === state)));
  const byName = [...found].sort((one, other) => inOrder(one.label, other.label));
  const sorted = [true, false, "unknown" as const].flatMap((present) => byName.filter((one) => one.present === present));
  const [shown, more] = useMore(sorted, MOST, words.showAll);
  const scale = scaleOf(test);
  const { ofShares, outcome } = test;
  const heads = ofShares ? { case: words.head.case, condition: words.head.condition, outcome: words.head.outcome } : words.head;
  const fits = [{ key: null, label: words.all }, ...FITS.map((fit) => ({ key: fit, label: labels.fits[fit] }))];
  return (
    <div className="case-table">
      <div className="case-filters">
        {!ofShares && <ChoiceButtons<string | null> className="" legend={words.pick} choices={fits} chosen={picked} onChoose={pick} />}
        {choice && (
          <ChoiceButtons
            className=""
            legend={words.pick}
            choices={[
              { key: "own", label: words.only(name) },
              { key: "everyone", label: words.everyone },
            ]}
            chosen={who}
            onChoose={setWho}
          />
        )}
      </div>
      {sorted.length === 0 ? (
        <p className="faint">{words.none}</p>
      ) : (
        <table className="cases">
          <caption className="unseen">{ofShares ? words.tableOfShares : words.table}</caption>
          <HeadRow heads={heads} />
          <tbody>
            {shown.map((one, index) => (
              <Fragment key={one.label}>
                {one.present !== shown[index - 1]?.present && (
                  <tr className="group">
                    <th scope="rowgroup" colSpan={6}>
                      {words.group[`${one.present}`]}
                    </th>
                  </tr>
                )}
                <CaseRow one={one} test={test} scale={scale} own={one.state === state} open={isOpened(one, opened)} onOpen={open} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {more}
      {scale !== null && sorted.length > 0 && (
        <p className="small case-caption">
          {words.caption(outcome.few, outcome.atMost)} {words.axis(outcome.atMost, scale.most)}
        </p>
      )}
    </div>
  );
}
