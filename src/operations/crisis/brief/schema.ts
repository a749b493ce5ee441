/** Input and output of crisis.brief. */
import * as z from "zod";
import { Brief } from "../../../model/results/brief.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";
import { crisisFields } from "../fields.ts";

const input = z.strictObject({
  ...crisisFields,
  role: stateInput.meta({ description: "The state that the page is for: any state of the day" }),
  sealed: z
    .stringbool()
    .or(z.boolean())
    .default(false)
    .meta({ description: "Leave out the statuses; the same request without it gives the second page, with the answers" }),
});

export const definition = define({
  summary:
    "Gives one state's page in a case: its duties and those owed to it, their words, who decides, what is open; sealed for a class, or with the answers.",
  needs: ["core", "law"],
  input,
  output: Brief,
  examples: [
    {
      title: "The Philippines' page, sealed, were a ship of its navy attacked at Second Thomas Shoal",
      input: {
        initiator: "CHN",
        target: "PHL",
        place: "second-thomas-shoal",
        act: "attack-on-vessel",
        date: "2026-06-01",
        role: "PHL",
        sealed: true,
      },
    },
    { title: "Italy's page in July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", role: "ITA" } },
  ],
});

export type Input = z.output<typeof definition.input>;
