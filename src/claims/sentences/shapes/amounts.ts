/** The senses in which a number may be meant: exactly, as a bound, or approximately in a narrow and in a wide sense. */
import type { Expectation } from "../../../model/claims.ts";
import type { Bound } from "../vocabulary.ts";

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  equals: "",
  "at-least": "at least ",
  more: "more than ",
  "at-most": "at most ",
  fewer: "fewer than ",
  about: "about ",
  nearly: "nearly ",
  "just-over": "just over ",
  "well-over": "well over ",
};

/** The least and the most that fit, null: without such an end; with the name of the sense where there are two. */
export interface Sense {
  readonly name: string | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** Shares of an approximate number by which another may differ from it, in the narrow and in the wide sense, and the least difference. */
const MARGINS = [
  { share: 0.1, least: 1 },
  { share: 0.15, least: 2 },
] as const;
/** Shares by which a number is well over another. */
const WELL_OVER = [0.2, 0] as const;

/** The senses of a number with its bound. An approximate number holds where it does in both senses, and fails where it does in neither. */
export function sensesOf(bound: Bound, wanted: number): Sense[] {
  const exact = (least: number | null, most: number | null): Sense[] => [{ name: null, least, most }];
  switch (bound) {
    case "equals":
      return exact(wanted, wanted);
    case "at-least":
      return exact(wanted, null);
    case "more":
      return exact(wanted + 1, null);
    case "at-most":
      return exact(null, wanted);
    case "fewer":
      return exact(null, wanted - 1);
    case "well-over":
      return WELL_OVER.map((share) => named(Math.max(wanted + 1, Math.ceil(wanted * (1 + share))), null));
    default:
      return MARGINS.map(({ share, least }, wide) => {
        const margin = Math.max(least, Math.floor(wanted * share));
        if (bound === "about") return named(wanted - margin, wanted + margin);
        // In the wide sense the number itself is still "nearly" and "just over" it.
        return bound === "nearly" ? named(wanted - margin, wanted - 1 + wide) : named(wanted + 1 - wide, wanted + margin);
      });
  }
}

function named(least: number, most: number | null): Sense {
  return { name: most === null ? `at least ${least}` : `${least} to ${most}`, least, most };
}

export function holdsIn({ least, most }: Sense, count: number): boolean {
  return (least === null || count >= least) && (most === null || count <= most);
}

export function senseExpectation(at: string, { least, most }: Sense): Expectation {
  if (least !== null && least === most) return { at, equals: least };
  if (least !== null && most !== null) return { at, between: [least, most] };
  return least === null ? { at, "at-most": most ?? 0 } : { at, "at-least": least };
}
