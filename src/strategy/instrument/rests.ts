/** The evidence on which the reading of an instrument rests: whether its text is public, and how much of it was seen. */
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";

export function restsOf({ text, depth, obligations }: Instrument): Phrase {
  const checked = obligations.flatMap(({ versions }) => versions.map(({ ref }) => ref.checked));
  return phrase("instrument-rests-on", {
    text,
    depth,
    texts: checked.length,
    seen: checked.filter((one) => one === "text").length,
  });
}
