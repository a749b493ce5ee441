/**
 * Checks inputs of plain words without the schema library, which is larger than most operations. The rules are made from the
 * schemas when the site is built, and leave every doubtful input to the schema itself.
 */
import type { Part } from "../model/parts.ts";

/** The parts that an operation needs, and the rules for its fields. */
export interface PlainOperation {
  readonly needs: readonly Part[];
  readonly fields: readonly PlainField[];
}

export interface PlainField {
  readonly name: string;
  readonly required: boolean;
  /** The default, as text. */
  readonly fallback: string | null;
  /** The allowed values of an enumeration. */
  readonly values: readonly string[] | null;
}

/** The input with its defaults; null if it breaks a rule, or holds anything but text: the schema then says why, or accepts it. */
export function plainInput(fields: readonly PlainField[], input: object): Record<string, string> | null {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const isKnown = ([key, value]: [string, unknown]) =>
    typeof value === "string" && value !== "" && fields.some(({ name, values }) => name === key && (values?.includes(value) ?? true));
  if (!given.every(isKnown)) return null;
  const defaults = fields.flatMap(({ name, fallback }) => (fallback === null ? [] : [[name, fallback]]));
  const whole: Record<string, string> = { ...Object.fromEntries(defaults), ...Object.fromEntries(given) };
  return fields.every(({ name, required }) => !required || name in whole) ? whole : null;
}
