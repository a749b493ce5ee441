/** The parts of a saved picture, and the sizes in which it can be had. */
import type { Draw, Drawing } from "../useDrawing.tsx";

export interface PictureParts {
  readonly title: string;
  /** The subject, under the title; null for none. */
  readonly about: string | null;
  /** How to read it, and its source. */
  readonly notes: readonly string[];
  /** The charts as the page shows them. */
  readonly onPage: Drawing;
  /** Draws the charts at a width; null if they can only be scaled. */
  readonly draw: Draw | null;
}

interface Fixed {
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Width in the units of the page, which sets how large its letters are. */
  readonly units: number;
}

/** `own` is as wide as on the page, and as tall as its content needs. */
export const SIZES = {
  own: null,
  slide: { width: 1920, height: 1080, units: 1280 },
  square: { width: 1080, height: 1080, units: 960 },
} as const satisfies Readonly<Record<string, Fixed | null>>;
export type Size = keyof typeof SIZES;
