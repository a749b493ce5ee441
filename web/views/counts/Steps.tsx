/** The ladder as bars from nought: what the step before counted solid, what this step adds hatched; each number opens. */
import { useEffect, useRef } from "react";
import type { Ladder } from "../../app/query/answers.ts";
import { commandOf } from "../../app/query/directory.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { counts } from "./labels.ts";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]];
  /** The step that the address names. */
  readonly rule: string | null;
}

type Step = Ladder["steps"][number];
/** The longest bar, in hundredths of the room: the label stands at its end. */
const LONGEST = 58;

export function Steps({ ladders, rule }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (rule !== null) list.current?.querySelector(".shown")?.scrollIntoView({ block: "center" });
  }, [rule]);
  const most = Math.max(1, ...ladders.flatMap(({ steps }) => steps.map(({ count }) => count ?? 0)));
  const firstNeeding = ladders[0].steps.find(({ needs }) => needs !== null);
  return (
    <ol className="count-steps" ref={list}>
      {ladders[0].steps.map((step, index) => (
        <li key={step.rule} className={step.rule === rule ? "shown" : ""}>
          <div className="count-rule">
            <h3>{step.title}</h3>
            <p className="small">{step.change}</p>
          </div>
          <div className="count-bars">
            {step.needs !== null ? (
              <p className="small">
                {counts.needs(step.needs)}
                {step === firstNeeding && (
                  <>
                    {" "}
                    {counts.ask}{" "}
                    <code>{`${commandOf("allies.ladder", { state: ladders[0].state.id, date: ladders[0].date })} --data DIR`}</code>
                  </>
                )}
              </p>
            ) : (
              ladders.map((ladder, side) => {
                const own = ladder.steps[index];
                return own === undefined ? null : <Bar key={ladder.state.id} side={side} state={ladder.state} step={own} most={most} />;
              })
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface BarProps {
  readonly side: number;
  readonly state: Ladder["state"];
  readonly step: Step;
  readonly most: number;
}

function Bar({ side, state, step, most }: BarProps) {
  const count = step.count ?? 0;
  const kept = count - step.added.length;
  const rest = [
    step.added.length > 0 ? counts.adds(step.added.length) : "",
    step.removed.length > 0 ? counts.drops(step.removed.length) : "",
    step.notKnown.length > 0 ? counts.notKnown(step.notKnown.length) : "",
    step.dormant.length > 0 ? counts.dormant(step.dormant.length) : "",
  ].filter(Boolean);
  const share = (value: number) => ({ width: `${(value / Math.max(1, count)) * 100}%` });
  return (
    <div className={`count-bar ${side === 0 ? "first" : "second"}`}>
      <span className="count-track" aria-hidden="true" style={{ flexBasis: `${(count / most) * LONGEST}%` }}>
        <span className="kept" style={share(kept)} />
        {step.added.length > 0 && <span className="added" style={share(step.added.length)} />}
      </span>
      <span className="count-label">
        <OpenNumber
          open={`${step.rule}.${state.id}`}
          className={count === 0 ? "number zero" : "number"}
          label={counts.open(step.title, state.name, count)}
        >
          {count}
        </OpenNumber>
        <span className="besides">
          {state.name}
          {rest.length > 0 && ` · ${rest.join(", ")}`}
        </span>
      </span>
    </div>
  );
}
