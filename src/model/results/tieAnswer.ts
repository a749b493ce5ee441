/** The ties between two states on a day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { ObligationType } from "../vocabularySchemas.ts";
import { coverageField } from "./coverage.ts";
import { answer, NamedState } from "./envelope.ts";
import { TieRow } from "./ties.ts";

export const Ties = answer("ties", {
  date: DaySchema,
  a: NamedState,
  b: NamedState,
  type: ObligationType.nullable().meta({ description: "The only type that was asked for; null: all" }),
  ties: z.array(TieRow),
  otherwise: z
    .array(TieRow)
    .meta({ description: "Ties that were not in force, and would have been by another reading of a disputed beginning or end" }),
  ...coverageField,
});
export type Ties = z.infer<typeof Ties>;
