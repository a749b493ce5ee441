/** The day on which an instrument was signed. */
import type { Instrument } from "../../model/instruments.ts";
import { printedDate } from "../../time/span.ts";

/** The day of signature as far as it is known; null if it is not recorded. */
export function signedOn({ acts }: Instrument): string | null {
  const date = acts.find(({ act, date: its }) => act === "signed" && its !== null)?.date ?? null;
  return date === null ? null : printedDate(date);
}
