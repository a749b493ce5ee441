/**
 * The ladder of counts: one change of definition a step, with both numbers, each opening the states that the step adds. Steps
 * that need missing data are folded below it.
 */

import { Fragment, useState } from "react";
import { en } from "../app/language/en.ts";
import type { Ladder } from "../app/query/answers.ts";
import { LadderAdded } from "./LadderAdded.tsx";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]];
  readonly nameOf: (id: string) => string;
}

type Step = Ladder["steps"][number];
const SIDES = ["first", "second"] as const;

export function LadderTable({ ladders, nameOf }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [first, second] = ladders;
  const needing = first.steps.filter(({ needs }) => needs !== null);
  return (
    <table className="ladder">
      <thead>
        <tr>
          <th scope="col" className="first">
            {first.state.name}
          </th>
          <th scope="col">{en.ladder.head.step}</th>
          {second !== undefined && (
            <th scope="col" className="second">
              {second.state.name}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {first.steps.map((step, index) => {
          if (step.needs !== null) return null;
          const other = second?.steps[index];
          const shown = open?.startsWith(`${step.rule} `) ?? false;
          return (
            <Fragment key={step.rule}>
              <tr>
                <Count side={0} step={step} state={first.state} open={open} setOpen={setOpen} />
                <th scope="row" title={step.meaning}>
                  {step.title}
                  <span className="change">{step.change}</span>
                </th>
                {second !== undefined && other !== undefined && (
                  <Count side={1} step={other} state={second.state} open={open} setOpen={setOpen} />
                )}
              </tr>
              {shown && (
                <tr className="added" id={`step-${step.rule}`}>
                  <td colSpan={second === undefined ? 2 : 3}>
                    <p>{step.meaning}</p>
                    {ladders.map((ladder, side) => {
                      const own = ladder.steps[index];
                      return own === undefined ? null : (
                        <LadderAdded
                          key={ladder.state.id}
                          side={SIDES[side === 0 ? 0 : 1]}
                          name={ladder.state.name}
                          step={own}
                          nameOf={nameOf}
                        />
                      );
                    })}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
      {needing.length > 0 && (
        <tfoot>
          <tr className="needs">
            <td colSpan={second === undefined ? 2 : 3}>
              <details>
                <summary>{en.ladder.notCounted(needing.length)}</summary>
                <ul>
                  {needing.map(({ rule, title, meaning, needs }) => (
                    <li key={rule} title={meaning}>
                      {`${title}${en.list.stop}${en.list.sentences}${en.ladder.needs(needs ?? "")}`}
                    </li>
                  ))}
                </ul>
              </details>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface CountProps {
  readonly side: 0 | 1;
  readonly step: Step;
  readonly state: { readonly id: string; readonly name: string };
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
}

function Count({ side, step, state, open, setOpen }: CountProps) {
  if (step.count === null) return <td className={SIDES[side]} />;
  const key = `${step.rule} ${side}`;
  // Nothing is counted, added, left out or in doubt, so there is nothing to open.
  if ([step.states, step.added, step.removed, step.notKnown, step.dormant].every(({ length }) => length === 0))
    return (
      <td className={SIDES[side]}>
        <span className="number zero shut">{step.count}</span>
      </td>
    );
  const { least, most } = step;
  const rest = [
    least === null || most === null || least === most ? "" : en.ladder.range(least, most),
    step.notKnown.length > 0 ? en.compare.notKnown(step.notKnown.length) : "",
    step.dormant.length > 0 ? en.compare.dormant(step.dormant.length) : "",
  ].filter(Boolean);
  return (
    <td className={SIDES[side]}>
      <button
        type="button"
        className={step.count === 0 ? "number zero" : "number"}
        aria-expanded={open === key}
        aria-label={en.ladder.open(step.title, state.name, step.count)}
        onClick={() => setOpen(open === key ? null : key)}
      >
        {step.count}
      </button>
      {rest.length > 0 && (
        <span className="besides">
          {rest.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </span>
      )}
    </td>
  );
}
