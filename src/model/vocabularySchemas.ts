/** Schemas of the shared terms: types of obligation, grades, standings. */
import * as z from "zod";
import { GRADES, OBLIGATION_TYPES, STANDINGS } from "./vocabulary.ts";

export const ObligationType = z.enum(OBLIGATION_TYPES);
export type ObligationType = z.infer<typeof ObligationType>;

export const Grade = z.enum(GRADES).meta({
  description:
    "binding: an undertaking to act; permissive: may; principle: said, but binds nobody by itself; unilateral: one state's own revocable order",
});
export type Grade = z.infer<typeof Grade>;

export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;
