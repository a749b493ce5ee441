/** Input and output of place.list. */
import * as z from "zod";
import { PlaceList } from "../../../model/results/places.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only places that this state administers or claims" }),
  date: dateInput,
});

export const definition = define({
  summary: "Lists places with their features, each claimant's name for them, and who administers and claims them on a date.",
  needs: ["core", "law"],
  input,
  output: PlaceList,
  examples: [{ title: "Places that Japan administers or claims", input: { state: "JPN" } }],
});

export type Input = z.output<typeof definition.input>;
