/** One seat of government: filled where defence is owed, in two halves where both owe it, ringed where it is one of the two. */
import { memo } from "react";
import { type Dot, SIDES } from "./dots.ts";

export const DotMark = memo(
  function DotMark({ dot: { x, y, r, owed, chosen }, near }: { readonly dot: Dot; readonly near: boolean }) {
    const [byFirst, bySecond] = owed;
    if (chosen !== null) {
      const ring = chosen === 0 ? (bySecond ? "second" : "first") : byFirst ? "first" : "second";
      return (
        <g className="chosen">
          <circle className={`ring ${ring}`} cx={x} cy={y} r={r + 3.5} />
          <circle className={`dot ${SIDES[chosen]}`} cx={x} cy={y} r={r} />
        </g>
      );
    }
    const grown = near ? r + 1.5 : r;
    if (byFirst && bySecond) {
      return (
        <g className="dot both">
          <path className="dot first" d={`M${x} ${y - grown}A${grown} ${grown} 0 0 0 ${x} ${y + grown}Z`} />
          <path className="dot second" d={`M${x} ${y - grown}A${grown} ${grown} 0 0 1 ${x} ${y + grown}Z`} />
        </g>
      );
    }
    return <circle className={byFirst ? "dot first" : bySecond ? "dot second" : "dot hollow"} cx={x} cy={y} r={grown} />;
  },
  (one, other) =>
    one.near === other.near &&
    one.dot.x === other.dot.x &&
    one.dot.y === other.dot.y &&
    one.dot.r === other.dot.r &&
    one.dot.owed[0] === other.dot.owed[0] &&
    one.dot.owed[1] === other.dot.owed[1] &&
    one.dot.chosen === other.dot.chosen,
);
