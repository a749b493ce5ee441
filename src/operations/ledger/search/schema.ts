/** Input and output of ledger.search. */
import * as z from "zod";
import { SearchAnswer } from "../../../model/results/search.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  text: z.string().min(1).meta({ description: "A name, a key or a number such as cow:740; small typing errors are corrected" }),
  date: dateInput,
});

export const definition = define({
  summary: "Finds states, instruments, places and terms by name, former or common name, key or number.",
  needs: ["core", "law", "glossary"],
  positional: ["text"],
  input,
  output: SearchAnswer,
  examples: [
    { title: "A common name of a statement", input: { text: "no limits" } },
    { title: "A state by its number in the Correlates of War list", input: { text: "cow:740" } },
    { title: "A name for a group that is not a treaty", input: { text: "Triple Entente" } },
    { title: "A place, mistyped", input: { text: "senkakku" } },
  ],
});

export type Input = z.output<typeof definition.input>;
