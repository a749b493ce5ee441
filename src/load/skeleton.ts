/**
 * The text of a new instrument's file: every required key, with a hint. What has to be filled in is empty or reads YYYY-MM-DD, both
 * of which the checker refuses, so that no guess of the skeleton passes for a fact.
 */
import { InstrumentKind } from "../model/instruments.ts";
import { ObligationType } from "../model/vocabularySchemas.ts";

export interface Skeleton {
  readonly id: string;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  /** Keys of the parties. */
  readonly parties: readonly string[];
  /** The date of signature. */
  readonly signed?: string | undefined;
}

export function skeletonOf({ id, title, kind, parties, signed }: Skeleton): string {
  const states = `[${parties.join(", ")}]`;
  const ref = (indent: string) => [
    `${indent}ref:`,
    `${indent}  source: R1`,
    line(`${indent}  checked:`, "text: you read the words; secondary: a summary or report; unverified: neither"),
  ];
  return `${[
    "# yaml-language-server: $schema=../schema/instrument.json",
    "# Fill in every empty value and every YYYY-MM-DD, and write in your own words. docs/coding.md explains each key.",
    "# Then run: entente ledger check",
    `id: ${id}`,
    line(title === undefined ? "title:" : `title: ${quoted(title)}`, "as the text has it"),
    line(kind === undefined ? "kind:" : `kind: ${kind}`, InstrumentKind.options.join(", ")),
    line("text:", "published; quoted: only single sentences are known; unpublished"),
    line("depth:", "article: every security article is coded from its text; summary: less than that"),
    line("verified-through:", "the date of the newest source that you saw, such as 2026-06"),
    "sources:",
    "  - id: R1",
    line("    cite:", "author, title, page or article, and the address where you saw it"),
    line("    kind:", "treaty-text, law, official, reference, dataset, scholarship, press or web"),
    "acts:",
    "  - act: signed",
    line(`    date: ${signed ?? "YYYY-MM-DD"}`, "or YYYY-MM, or YYYY; null: you looked and did not find it"),
    line(`    by: ${states}`, "the states by their keys, such as [USA, JPN]; entente state list has them"),
    ...ref("    "),
    "  - act: entered-into-force",
    line("    date: YYYY-MM-DD", "null if you did not find it; never the day of signature in its place"),
    line(`    for: ${states}`, "the states for which it took effect on that day"),
    ...ref("    "),
    line("  # - act: terminated", "how it ended, if it did: terminated, expired, superseded, lapsed, withdrew"),
    line("obligations:", "one for each article and direction: also consultation, no separate peace, bases; [] if none"),
    line("  - id:", "a short name of your own, such as mutual-aid"),
    line("    article:", 'as the text numbers it, in quotes: "3"'),
    line("    type:", ObligationType.options.join(", ")),
    line("    by: parties", "who owes it: parties, or keys of states"),
    line("    toward: parties", "to whom: parties, or keys of states"),
    line("    # forbids: [attack]", "a nonaggression clause says what it forbids"),
    "    versions:",
    line("      - trigger:", "what sets it off: armed-attack, aggression, war, threat, uprising, mobilisation, breach, always"),
    line("        # area, requires, except:", "its limits and conditions, if the text has any: see docs/coding.md"),
    "        response:",
    line("          does:", "assist, act, consult, mobilise, abstain, withhold-help, negotiate, grant or cooperate"),
    line("          force:", "required; permitted: it may; unsaid: the text does not say by which means; none"),
    line("          decides:", "automatic; each: each party for itself; jointly; unsaid"),
    line("          wording:", "what is owed, in your own words"),
    line("        # quote:", "the operative words: the article in full if you saw it, at most 150 words"),
    ...ref("        "),
  ].join("\n")}\n`;
}

/** A line with its hint as a comment. */
function line(text: string, hint: string): string {
  return `${text}  # ${hint}`;
}

/** The text as a YAML scalar that no character of it can change: JSON strings are YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
