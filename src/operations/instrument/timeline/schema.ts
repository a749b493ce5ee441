/** Input and output of instrument.timeline. */
import * as z from "zod";
import { InstrumentKind } from "../../../model/instruments.ts";
import { Continent } from "../../../model/places.ts";
import { InstrumentTimeline } from "../../../model/results/instrumentTimeline.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { periodInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  ...periodInput,
  type: ObligationType.optional().meta({ description: "Only instruments with an obligation of this type" }),
  state: stateInput.optional().meta({ description: "Only instruments that ever bound this state, or were in its favour" }),
  region: Continent.optional().meta({ description: "Only instruments with a party on this continent" }),
  kind: InstrumentKind.optional().meta({ description: "Only instruments of this kind" }),
  only: z.literal("acts").optional().meta({ description: "acts: only the acts, without the spans; faster" }),
});

export const definition = define({
  summary: "Lists all instruments as spans of time, with the acts that made, changed and ended them.",
  needs: ["core", "law"],
  input,
  output: InstrumentTimeline,
  examples: [
    { title: "Every pact of neutrality since 1816", input: { type: "neutrality" } },
    { title: "Instruments in force in Africa in 1960", input: { region: "africa", from: "1960-01-01", until: "1960-12-31" } },
  ],
});

export type Input = z.output<typeof definition.input>;
