/** A tooltip beside a mark of a chart while the pointer is near it. */
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly note?: string;
  /** The mark's position and the chart's width: the tip is placed on the side with more room. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The effect of a click. */
  readonly hint: string;
  readonly children?: ReactNode;
}

export function Tip({ title, note, x, y, width, hint, children }: Props) {
  const side = x > width / 2 ? { right: `${width - x + 14}px` } : { left: `${x + 14}px` };
  return (
    <div className="tip" aria-hidden="true" style={{ top: `${y}px`, ...side }}>
      <strong>{title}</strong> {note !== undefined && <span className="faint">{note}</span>}
      {children}
      <p className="faint">{hint}</p>
    </div>
  );
}
