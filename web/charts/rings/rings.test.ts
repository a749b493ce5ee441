import { expect, test } from "vitest";
import { textWidth } from "../../ui/text.ts";
import { NARROW, type RingCase, type RingDot, ringsLayout } from "./rings.ts";

const dot = (key: string, set: Partial<RingDot> = {}): RingDot => ({
  key,
  form: "sure",
  name: `State ${key}`,
  under: "Pact of 1900, Art. 1",
  count: 1,
  isSeat: false,
  changed: null,
  was: null,
  ...set,
});
const dots = (count: number, letter: string) => Array.from({ length: count }, (_, index) => dot(`${letter}${index}`));

const put = (set: Partial<RingCase> = {}): RingCase => ({
  attackers: [{ key: "CCC", name: "Celand", isSeat: false }],
  attacked: [{ key: "AAA", name: "Aland", isSeat: false }],
  arrow: "an armed attack at the Strait",
  rings: [
    { id: "must", form: "must", label: "must help", dots: dots(3, "M") },
    { id: "may", form: "may", label: "may help", dots: dots(2, "P") },
    { id: "political", form: "political", label: "committed politically", dots: [] },
    { id: "consult", form: "consult", label: "must consult", dots: dots(9, "T") },
  ],
  apart: [{ id: "neutral", form: "neutral", label: "must stay out", dots: dots(2, "N") }],
  nobody: "nobody",
  ...set,
});

const WIDTHS = [560, 690, 900] as const;

test.each(WIDTHS)("at %i each dot stands on its ring, clear of the attacker's arrow and of the others", (width) => {
  const layout = ringsLayout(put(), width);
  for (const { ring, x, y, r } of layout.rings) {
    for (const { key } of ring.dots) {
      const found = layout.dots.find((one) => one.dot.key === key);
      expect(Math.hypot((found?.x ?? 0) - x, (found?.y ?? 0) - y)).toBeCloseTo(r, 0);
    }
  }
  const [arrow] = layout.arrows;
  for (const one of layout.dots) {
    expect(distance(arrow ?? [0, 0, 0, 0], one.x, one.y)).toBeGreaterThan(one.r + 8);
    for (const other of layout.dots)
      if (other !== one) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
  }
});

test.each([...WIDTHS, 320, 390])("at %i every dot lies in the picture and has its name", (width) => {
  const layout = ringsLayout(put(), width);
  expect(layout.dots).toHaveLength(16);
  for (const { x, y, r, dot: own } of layout.dots) {
    expect(x - r).toBeGreaterThanOrEqual(0);
    expect(x + r).toBeLessThanOrEqual(width);
    expect(y + r).toBeLessThanOrEqual(layout.height);
    expect(layout.labels.filter(({ id }) => id === own.key)).toHaveLength(1);
  }
});

test("rings lie around each other, the strongest duty inside", () => {
  const radii = ringsLayout(put(), 690).rings.map(({ r }) => r);
  expect(radii).toEqual([...radii].sort((one, other) => one - other));
  expect(new Set(radii).size).toBe(radii.length);
});

test("a dot that has moved remembers its place on the ring where it stood, in the same direction", () => {
  const moved = dot("M0", { was: "consult", changed: "changed: was must consult" });
  const layout = ringsLayout(put({ rings: put().rings.map((ring) => (ring.id === "must" ? { ...ring, dots: [moved] } : ring)) }), 690);
  const found = layout.dots.find((one) => one.dot.key === "M0");
  const outer = layout.rings.find(({ ring }) => ring.id === "consult");
  expect(Math.hypot((found?.from?.[0] ?? 0) - (outer?.x ?? 0), (found?.from?.[1] ?? 0) - (outer?.y ?? 0))).toBeCloseTo(outer?.r ?? 0, 0);
  expect(layout.labels.find(({ id }) => id === "M0")).toMatchObject({ changed: true, lines: ["changed: was must consult"] });
  const still = ringsLayout(
    put({ rings: put().rings.map((ring) => (ring.id === "must" ? { ...ring, dots: [dot("M0", { was: "must", changed: "c" })] } : ring)) }),
    690,
  );
  expect(still.dots.find((one) => one.dot.key === "M0")?.from).toBeNull();
});

test("a narrow picture has rows alone: empty ones are left out, and the first says that nobody must help", () => {
  const none = put({ rings: put().rings.map((ring) => (ring.id === "must" ? { ...ring, dots: [] } : ring)) });
  const layout = ringsLayout(none, NARROW - 1);
  expect(layout.rings).toEqual([]);
  expect(layout.rows.map(({ ring }) => ring.id)).toEqual(["must", "may", "consult", "neutral"]);
  expect(layout.labels.find(({ id }) => id === "must.nobody")?.lines).toEqual(["nobody"]);
  expect(ringsLayout(none, 690).rings[0]?.ring.label).toBe("must help: nobody");
});

test("at most four of a side are drawn, with one arrow to the middle", () => {
  const many = Array.from({ length: 6 }, (_, index) => ({ key: `S${index}`, name: `Side ${index}`, isSeat: false }));
  const layout = ringsLayout(put({ attackers: many, attacked: many }), 690);
  expect([layout.attackers.length, layout.attacked.length, layout.arrows.length]).toEqual([4, 4, 1]);
  for (const { x, y } of layout.attackers) expect(Math.min(x, y)).toBeGreaterThan(0);
});

test("no label covers the name of an attacked state, however long it is", () => {
  const long = (key: string) => dot(key, { name: "The United Kingdom of Great Britain and Ireland" });
  const attacked = ["Serland", "Rusland Empire", "Franland", "Belland"].map((name) => ({ key: name, name, isSeat: false }));
  const rings = put().rings.map((ring) => (ring.id === "must" ? { ...ring, dots: ["A", "B", "C", "D", "E"].map(long) } : ring));
  const layout = ringsLayout(put({ attacked, rings }), 690);
  for (const { tx, ty, anchor, text, size } of layout.labels) {
    const wide = textWidth(text, size, true);
    const left = anchor === "start" ? tx : anchor === "end" ? tx - wide : tx - wide / 2;
    for (const side of layout.attacked) {
      const apart = left > side.tx + textWidth(side.name, size, true) || left + wide < side.x - side.r || Math.abs(side.ty - ty) > size;
      expect(apart, `${text} over ${side.name}`).toBe(true);
    }
  }
});

test.each([620, 690, 900])("at %i every dot of a crowded case has its name, and no name covers a dot", (width) => {
  const names = ["Italy", "Romania", "Greece", "Montenegro", "United Kingdom", "Japan", "Portugal", "Belgium", "Ottoman Empire"];
  const crowded = (letter: string) =>
    names.map((name, index) => dot(`${letter}${index}`, { name, under: "Treaty of London (1839), Art. VII" }));
  const rings = put().rings.map((ring) => ({ ...ring, dots: crowded(ring.id) }));
  const layout = ringsLayout(put({ rings }), width);
  expect(layout.labels.filter(({ id }) => layout.rings.some(({ ring }) => id.startsWith(ring.id))).length).toBe(9 * rings.length);
  for (const { id, tx, ty, anchor, text, size } of layout.labels) {
    const wide = textWidth(text, size, true);
    const left = anchor === "start" ? tx : anchor === "end" ? tx - wide : tx - wide / 2;
    for (const one of layout.dots) {
      if (one.dot.key === id) continue;
      const covered = one.x + one.r > left && one.x - one.r < left + wide && Math.abs(one.y - (ty - size * 0.33)) < one.r;
      expect(covered, `${text} over ${one.dot.key}`).toBe(false);
    }
  }
});

function distance([x1, y1, x2, y2]: readonly [number, number, number, number], x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
