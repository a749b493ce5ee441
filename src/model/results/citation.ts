/** How to cite something. */
import * as z from "zod";
import { answer } from "./envelope.ts";

export const Citation = answer("citation", {
  of: z.string(),
  plain: z.string(),
  bibtex: z.string(),
  ris: z.string(),
  csl: z.record(z.string(), z.unknown()),
});
export type Citation = z.infer<typeof Citation>;
