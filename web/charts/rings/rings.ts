/**
 * The layout of a case as rings: the attacked state in the middle, the attacker at the upper left, each other state on the ring of
 * its strongest duty. Below the rings stand rows for states that belong on none. A narrow picture has rows alone.
 */
import { en } from "../../app/language/en.ts";
import { shorten, textWidth, wrap } from "../../ui/text.ts";
import { type Label, type Obstacle, type PlacedLabel, placeLabels } from "../labels.ts";
import { round } from "../scale.ts";

/** The form of a ring's line, which tells the law: solid if binding, dashed if permitted, dotted if political. */
export type RingForm = "must" | "own" | "may" | "political" | "consult" | "neutral" | "none";

/** Sure: filled; contestable: hatched; nominal: a broken outline. */
export type DotForm = "sure" | "contestable" | "nominal";

export interface RingDot {
  /** Stays the same while the dot moves from one ring to another. */
  readonly key: string;
  readonly form: DotForm;
  readonly name: string;
  /** The condition or the pact, in a few words. */
  readonly under: string;
  /** The number of states that it stands for, and their names if there are several. */
  readonly count: number;
  readonly states?: readonly string[];
  readonly isSeat: boolean;
  /** The word for its change; null if it has not changed. */
  readonly changed: string | null;
  /** The id of the ring on which it stood before; null if it stood on none or has not moved. */
  readonly was: string | null;
}

export interface Ring {
  readonly id: string;
  readonly form: RingForm;
  readonly label: string;
  readonly dots: readonly RingDot[];
}

/** A side of the case. */
export interface RingSide {
  readonly key: string;
  readonly name: string;
  readonly isSeat: boolean;
}

export interface RingCase {
  readonly attackers: readonly RingSide[];
  readonly attacked: readonly RingSide[];
  /** The words along the arrow. */
  readonly arrow: string;
  /** From the inside out. */
  readonly rings: readonly Ring[];
  /** Rows of states that stand apart. */
  readonly apart: readonly Ring[];
  /** The text in a ring or row without a state. */
  readonly nobody: string;
}

export interface PlacedSide extends RingSide {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly tx: number;
  readonly ty: number;
  readonly anchor: "start" | "middle";
}

export interface PlacedDot {
  readonly dot: RingDot;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The place on the ring where it stood before. */
  readonly from: readonly [x: number, y: number] | null;
}

export interface DotLabel extends PlacedLabel {
  readonly lines: readonly string[];
  readonly changed: boolean;
}

export interface PlacedRow {
  readonly ring: Ring;
  readonly y: number;
  /** Null for the text that says that nobody is in it. */
  readonly labelY: number;
}

export interface ArrowLine {
  readonly text: string;
  readonly dy: number;
}

export interface RingsLayout {
  readonly width: number;
  readonly height: number;
  readonly attackers: readonly PlacedSide[];
  readonly attacked: readonly PlacedSide[];
  readonly arrows: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  /** The words along the arrow in one or two lines, each with its distance from the middle of the place. */
  readonly arrowText: { readonly lines: readonly ArrowLine[]; readonly x: number; readonly y: number; readonly turn: number };
  /** Empty in a narrow picture. */
  readonly rings: readonly { readonly ring: Ring; readonly x: number; readonly y: number; readonly r: number }[];
  readonly dots: readonly PlacedDot[];
  readonly labels: readonly DotLabel[];
  readonly rows: readonly PlacedRow[];
}

/** Below this width the picture is made of rows alone. */
export const NARROW = 560;

const [SIZE, SMALL] = [13, 11.5];
const [DOT, GROUP] = [6.5, 11];
/** Space above the rings for the label of the outermost. */
const TOP = 26;
/** Angles in degrees, clockwise from the right, between which dots stand: clear of the arrow and of the labels of the rings. */
const [FIRST, LAST] = [-52, 166];
/** The middle of the dots of each ring, so that names of neighbouring rings do not meet. */
const MIDDLES = [22, 104, 58, 132, 84];
/** The direction of the attacker. */
const ATTACK = (214 * Math.PI) / 180;
/** Maximum number of attackers and of attacked states that are drawn. */
const MOST_SIDES = 4;

export function ringsLayout(put: RingCase, width: number): RingsLayout {
  return width < NARROW ? rowsLayout(put, width) : wideLayout(put, width);
}

function wideLayout(put: RingCase, width: number): RingsLayout {
  const outer = Math.min(300, width * 0.385);
  const [cx, cy] = [round(width * 0.54), round(TOP + outer)];
  const rings = put.rings.map((ring, index) => ({
    ring: index === 0 && ring.dots.length === 0 ? { ...ring, label: `${ring.label}${en.list.colon}${put.nobody}` } : ring,
    x: cx,
    y: cy,
    r: round(outer * (0.3 + (0.7 * index) / Math.max(1, put.rings.length - 1))),
  }));
  const inner = rings[0]?.r ?? outer * 0.3;
  const attackers = attackersAt(put.attackers, cx + Math.cos(ATTACK) * outer * 1.2, cy + Math.sin(ATTACK) * outer * 1.2, cx - outer * 0.75);
  const attacked = attackedAt(put.attacked, cx, cy, inner);
  const reach = attacked.length === 1 ? 21 : inner * 0.8;
  const [ax, ay, gap] = arrowFrom(attackers);
  // An act from within has no attacker, and no arrow.
  const arrows = attackers.length === 0 ? [] : [between(ax, ay, gap, cx, cy, reach)];
  const radii = new Map(rings.map(({ ring, r }) => [ring.id, r]));
  const dots = rings.flatMap(({ ring, r }, index) => {
    const angles = anglesOf(ring.dots.length, r, MIDDLES[index % MIDDLES.length] ?? 0);
    return ring.dots.map((dot, place) => placeDot(dot, angles[place] ?? 0, r, radii, [cx, cy]));
  });
  const below = cy + outer + 18;
  const apart = rowsOf(put.apart, { y: below, width, nobody: put.nobody });
  const obstacles: Obstacle[] = [
    ...dots.map(({ x, y, r }) => ({ x, y, r: r + 2, weight: MARK })),
    ...arrows.flatMap(alongArrow),
    ...rings.map(({ ring, x, y, r }) => ({ x, y: y - r - 3, r: textWidth(ring.label, SMALL) / 2, solid: false, weight: 20 })),
    ...rings.flatMap(({ x, y, r }) => alongRing(x, y, r)),
    ...attacked.flatMap(alongName),
    ...attackers.flatMap(({ x, y, tx, name }) =>
      [x, tx + textWidth(name, SIZE + 1, true) / 2].map((at) => ({ x: at, y, r: 22, weight: MARK })),
    ),
  ];
  const labels = dotLabels(dots, obstacles, width, cy + outer + 14);
  return {
    width,
    height: Math.ceil(put.apart.length === 0 ? cy + outer + 16 : apart.height),
    attackers,
    attacked,
    arrows,
    arrowText: arrowTextOf(put.arrow, arrows[0], inner),
    rings,
    dots: [...dots, ...apart.dots],
    labels: [...labels, ...apart.labels],
    rows: apart.rows,
  };
}

/** A narrow picture: the attacker above the attacked, then a row for each ring that has states. */
function rowsLayout(put: RingCase, width: number): RingsLayout {
  const most = width - 40;
  const side = (one: RingSide, y: number, r: number): PlacedSide => ({
    ...one,
    name: shorten(one.name, SIZE + 1, most, true),
    ...{ x: 14, y, r, tx: 32, ty: y + 5, anchor: "start" as const },
  });
  const attackers = shownSides(put.attackers).map((one, index) => side(one, 16 + index * 24, 8));
  const last = attackers.at(-1)?.y ?? 16;
  const words = wrap(put.arrow, SMALL, most).slice(0, 2);
  const first = last + 62;
  const attacked = shownSides(put.attacked).map((one, index) => side(one, first + index * 24, 8));
  const end = attacked.at(-1)?.y ?? first;
  const rings = put.rings.filter(({ dots }, index) => index === 0 || dots.length > 0);
  const below = rowsOf([...rings, ...put.apart], { y: end + 22, width, nobody: put.nobody });
  return {
    width,
    height: below.height,
    attackers,
    attacked,
    arrows: attackers.length === 0 ? [] : [[14, last + 11, 14, first - 12]],
    arrowText: {
      lines: words.map((text, index) => ({ text, dy: 4 + (index - (words.length - 1) / 2) * 15 })),
      ...{ x: 32, y: (last + first) / 2, turn: 0 },
    },
    rings: [],
    dots: below.dots,
    labels: below.labels,
    rows: below.rows,
  };
}

interface RowsAt {
  readonly y: number;
  readonly width: number;
  readonly nobody: string;
}

/** Rows below each other: a heading with the line of its law, then each state with its condition. */
function rowsOf(rings: readonly Ring[], { y: start, width, nobody }: RowsAt) {
  let y = start;
  const [rows, dots, labels]: [PlacedRow[], PlacedDot[], DotLabel[]] = [[], [], []];
  const left = 14;
  for (const ring of rings) {
    y += 32;
    rows.push({ ring, y, labelY: y });
    for (const dot of ring.dots) {
      const r = dot.count > 1 ? GROUP : DOT;
      y += 25;
      dots.push({ dot, x: left, y, r, from: null });
      const words = underOf(dot);
      const room = width - 32;
      const name = shorten(dot.name, SIZE, room, true);
      const beside = textWidth(name, SIZE, true) + 10;
      const isBeside = beside + textWidth(words, SMALL) < room;
      const lines = isBeside ? [words] : wrap(words, SMALL, room).slice(0, 2);
      const label = { id: dot.key, text: name, x: left, y, r, className: "", size: SIZE, bold: true };
      labels.push({ ...label, tx: 32, ty: y + 4.5, anchor: "start", leader: null, lines, changed: dot.changed !== null });
      if (!isBeside) y += 15 * lines.length;
    }
    if (ring.dots.length === 0) {
      y += 22;
      const label = { id: `${ring.id}.nobody`, text: "", x: left, y, r: 0, className: "", size: SIZE };
      labels.push({ ...label, tx: 32, ty: y, anchor: "start", leader: null, lines: [nobody], changed: false });
    }
  }
  return { rows, dots, labels, height: y + 20 };
}

/** The change before the condition. */
export function underOf({ under, changed }: Pick<RingDot, "under" | "changed">): string {
  return [changed ?? "", under].filter((one) => one !== "").join("; ");
}

/** Whether a label of a row has its second text beside the name, in one line. */
export function isBeside({ text, lines, tx, size }: DotLabel, width: number): boolean {
  return lines.length === 1 && tx + textWidth(text, size, true) + 10 + textWidth(lines[0] ?? "", SMALL) < width;
}

function shownSides(sides: readonly RingSide[]): readonly RingSide[] {
  return sides.slice(0, MOST_SIDES);
}

/** One attacker at the direction of the attack, its name above it; several as a list at the left edge. */
function attackersAt(sides: readonly RingSide[], x: number, y: number, most: number): PlacedSide[] {
  const shown = shownSides(sides);
  const name = (one: RingSide) => shorten(one.name, SIZE + 1, Math.max(90, most - 36), true);
  const [only] = shown;
  const left = round(Math.max(16, x));
  if (shown.length === 1 && only !== undefined)
    return [
      {
        ...only,
        name: name(only),
        ...{ x: left, y: round(y), r: 10.5, tx: round(Math.max(4, left - 26)), ty: round(y - 18), anchor: "start" },
      },
    ];
  const top = round(Math.max(20, y - shown.length * 13));
  return shown.map((one, index): PlacedSide => {
    const at = top + index * 26;
    return { ...one, name: name(one), ...{ x: 14, y: at, r: 8, tx: 28, ty: at + 5, anchor: "start" } };
  });
}

/** One arrow for the whole side: from its only dot, or from beside its list. */
function arrowFrom(attackers: readonly PlacedSide[]): readonly [x: number, y: number, gap: number] {
  const [first] = attackers;
  if (first === undefined) return [0, 0, 0];
  if (attackers.length === 1) return [first.x, first.y, first.r + 3];
  const right = Math.max(...attackers.map(({ tx, name }) => tx + textWidth(name, SIZE + 1, true)));
  return [right + 8, first.y + (attackers.length - 1) * 13, 0];
}

function attackedAt(sides: readonly RingSide[], x: number, y: number, inner: number): PlacedSide[] {
  const shown = shownSides(sides);
  const [only] = shown;
  if (shown.length === 1 && only !== undefined)
    return [
      { ...only, name: shorten(only.name, SIZE + 1, inner * 1.75, true), ...{ x, y, r: 11, tx: x, ty: round(y + 31), anchor: "middle" } },
    ];
  const long = Math.max(...shown.map(({ name }) => Math.min(inner * 1.3, textWidth(name, SIZE, true))));
  const left = round(x - long / 2 - 2);
  return shown.map((one, index): PlacedSide => {
    const at = round(y + (index - (shown.length - 1) / 2) * 22);
    return {
      ...one,
      name: shorten(one.name, SIZE, inner * 1.3, true),
      ...{ x: left, y: at, r: 6, tx: left + 11, ty: at + 4.5, anchor: "start" },
    };
  });
}

function between(x1: number, y1: number, from: number, x2: number, y2: number, to: number) {
  const long = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / long, (y2 - y1) / long];
  return [x1 + ux * from, y1 + uy * from, x2 - ux * to, y2 - uy * to].map(round) as unknown as readonly [number, number, number, number];
}

/** The words above the arrow, between its start and the innermost ring; if they do not fit, their second half stands below it. */
function arrowTextOf(text: string, arrow: readonly [number, number, number, number] | undefined, inner: number): RingsLayout["arrowText"] {
  if (arrow === undefined) return { lines: [{ text, dy: 0 }], x: 14, y: TOP, turn: 0 };
  const [x1, y1, x2, y2] = arrow;
  const long = Math.hypot(x2 - x1, y2 - y1);
  const share = Math.max(0.3, (long - inner * 0.75) / long / 2 + 0.04);
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const room = long - inner * 0.75 - 16;
  const [above = "", ...rest] = textWidth(text, SMALL) <= room ? [text] : halves(text, room);
  const below = rest.join(" ");
  return {
    lines: [{ text: shorten(above, SMALL, room), dy: -8 }, ...(below === "" ? [] : [{ text: shorten(below, SMALL, room), dy: 17 }])],
    ...{ x: round(x1 + (x2 - x1) * share), y: round(y1 + (y2 - y1) * share), turn: round(turn) },
  };
}

/** A text in two lines of about the same length, if each fits; else in lines as long as they may be. */
function halves(text: string, room: number): readonly string[] {
  const even = wrap(text, SMALL, Math.min(room, textWidth(text, SMALL) * 0.6));
  return even.length <= 2 ? even : wrap(text, SMALL, room);
}

/** Angles of the dots of a ring, spread around its middle and kept inside the free part. */
function anglesOf(count: number, r: number, middle: number): number[] {
  const step = count < 2 ? 0 : Math.min((LAST - FIRST) / (count - 1), Math.max(22, (72 / r) * (180 / Math.PI)));
  const half = (step * (count - 1)) / 2;
  const start = Math.max(FIRST, Math.min(LAST - 2 * half, middle - half));
  return Array.from({ length: count }, (_, index) => ((start + index * step) * Math.PI) / 180);
}

function placeDot(
  dot: RingDot,
  angle: number,
  r: number,
  radii: ReadonlyMap<string, number>,
  [cx, cy]: readonly [number, number],
): PlacedDot {
  const at = (far: number) => [round(cx + Math.cos(angle) * far), round(cy + Math.sin(angle) * far)] as const;
  const [x, y] = at(r);
  const before = dot.was === null ? undefined : radii.get(dot.was);
  return { dot, x, y, r: dot.count > 1 ? GROUP : DOT, from: before === undefined || before === r ? null : at(before) };
}

/** How far from its dot a label may stand, with a line to it. */
const FAR = [16, 26, 38, 52, 70, 92, 118, 148];

/**
 * A label for every dot: the seat and what has changed first, then from the inside out. If some find no room they are placed first,
 * then without their second line, and at last over other dots.
 */
function dotLabels(dots: readonly PlacedDot[], obstacles: readonly Obstacle[], width: number, height: number): DotLabel[] {
  const first = ({ dot }: PlacedDot) => (dot.isSeat ? 0 : dot.changed !== null ? 1 : 2);
  let order = [...dots].sort((one, other) => first(one) - first(other));
  let best: DotLabel[] = [];
  for (const { bare, solid } of ATTEMPTS) {
    const missing = new Set(order.filter(({ dot }) => !best.some(({ id }) => id === dot.key)));
    if (best.length > 0) order = [...missing, ...order.filter((one) => !missing.has(one))];
    const isBare = (one: PlacedDot) => bare === "all" || (bare === "missing" && missing.has(one));
    const labels = order.map((one) => dotLabel(one, width, isBare(one) && one.dot.changed === null));
    const marks = obstacles.map((one) => (solid && (one.weight ?? 1) >= MARK ? { ...one, solid: true } : one));
    const placed = placeLabels(labels, marks, { width, height, leaders: true, far: FAR }).map(
      (label): DotLabel => ({
        ...label,
        lines: label.under === undefined ? [] : [label.under.text],
        changed: dots.some(({ dot }) => dot.key === label.id && dot.changed !== null),
      }),
    );
    if (placed.length > best.length) best = placed;
    if (best.length === dots.length) break;
  }
  return best;
}

/** Obstacles of this weight are dots, or the names of the sides. */
const MARK = 30;
const ATTEMPTS = [
  { bare: "none", solid: true },
  { bare: "none", solid: true },
  { bare: "missing", solid: true },
  { bare: "all", solid: true },
  { bare: "all", solid: false },
] as const;

function dotLabel({ dot, x, y, r }: PlacedDot, width: number, isBare: boolean): Label {
  const most = Math.max(200, Math.min(270, width * 0.36));
  const words = isBare ? "" : shorten(dot.changed ?? dot.under, SMALL, most);
  return {
    id: dot.key,
    text: shorten(dot.name, SIZE, most, true),
    ...{ x, y, r, className: "", size: SIZE, bold: true, must: true },
    ...(words === "" ? {} : { under: { text: words, size: SMALL } }),
  };
}

/** Points under the name of an attacked state, which no label may cover. */
function alongName({ name, tx, ty, anchor, x, y, r }: PlacedSide): Obstacle[] {
  const long = textWidth(name, SIZE + 1, true);
  const start = anchor === "middle" ? tx - long / 2 : tx;
  const steps = Math.ceil(long / 10);
  const letters = Array.from({ length: steps + 1 }, (_, index) => ({ x: start + (long * index) / steps, y: ty - 5, r: 8, weight: 200 }));
  return [{ x, y, r: r + 3, weight: 200 }, ...letters];
}

function alongArrow([x1, y1, x2, y2]: readonly [number, number, number, number]): Obstacle[] {
  const steps = Math.max(2, Math.round(Math.hypot(x2 - x1, y2 - y1) / 14));
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: x1 + ((x2 - x1) * index) / steps,
    y: y1 + ((y2 - y1) * index) / steps - 5,
    r: 10,
    weight: 25,
  }));
}

/** Points of a ring: a label that crosses it can be read, but one that does not is better. */
function alongRing(x: number, y: number, r: number): Obstacle[] {
  const steps = Math.round((2 * Math.PI * r) / 14);
  return Array.from({ length: steps }, (_, index) => {
    const angle = (2 * Math.PI * index) / steps;
    return { x: x + Math.cos(angle) * r, y: y + Math.sin(angle) * r, r: 1, weight: 0.4 };
  });
}
