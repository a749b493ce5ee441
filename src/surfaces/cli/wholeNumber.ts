/** A whole number that an option takes. */
import { InputError } from "../../errors.ts";

/** The number as typed, from 1 to `most`; the fallback where nothing was typed. Throws InputError. */
export function wholeNumber(where: string, typed: string | undefined, { fallback, most }: { fallback: number; most: number }): number {
  if (typed === undefined) return fallback;
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new InputError({
    what: `"${typed}" is not accepted`,
    where,
    why: `it takes a whole number from 1 to ${most}`,
    todo: "write such a number",
  });
}
