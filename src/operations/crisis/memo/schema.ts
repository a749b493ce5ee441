/** Input and output of crisis.memo. */
import * as z from "zod";
import { Memo } from "../../../model/results/memo.ts";
import { yesOrNo } from "../../fields.ts";
import { define } from "../../operation.ts";
import { crisisFields, escalation, narrowedTo } from "../fields.ts";

const input = z.strictObject({
  ...crisisFields,
  ...narrowedTo("Only this state's duties"),
  all: yesOrNo.meta({ description: "List in an annex what the case does not set off, and promises not to attack" }),
  ...escalation,
  format: z
    .enum(["answer", "markdown", "html", "csl"])
    .default("answer")
    .meta({ description: "markdown, html: the memo as a document; csl: its citations as CSL-JSON" }),
});

export const definition = define({
  summary:
    "Writes a memorandum on a case: a short answer in order of strength, then each duty with its quoted words, full citation, tests, and what would change it.",
  needs: ["core", "law", "coverage", "sources"],
  input,
  output: Memo,
  examples: [
    { title: "China attacks Taiwan", input: { initiator: "CHN", target: "TWN", date: "2026-06-01" } },
    {
      title: "Germany attacks Poland: the British duties",
      input: { initiator: "DEU", target: "POL", date: "1939-09-01", state: "GBR" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
