/** Shortens what a request sent before an error repeats it. */
import { type Complaint, cut } from "../../errors.ts";

/** Characters of one sent value that an error repeats. */
const KEPT = 48;
/** Characters of a field of an error that may repeat a value in another form, such as trimmed. */
const MOST = 160;

/** The complaint with each long value that was sent cut to its beginning. */
export function abridged(complaint: Complaint, sent: readonly string[]): Complaint {
  const long = sent.filter((one) => one.length > KEPT).sort((a, b) => b.length - a.length);
  return shortened(complaint, long) as Complaint;
}

function shortened(value: unknown, long: readonly string[]): unknown {
  if (typeof value === "string")
    return long.reduce((text, one) => text.replaceAll(one, begun(one)).replaceAll(cut(one), begun(one)), value);
  if (Array.isArray(value)) return value.map((one) => shortened(one, long));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const text = shortened(one, long);
      // A reason and a next step list what is accepted, which may be long; every other field is about one value.
      const isList = key === "why" || key === "todo";
      return [key, typeof text === "string" && !isList && text.length > MOST ? `${text.slice(0, MOST)}…` : text];
    }),
  );
}

const begun = (text: string) => `${text.slice(0, KEPT)}… (${text.length} characters)`;

/** Every text in a value that was sent as JSON, names of fields included. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
}
