/** Labels do not touch each other or the edge, and Chinese labels get the width that they need. */
import { expect, test } from "vitest";
import { textWidth } from "../ui/text.ts";
import { type Label, type PlacedLabel, placeLabels } from "./labels.ts";

const label = (id: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  id,
  text: `Label ${id}`,
  x,
  y,
  r: 4,
  className: "",
  size: 12,
  ...more,
});
const FRAME = { width: 400, height: 200 };
const CHINESE = "\u5317\u5927\u897f\u6d0b\u516c\u7ea6";

function boxOf({ tx, ty, anchor, text, size }: PlacedLabel) {
  const long = textWidth(text, size);
  const left = anchor === "start" ? tx : anchor === "end" ? tx - long : tx - long / 2;
  return { left, right: left + long, top: ty - size * 0.8, bottom: ty };
}

test.each([
  ["Latin", (id: string) => `Label ${id}`],
  ["Chinese", () => CHINESE],
])("a crowd of %s labels: none overlaps another or leaves the chart", (_, textOf) => {
  const crowd = Array.from({ length: 40 }, (_, index) => {
    const id = String(index);
    return label(id, 20 + ((index * 53) % 360), 15 + ((index * 37) % 170), { text: textOf(id) });
  });
  const boxes = placeLabels(crowd, crowd, FRAME).map(boxOf);
  expect(boxes.length).toBeGreaterThan(3);
  for (const [index, a] of boxes.entries()) {
    expect(a.left >= 0 && a.right <= FRAME.width && a.top >= 0 && a.bottom <= FRAME.height).toBe(true);
    for (const b of boxes.slice(index + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, JSON.stringify([a, b])).toBe(false);
  }
});

test("a label without room is left out, one that must stand covers a dot, and a solid obstacle stays free", () => {
  const around = Array.from({ length: 60 }, (_, index) => ({ x: 140 + (index % 12) * 10, y: 70 + Math.floor(index / 12) * 12, r: 6 }));
  const ids = (must: boolean, solid: boolean) =>
    placeLabels(
      [label("a", 200, 95, { must })],
      around.map((one) => ({ ...one, solid })),
      FRAME,
    ).map(({ id }) => id);
  expect(ids(false, false)).toEqual([]);
  expect(ids(true, false)).toEqual(["a"]);
  expect(ids(true, true)).toEqual([]);
});

test("with leader lines a label without room beside its dot stands further off", () => {
  const beside = [-30, 30].flatMap((dx) => [-10, 0, 12].map((dy) => ({ x: 200 + dx, y: 100 + dy, r: 4, weight: 10 })));
  const around = [...beside, { x: 200.5, y: 84, r: 4, weight: 10 }, { x: 200.5, y: 116, r: 4, weight: 10 }];
  const [placed] = placeLabels([label("a", 200, 100)], around, { ...FRAME, limit: 22, leaders: true });
  expect(placed?.leader).not.toBe(null);
});
