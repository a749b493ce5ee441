/** The part of an area that one step draws: its seas, and the rows that the step is about. */
import type { Area, AreaRow } from "../../app/query/answers.ts";
import type { Guide, GuideStep } from "./guide.ts";

export interface DrawnArea extends Area {
  /** Places with a ring, whose names come first. */
  readonly focus: readonly string[];
}

/** The area with the rows of the step. The seas stay, since they are the area itself. */
export function drawnArea(area: Area, { place }: Guide, step: GuideStep): DrawnArea {
  const named = new Set([place, ...step.places.map((one) => one.place)]);
  const isShown = SHOWN[step.kind];
  return { ...area, rows: area.rows.filter((row) => named.has(row.place ?? "") || isShown(row)), focus: [place] };
}

/** Rows that a step draws beside the places that it names. */
const SHOWN: Readonly<Record<GuideStep["kind"], (row: AreaRow) => boolean>> = {
  area: () => true,
  place: ({ state }) => state !== null,
  others: () => false,
  change: ({ kind, result }) => kind.includes("sea") && result === "inside",
  elsewhere: ({ state }) => state !== null,
};

/** The promise whose area the last step draws: the first that reaches the place and is limited to an area. */
export function otherArea(step: GuideStep | undefined): { readonly id: string; readonly obligation: string } | null {
  const found =
    step?.promises.find(({ lies, type, quote }) => lies === "inside" && type === "defence" && quote !== null) ?? step?.promises[0];
  return found === undefined ? null : { id: found.instrument, obligation: found.obligation };
}
