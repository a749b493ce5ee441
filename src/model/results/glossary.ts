/** The glossary, whole or one term of it. */
import * as z from "zod";
import { Term } from "../glossary.ts";
import { answer } from "./envelope.ts";

export const Glossary = answer("glossary", {
  terms: z.array(Term.extend({ source: z.string().nullable().meta({ description: "How to cite whose definition it is; null: ours" }) })),
});
export type Glossary = z.infer<typeof Glossary>;
