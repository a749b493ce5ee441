/**
 * The part of the ledger's version number that a change raises: a corrected fact the patch, a new instrument the minor, a changed
 * reading the major part. Any other new named item counts as a new instrument. A removed named item counts as a changed reading,
 * because an answer is withdrawn. Text that only shows a fact (titles, notes, quotations, references) raises the patch.
 */
import type { FactKind, Raise } from "../../model/versions.ts";

interface Rule {
  readonly added: Raise;
  readonly removed: Raise;
  /** The fields in which a change counts as a changed reading. */
  readonly reading: readonly string[];
}

const NAMED = { added: "minor", removed: "major" } as const;
/** Parts of the reading of a text. */
const READ = { added: "major", removed: "major" } as const;
const FACT = { added: "patch", removed: "patch", reading: [] } as const;

const RULES: Record<FactKind, Rule> = {
  instrument: { ...NAMED, reading: ["grade", "kept-by"] },
  obligation: { ...READ, reading: ["type", "grade", "by", "toward", "about", "forbids", "standing"] },
  clause: {
    ...READ,
    reading: ["from", "until", "trigger", "enemy", "own-parties", "conduct", "area", "requires", "except", "owed", "response"],
  },
  question: { ...READ, reading: ["obligations", "by", "toward", "from", "until", "readings"] },
  modifier: { ...READ, reading: ["kind", "obligations", "by", "toward", "from", "until", "set", "add"] },
  act: FACT,
  interpretation: FACT,
  dispute: FACT,
  rule: { ...NAMED, reading: ["reads", "types", "grades", "direction", "bound", "instruments", "kinds", "tiers", "standing"] },
  trigger: { ...READ, reading: ["cells"] },
  region: { ...NAMED, reading: ["yes", "open"] },
  class: { ...NAMED, reading: ["members", "region"] },
  explanation: { ...NAMED, reading: ["expects", "rival", "tests"] },
  state: { ...NAMED, reading: [] },
  place: { ...NAMED, reading: [] },
  war: { ...NAMED, reading: [] },
  "general-treaty": { ...NAMED, reading: ["grade", "from", "until", "members", "rules", "gives-way-to"] },
  measure: { ...NAMED, reading: ["about", "with", "from", "until", "grade", "does"] },
  record: FACT,
  source: FACT,
};

/** The part of the version that a change of a fact raises. */
export function raiseOf(what: FactKind, change: "added" | "changed" | "removed", fields: readonly string[]): Raise {
  const rule = RULES[what];
  if (change !== "changed") return rule[change];
  return fields.some((field) => rule.reading.includes(field)) ? "major" : "patch";
}

const ORDER: readonly Raise[] = ["patch", "minor", "major"];

/** The version number due after these changes; null if there are none. */
export function nextVersion(version: string, raises: readonly Raise[]): { raise: Raise; version: string } | null {
  const raise = ORDER.findLast((one) => raises.includes(one));
  if (raise === undefined) return null;
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const next = raise === "major" ? [major + 1, 0, 0] : raise === "minor" ? [major, minor + 1, 0] : [major, minor, patch + 1];
  return { raise, version: next.join(".") };
}
