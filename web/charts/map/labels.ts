/** Labels that touch nothing: each is tried on four sides, in order of weight, and left out where it finds no room. */
export interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its dot. */
  readonly r: number;
  readonly className: string;
  /** Placed even where it covers a dot. */
  readonly must: boolean;
  /** The width of a letter, where it is set larger than the rest. */
  readonly letter?: number;
}

export interface Placed extends Wanted {
  readonly tx: number;
  readonly ty: number;
  readonly anchor: "start" | "end" | "middle";
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/**
 * `letter`: the width of one, in pixels. `weight`: how much worse it is to cover a mark than a plain dot. `solid`: a mark that
 * says something itself; a name that finds no place beside it is left out, even where it must stand.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  dots: readonly { x: number; y: number; r: number; weight?: number; solid?: boolean }[],
  width: number,
  height: number,
  letter: number,
): Placed[] {
  const placed: Placed[] = [];
  const taken: Box[] = [];
  const solid = dots.filter((dot) => dot.solid === true);
  for (const label of wanted) {
    const long = lettersIn(label.text) * (label.letter ?? letter);
    const gap = label.r + 5;
    const sides: readonly (readonly [number, number, Placed["anchor"]])[] = [
      [label.x + gap, label.y + 4, "start"],
      [label.x - gap, label.y + 4, "end"],
      [label.x, label.y - gap - 2, "middle"],
      [label.x, label.y + gap + 9, "middle"],
      [label.x + gap - 2, label.y - 7, "start"],
      [label.x - gap + 2, label.y - 7, "end"],
      [label.x + gap - 2, label.y + 15, "start"],
      [label.x - gap + 2, label.y + 15, "end"],
    ];
    const options = sides.map(([tx, ty, anchor]) => ({ tx, ty, anchor, box: boxOf(tx, ty, anchor, long) }));
    const inside = options.filter(
      ({ box }) =>
        box.x0 >= 0 &&
        box.x1 <= width &&
        box.y0 >= 0 &&
        box.y1 <= height &&
        !taken.some((other) => meet(box, other)) &&
        !solid.some(({ x, y, r }) => (x !== label.x || y !== label.y) && meet(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r })),
    );
    const covered = ({ box }: (typeof options)[number]) =>
      dots.reduce(
        (sum, { x, y, r, weight = 1 }) =>
          (x !== label.x || y !== label.y) && meet(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r }) ? sum + weight : sum,
        0,
      );
    const best = label.must ? [...inside].sort((one, other) => covered(one) - covered(other))[0] : inside.find((one) => covered(one) === 0);
    if (best === undefined) continue;
    taken.push(best.box);
    placed.push({ ...label, tx: best.tx, ty: best.ty, anchor: best.anchor });
  }
  return placed;
}

/** In the width of a Latin letter; a Chinese one is nearly two. */
export function lettersIn(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 1.8 : 1), 0);
}

export function boxOf(x: number, y: number, anchor: Placed["anchor"], long: number): Box {
  const x0 = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
  return { x0: x0 - 2, x1: x0 + long + 2, y0: y - 11, y1: y + 4 };
}

export function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
