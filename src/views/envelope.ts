/** The lines that close every answer in a terminal: doubts, assumptions, and the ledger that it was read from. */
import type { Note } from "../model/results/envelope.ts";
import { WIDTH, wrap } from "./layout.ts";
import type { Style } from "./style.ts";

export interface Enveloped {
  readonly ledger: { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
  readonly notes: readonly Note[];
  readonly assumptions: readonly string[];
}

const MOST_NOTES = 8;

/** The notes on an answer. */
export function doubts(notes: readonly Note[], style: Style): string[] {
  if (notes.length === 0) return [];
  const shown = notes.slice(0, MOST_NOTES).flatMap(({ text }) => wrap(`- ${text}`, WIDTH, "  "));
  const more = notes.length > MOST_NOTES ? [style.words.moreNotes(notes.length - MOST_NOTES)] : [];
  return ["", style.strong(style.words.bearInMind), ...shown, ...more];
}

/** The assumptions of an answer, and the ledger that it was read from. */
export function foot({ ledger, assumptions }: Enveloped, style: Style): string[] {
  const assumed = assumptions.flatMap((text) => wrap(`- ${text}`, WIDTH, "  "));
  return [
    ...(assumed.length === 0 ? [] : ["", style.strong(style.words.assumed), ...assumed]),
    "",
    ...wrap(style.words.foot(ledger.version, ledger.hash, ledger.verifiedThrough)).map(style.faint),
  ];
}
