/** The figure of a step: a chart as wide as its column, the same as a table in a second tab, a caption and the source. */
import type { ReactNode } from "react";
import { Figure } from "../../../ui/Figure.tsx";
import { Sized } from "../../../ui/Sized.tsx";
import { stepLabels } from "./labels.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  /** The class of the chart's frame. */
  readonly frame: "powers-frame" | "dots-frame" | "dates-frame" | "bars-frame";
  readonly draw: (width: number) => ReactNode;
  readonly table: () => ReactNode;
  readonly caption: readonly (string | null)[];
  /** How to use it, which is no part of a saved picture. */
  readonly hint?: string;
  readonly version: string;
  /** Controls of the chart. */
  readonly children?: ReactNode;
}

export function StepFigure({ id, title, frame, draw, table, caption, hint = "", version, children }: Props) {
  return (
    <Figure
      id={id}
      title={title}
      tabs={[
        { label: stepLabels.picture, render: () => <Sized className={frame}>{draw}</Sized> },
        { label: stepLabels.table, isTable: true, render: table },
      ]}
      caption={caption}
      hint={hint}
      source={stepLabels.source(version)}
    >
      {children}
    </Figure>
  );
}
