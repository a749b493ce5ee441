/** Input and output of crisis.flip. */
import * as z from "zod";
import { Flips } from "../../../model/results/flip.ts";
import { define } from "../../operation.ts";
import { crisisFields, narrowedTo } from "../fields.ts";

const input = z.strictObject({
  ...crisisFields,
  ...narrowedTo("Only this state's duties; all duties to help if left out"),
});

export const definition = define({
  summary: "Lists the smallest sets of facts that would change who is obliged in a crisis, each as a sentence.",
  needs: ["core", "law"],
  input,
  output: Flips,
  collects: { initiators: "whole", targets: "whole", duties: "ties", "duties.flips": "whole" },
  examples: [
    {
      title: "Facts that would free or bind America over the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01", state: "USA" },
    },
    {
      title: "Facts that would change Germany's duties in July 1914",
      input: { initiator: "AUH", target: "SRB", date: "1914-07-28", state: "DEU" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
