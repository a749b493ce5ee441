/** Input and output of crisis.facts. */
import * as z from "zod";
import { CaseFacts } from "../../../model/results/caseFacts.ts";
import { define } from "../../operation.ts";
import { crisisFields, narrowedTo } from "../fields.ts";

const input = z.strictObject({ ...crisisFields, ...narrowedTo("Only facts that this state's duties read") });

export const definition = define({
  summary: "Lists the facts on which the duties of a case turn: their keys for --fact, and how the case takes them.",
  needs: ["core", "law"],
  input,
  output: CaseFacts,
  examples: [
    { title: "Facts of September 1939", input: { initiator: "DEU", target: "POL", date: "1939-09-01" } },
    {
      title: "Facts on which America's duties turn at the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01", state: "USA" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
