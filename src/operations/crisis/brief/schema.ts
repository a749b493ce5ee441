/** Input and output of crisis.brief. */
import * as z from "zod";
import { Brief } from "../../../model/results/brief.ts";
import { stateInput, yesOrNo } from "../../fields.ts";
import { define } from "../../operation.ts";
import { crisisFields } from "../fields.ts";

const input = z.strictObject({
  ...crisisFields,
  role: stateInput.meta({ description: "The state whose page this is; any state that existed on the date" }),
  sealed: yesOrNo.meta({ description: "Leave out the statuses; the same request without it gives the page with the answers" }),
});

export const definition = define({
  summary:
    "Gives one state's briefing on a crisis: its obligations and those owed to it, their wording, who decides and what is open; for classes also without the answers.",
  needs: ["core", "law"],
  input,
  output: Brief,
  collects: { initiators: "whole", targets: "whole", owes: "ties", owed: "ties" },
  examples: [
    {
      title: "The Philippines' briefing without the answers, for an attack on a ship of its navy at Second Thomas Shoal",
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
    { title: "Italy's briefing in July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", role: "ITA" } },
  ],
});

export type Input = z.output<typeof definition.input>;
