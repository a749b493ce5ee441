/** An earlier answer of claims.check, read back from JSON. */
import { InputError } from "../../../errors.ts";
import { SavedVerdicts } from "../../../model/results/claims.ts";

/** The verdicts in `text`. Throws InputError; `where` names the input that held the text. */
export function parseVerdicts(text: string, where: string): SavedVerdicts {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // handled below: text that is not JSON fits no schema
  }
  const result = SavedVerdicts.safeParse(value);
  if (result.success) return result.data;
  throw new InputError({
    what: "this is no answer of claims.check",
    where,
    why:
      result.error.issues[0] === undefined
        ? "it does not fit"
        : `${result.error.issues[0].path.join(".")}: ${result.error.issues[0].message}`,
    todo: "save one with: entente claims check all --json > FILE",
  });
}
