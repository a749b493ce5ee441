/** A dot at a seat of government: filled for a state that is owed defence, in halves if both states owe it, ringed if chosen. */
import { memo } from "react";
import { type Dot, SIDES } from "./dots.ts";

export const DotMark = memo(function DotMark({
  dot: { x, y, r, owed, chosen },
  near = false,
}: {
  readonly dot: Dot;
  readonly near?: boolean;
}) {
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
}, isSame);

/** Dots are new objects for each date; a dot with the same content is not drawn again. */
function isSame(one: { dot: Dot; near?: boolean }, other: { dot: Dot; near?: boolean }): boolean {
  const keyOf = ({ dot: { x, y, r, owed, chosen }, near }: typeof one) => [x, y, r, owed, chosen, near ?? false].join();
  return keyOf(one) === keyOf(other);
}
