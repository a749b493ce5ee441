/** The explanations in a table: one plain line for each, one against it, and one on what these data cannot test. */

import { withArticle } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import type { Explanation, WhyAnswer } from "./explanation.ts";
import { sortedByTest } from "./head.ts";
import { labels } from "./labels.ts";
import { useView } from "./search.ts";
import { useSteps } from "./steps/useSteps.ts";
import { useStateInPoint } from "./useWhy.ts";
import { sideOfContrast } from "./weighing.ts";

const t = labels.overview;
const SIDES = ["for", "against", "cannot"] as const;
type Side = (typeof SIDES)[number];

export function Overview({ explanations }: Pick<WhyAnswer, "explanations">) {
  const { change } = useView();
  const { state, name, founding } = useStateInPoint();
  const { compared, tooFew, untested } = sortedByTest(explanations);
  return (
    <section className="why-overview" aria-labelledby="why-overview">
      <h2 id="why-overview">{t.title(explanations.length)}</h2>
      <p className="small">
        {t.how} {state !== founding && t.about(withArticle(nameOfState(founding)), withArticle(name))}
      </p>
      <table className="plain overview">
        <HeadRow heads={[t.explanation, ...SIDES.map((side) => t[side])]} />
        <tbody>
          {[...compared, ...tooFew, ...untested].map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <button type="button" className="link" onClick={() => change({ explanation: one.id, test: null, fit: null, case: null })}>
                  {one.title}
                </button>
              </th>
              {SIDES.map((side) => (
                <td key={side} data-label={t[side]}>
                  {one.inShort[side]}
                  {comparedOn(one, side).map((text) => (
                    <span key={text} className="small compared">
                      {text}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Opens or closes all steps of the argument. */
export function OpenAll() {
  const { openAll, closeAll, allOpen } = useSteps();
  return (
    <p className="why-open-all">
      <button type="button" className="button small-button" onClick={allOpen ? closeAll : openAll}>
        {allOpen ? t.closeAll : t.openAll}
      </button>
    </p>
  );
}

/** The comparisons over all cases that stand on this side, in numbers. */
function comparedOn(explanation: Explanation, side: Side): string[] {
  return explanation.tests
    .filter((test) => test.comparable && sideOfContrast(explanation, test) === side)
    .map(({ cells, outcome }) => {
      const [held, not] = [true, false].map((present) => cells.find((one) => one.present === present));
      const part = (cell: typeof held) => ({ few: cell?.few ?? 0, of: (cell?.few ?? 0) + (cell?.several ?? 0) });
      return t.compared(outcome.few, part(held), part(not), side === "cannot");
    });
}
