/** What the reading of an instrument rests on. */
import type { Instrument } from "../../model/instruments.ts";
import { countWord } from "../../views/words.ts";

/** How far the words themselves were seen. */
export function restsOf(instrument: Instrument): string {
  const refs = instrument.obligations.flatMap(({ versions }) => versions.map(({ ref }) => ref.checked));
  const seen = refs.filter((checked) => checked === "text").length;
  const text = {
    published: "Its text is published",
    quoted: "Only quotations of its text are public",
    unpublished: "Its text is not published",
  }[instrument.text];
  if (refs.length === 0) return `${text}. No promise of it is coded.`;
  const depth =
    instrument.depth === "article"
      ? "every security article is coded"
      : "it is coded from a summary, and what that leaves out was not looked at";
  const words =
    seen === 0
      ? `of ${refs.length === 1 ? "its one coded text" : `its ${refs.length} coded texts`} a summary or report was seen, not the words`
      : seen === refs.length
        ? `the words of ${refs.length === 1 ? "its one coded text" : `all ${refs.length} coded texts`} were seen`
        : `of ${refs.length} coded ${refs.length === 1 ? "text" : "texts"} the words of ${countWord(seen, false)} were seen, of the rest a summary or report`;
  return `${text}; ${depth}; ${words}.`;
}
