/** The ladder of counts: one change of definition a step, both numbers beside it, each opening into whom the step adds. */

import { Fragment, useState } from "react";
import { inOrder, listed } from "../../src/surfaces/client/words.ts";
import type { Ladder } from "../state.ts";
import { en } from "../text/en.ts";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]];
  readonly nameOf: (id: string) => string;
}

type Step = Ladder["steps"][number];
const SIDES = ["first", "second"] as const;

export function LadderTable({ ladders, nameOf }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [first, second] = ladders;
  return (
    <table className="ladder">
      <thead>
        <tr>
          <th scope="col" className="first">
            <Head state={first.state} />
          </th>
          <th scope="col">{en.ladder.head.step}</th>
          {second !== undefined && (
            <th scope="col" className="second">
              <Head state={second.state} />
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {first.steps.map((step, index) => {
          const other = second?.steps[index];
          const shown = open?.startsWith(`${step.rule} `) ?? false;
          return (
            <Fragment key={step.rule}>
              <tr className={step.needs === null ? "" : "needs"}>
                <Count side={0} step={step} state={first.state} open={open} setOpen={setOpen} />
                <th scope="row" title={step.meaning}>
                  {step.title}
                  <span className="change">{step.needs === null ? step.change : en.ladder.needs(step.needs)}</span>
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
                        <Added key={ladder.state.id} side={SIDES[side === 0 ? 0 : 1]} name={ladder.state.name} step={own} nameOf={nameOf} />
                      );
                    })}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** The name; on a narrow page its key, which fits. */
function Head({ state: { id, name } }: { readonly state: { readonly id: string; readonly name: string } }) {
  return (
    <>
      <span className="wide-name">{name}</span>
      <abbr className="narrow-name" title={name}>
        {id}
      </abbr>
    </>
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
  if (step.count === null)
    return (
      <td className={SIDES[side]}>
        <span className="unknown">{en.ladder.needsShort}</span>
      </td>
    );
  const key = `${step.rule} ${side}`;
  const rest = [
    step.notKnown.length > 0 ? en.compare.notKnown(step.notKnown.length) : "",
    step.dormant.length > 0 ? en.compare.dormant(step.dormant.length) : "",
  ]
    .filter(Boolean)
    .join(" ");
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
      {rest !== "" && <span className="besides">{rest}</span>}
    </td>
  );
}

function Added({
  side,
  name,
  step,
  nameOf,
}: {
  readonly side: "first" | "second";
  readonly name: string;
  readonly step: Step;
  readonly nameOf: (id: string) => string;
}) {
  const list = (ids: readonly string[]) => listed(ids.map(nameOf).sort(inOrder));
  return (
    <div className={`added-side ${side}`}>
      <h3>{en.ladder.adds(name)}</h3>
      <p>{step.added.length === 0 ? en.ladder.same : list(step.added)}.</p>
      {step.removed.length > 0 && (
        <p>
          {en.ladder.drops}: {list(step.removed)}.
        </p>
      )}
      {step.notKnown.length > 0 && (
        <p>
          {en.ladder.notKnown(step.notKnown.length)}: {list(step.notKnown)}.
        </p>
      )}
      {step.dormant.length > 0 && (
        <p>
          {en.ladder.dormant(step.dormant.length)}: {list(step.dormant)}.
        </p>
      )}
      {step.states.length > step.added.length && (
        <details>
          <summary>
            {en.ladder.all}: {step.states.length}
          </summary>
          <p>{list(step.states)}.</p>
        </details>
      )}
    </div>
  );
}
