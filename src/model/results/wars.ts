/** Wars as rows: who stood on which side, from when to when, and what is disputed. */
import * as z from "zod";
import { War } from "../places.ts";
import { answer } from "./envelope.ts";

export const WarList = answer("wars", { wars: z.array(War).meta({ description: "By the day each began" }) });
export type WarList = z.infer<typeof WarList>;
