/** Wars as rows: the two sides, the dates, and what is disputed. */
import * as z from "zod";
import { War } from "../places.ts";
import { answer } from "./envelope.ts";

export const WarList = answer("wars", { wars: z.array(War).meta({ description: "By the day each began" }) });
export type WarList = z.infer<typeof WarList>;
