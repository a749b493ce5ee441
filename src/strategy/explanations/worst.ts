/** Finds the cases that fit an explanation worst, sorted by fit, margin, rarity of the outcome, and size of the condition. */
import type { WeighedCase, WeighedTest } from "./case.ts";

const WORST = 2;

/** The two worst fits, and how many more are as bad as the second. */
export function worstOf(cases: readonly WeighedCase[], cells: WeighedTest["cells"]): { worst: WeighedCase[]; equallyBad: number } {
  const known = cases.filter(({ fit }) => fit !== "cannot-be-told");
  /** The share of the outcome among the cases with the same condition, 0 to 1. */
  const common = ({ present, few }: WeighedCase) => {
    const cell = cells.find((one) => one.present === present);
    return cell === undefined ? 0 : (few === true ? cell.few : cell.several) / (cell.few + cell.several);
  };
  const order = (a: WeighedCase, b: WeighedCase) =>
    Number(a.fit === "fits") - Number(b.fit === "fits") ||
    (a.margin ?? 0) - (b.margin ?? 0) ||
    common(a) - common(b) ||
    (b.condition.low ?? 0) - (a.condition.low ?? 0);
  const sorted = [...known].sort((a, b) => order(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  const second = sorted[WORST - 1];
  return {
    worst: sorted.slice(0, WORST),
    equallyBad: second === undefined ? 0 : sorted.slice(WORST).filter((one) => order(second, one) === 0).length,
  };
}

/** The sort key among equals: the name of the case, then its years. */
function nameOf({ label, from, other }: WeighedCase): string {
  return [label.args.name, other === null ? from : "other" in label.args ? label.args.other : ""].join(" ");
}
