/** cite: the citation of the ledger, an instrument or a source. */
import { Citation } from "../../../model/results/citation.ts";
import { definition } from "../../../operations/source/cite/schema.ts";
import { sharedInput } from "../frame.ts";
import { pick } from "../pick.ts";
import { tool } from "../tool.ts";

const FORMS = ["of", "plain", "bibtex", "ris", "csl"] as const;

export const cite = tool({
  name: "cite",
  title: "Cite the ledger, an instrument or a source",
  description:
    "The citation of the ledger, of an instrument in it, or of a source that a row names (source.ids), as plain text, BibTeX, RIS and CSL-JSON. It carries the version and the hash of the ledger, so that a reader can check it years later.",
  input: definition.input.extend(sharedInput),
  output: Citation.pick({ of: true, plain: true, bibtex: true, ris: true, csl: true }).shape,
  examples: [
    { title: "The ledger", input: {} },
    { title: "A treaty in the ledger", input: { id: "north-atlantic-1949" } },
    { title: "A source of a row", input: { id: "us-japan-1960.R6" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("source.cite", input);
    return { spoken: answer, head: pick(answer, FORMS), lists: {} };
  },
});
