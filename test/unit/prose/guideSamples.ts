/** Sample arguments for every phrase of a guided map, at least one per branch of its sentence. A missing code does not compile. */
import type { GuidePhrases } from "../../../src/model/phrases/guide.ts";

const none = [{}];
const place = "guam";
const region = { code: "guide-if-in-region", args: { regions: ["europe"] } };
const island = { code: "guide-if-of-kind", args: { kinds: ["island"] } };

export const GUIDE: { readonly [C in keyof GuidePhrases]: readonly GuidePhrases[C][] } = {
  "guide-title": (["inside", "argued", "outside"] as const).map((lies) => ({ place, article: "6", lies })),
  "guide-area-title": [{ article: "6" }],
  "guide-area": [{ instrument: "north-atlantic-1949", owed: "5", article: "6" }],
  "guide-area-counts": [
    { date: "2026-06-30", inside: 106, argued: 13, outside: 103 },
    { date: "1949-08-24", inside: 1, argued: 1, outside: 1 },
    { date: "1949-08-24", inside: 0, argued: 0, outside: 0 },
  ],
  "guide-place-title": (["inside", "argued", "outside"] as const).map((lies) => ({ place, lies })),
  "guide-place-held": [
    { place, states: ["USA"], owed: true },
    { place, states: ["USA", "CHN"], owed: false },
    { place, states: [], owed: false },
  ],
  "guide-place-parts": [
    { place, met: 0, parts: 8 },
    { place, met: 1, parts: 8 },
  ],
  "guide-others-title": [
    { lies: "outside", same: 5, all: 6 },
    { lies: "inside", same: 1, all: 1 },
    { lies: "argued", same: 0, all: 2 },
  ],
  "guide-others": [{ lies: "outside", places: ["guam", "guam"] }],
  "guide-change-title": none,
  "guide-change-if": [
    { place, groups: [[region], [island, region]] },
    { place, groups: [[island]] },
  ],
  "guide-if-in-region": [{ regions: ["europe"] }],
  "guide-if-of-kind": [{ kinds: ["island", "mainland"] }],
  "guide-change-forces": [{ states: ["USA"], regions: ["europe"] }],
  "guide-change-named": [
    { places: ["guam"], until: "1962-07-03" },
    { places: ["guam"], until: null },
  ],
  "guide-change-never": [{ place, lies: "outside", since: "1949-08-24" }],
  "guide-change-runs": [
    {
      place,
      runs: [
        { from: "1949-08-24", lies: "inside" },
        { from: "1962-07-04", lies: "outside" },
      ],
    },
  ],
  "guide-elsewhere-title": [
    { place, states: 0 },
    { place, states: 1 },
    { place, states: 21 },
  ],
  "guide-elsewhere": [{ holders: ["USA"], date: "2026-06-30" }],
  "guide-elsewhere-left": [{ clauses: 1 }, { clauses: 4 }],
};
