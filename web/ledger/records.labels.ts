/** Labels of records and lines that several views show. */
import { translated } from "../app/language/language.ts";

const english = {
  when: "When",
  held: "What",
  holders: "Whose",
  against: "Against",
  doubtful: (count: number) => `Not counted: ${count} of which it is not known whether ${count === 1 ? "it" : "they"} held on that day`,
  either: " or ",
  openEnd: "goes on as far as verified",
  /** The label of a line that counts something other than states. */
  counted: (label: string, unit: string) => `${label} (${unit})`,
} as const;

export type Words = typeof english;
export const recordLabels = translated("records", english);
