/** What a dot or a plate says while the pointer is near it. */
import type { ReactNode } from "react";
import { atlas } from "./labels.ts";

interface Props {
  readonly title: string;
  readonly note: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly children?: ReactNode;
}

export function AtlasTip({ title, note, x, y, width, children }: Props) {
  const side = x > width / 2 ? { right: `${width - x + 14}px` } : { left: `${x + 14}px` };
  return (
    <div className="tip" aria-hidden="true" style={{ top: `${y}px`, ...side }}>
      <strong>{title}</strong> <span className="faint">{note}</span>
      {children}
      <p className="faint">{atlas.click}</p>
    </div>
  );
}
