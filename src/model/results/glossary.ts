/** The glossary, or one of its terms. */
import * as z from "zod";
import { Leads, Term } from "../glossary.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { answer } from "./envelope.ts";

export const Glossary = answer("glossary", {
  terms: z.array(
    Term.extend({
      leads: Leads.extend({
        instruments: z.array(
          z.strictObject({
            id: InstrumentId,
            title: z.string().meta({ description: "The full title" }),
            short: z.string().meta({ description: "The name by which it is known" }),
            years: z.string(),
          }),
        ),
        states: z.array(z.strictObject({ id: StateId, name: z.string() })),
      }).optional(),
      source: z.string().nullable().meta({ description: "How to cite whose definition it is; null: ours" }),
    }),
  ),
});
export type Glossary = z.infer<typeof Glossary>;
