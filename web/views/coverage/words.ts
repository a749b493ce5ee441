/** Words of this view that are put together from an answer. */
import type { Coverage } from "../../app/query/answers.ts";
import { coverage as text } from "./labels.ts";

type Era = Coverage["eras"][number];

/** "1815 to 1870", or "since 1992". */
export function eraWords({ from, until }: Era): string {
  return text.years(from.slice(0, 4), until?.slice(0, 4) ?? null);
}

/** All pacts over the eras; a pact of several regions counts once. */
export function totalOf({ totals }: Coverage): { readonly filed: number; readonly known: number } {
  const sum = (of: "filed" | "known") => totals.reduce((total, row) => total + row[of], 0);
  return { filed: sum("filed"), known: sum("known") };
}

/** The missing pacts of a region and an era; null stands for all. */
export function missingIn({ gaps }: Coverage, region: string | null, era: string | null): Coverage["gaps"] {
  return gaps.filter((gap) => (region === null || gap.regions.includes(region)) && (era === null || gap.era === era));
}
