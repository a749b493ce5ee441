/** How wide a name is as the picture sets it: letters differ, and a name that is guessed too short is cut at the edge. */
import type { Measure } from "./pack.ts";

const FAMILY = '"Inter", system-ui, sans-serif';
const known = new Map<string, number>();
let ruler: CanvasRenderingContext2D | null = null;

/** In pixels. Kept once the fonts are there, because a drag over the years packs all names anew each frame. */
export function measureOf(size: number): Measure {
  ruler ??= document.createElement("canvas").getContext("2d");
  const settled = document.fonts.status === "loaded";
  return (text) => {
    const key = `${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (ruler === null) return text.length * size * 0.55;
    ruler.font = `400 ${size}px ${FAMILY}`;
    const wide = Math.ceil(ruler.measureText(text).width) + 1;
    if (settled) known.set(key, wide);
    return wide;
  };
}
