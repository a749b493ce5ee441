/** Short texts of the ledger that have a form in other languages: where each kind stands, and their replacement. */
export const TEXT_KINDS = [
  "cities",
  "capacities",
  "yardsticks",
  "issues",
  "articles",
  "rules",
  "measures",
  "questions",
  "facts",
  "organs",
  "triggers",
  "holders",
  "terms",
  "literature",
  "deeds",
  "wars",
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** For each kind, the English texts, and those in another language. */
export interface LedgerTexts {
  readonly texts: Readonly<Record<TextKind, Readonly<Record<string, string>>>>;
}

/** The fields that hold a text of a kind, at any depth, in each list of the compiled ledger. Seats keep their English city. */
export const TEXT_FIELDS: Readonly<Record<string, Readonly<Record<string, TextKind>>>> = {
  states: { capacity: "capacities" },
  yardsticks: { measure: "yardsticks" },
  explanations: { yardsticks: "yardsticks" },
  rivalries: { issue: "issues" },
  generalTreaties: { says: "rules" },
  measures: { title: "measures", says: "measures", ended: "measures", to: "holders" },
  triggers: { says: "triggers" },
  // Accounts of each side of the beginning of a war.
  wars: { disputed: "wars" },
  glossary: { term: "terms", gloss: "terms", more: "terms", says: "terms" },
  literature: { quantity: "literature", label: "literature", sample: "literature", how: "literature", differs: "literature" },
  instruments: {
    article: "articles",
    question: "questions",
    says: "questions",
    // The note of a disputed act is the first reading of its date.
    note: "questions",
    fact: "facts",
    "own-claim": "facts",
    of: "facts",
    organ: "organs",
    "held-by": "holders",
    // Authors of statements that are no states; keys of states have no other form.
    by: "holders",
    // Deeds of a clause that are no help and no talks, and rules by which an organ decides.
    wording: "deeds",
    rule: "deeds",
  },
};

/** The rows of a list with every text replaced that the language has; rows without one are the same objects. */
export function translateTexts<Rows>(list: string, rows: Rows, { texts }: LedgerTexts): Rows {
  const fields = TEXT_FIELDS[list];
  return fields === undefined ? rows : (replaced(rows, null, fields, texts) as Rows);
}

function replaced(value: unknown, kind: TextKind | null, fields: Readonly<Record<string, TextKind>>, texts: LedgerTexts["texts"]): unknown {
  if (typeof value === "string") return kind === null ? value : (texts[kind][value] ?? value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((one) => replaced(one, kind, fields, texts));
    return items.some((one, index) => one !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const own = entries.map(([key, one]) => [key, replaced(one, fields[key] ?? null, fields, texts)] as const);
  return own.some(([, one], index) => one !== entries[index]?.[1]) ? Object.fromEntries(own) : value;
}
