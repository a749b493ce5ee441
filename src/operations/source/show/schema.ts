/** Input and output of source.show. */
import * as z from "zod";
import { SourceKind } from "../../../model/evidence.ts";
import { SourceAnswer } from "../../../model/results/source.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).optional().meta({ description: "The source's id, as in answers; by default all sources" }),
  type: SourceKind.optional().meta({ description: "Only sources of this kind, in the index" }),
});

export const definition = define({
  summary: "Shows one source with every fact that rests on it and how each was checked; without an id, the index of sources by kind.",
  needs: ["core", "law", "notes", "figures", "records", "sources", "glossary"],
  positional: ["id"],
  input,
  output: SourceAnswer,
  examples: [
    { title: "Facts that rest on a resolution of the General Assembly", input: { id: "vocabulary-triggers.ga-3314" } },
    { title: "The laws among the sources", input: { type: "law" } },
  ],
});

export type Input = z.output<typeof definition.input>;
