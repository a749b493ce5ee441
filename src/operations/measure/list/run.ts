/** measure.list: the measures, with their words. */
import { MEASURES } from "../../../measures/index.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { MeasureList } from "../../../model/results/measures.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { definitionOf } from "../inputs.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { level }: Input): Unspoken<MeasureList> {
  const listed = MEASURES.filter((measure) => level === undefined || measure.level === level);
  return { kind: "measures", ...frame(ledger), measures: listed.map(definitionOf) };
}

/** The rows of the answer for --csv. */
export const rows = ({ measures }: MeasureList) =>
  measures.map(({ id, level, title, meaning, unit, formula, references }) => ({
    id,
    level,
    title,
    meaning,
    unit,
    formula,
    references: references.join("; "),
  }));
