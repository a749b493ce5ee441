/**
 * Keys of facts: how a user names a fact of a case. A condition that the ledger writes out may carry a short key; without one its
 * key is made of its words. Keys stay as they are once published: users write them.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Exception, Requirement } from "../../model/clauses.ts";
import type { Instrument } from "../../model/instruments.ts";

/** Facts about a state, as `request:POL`. */
export const FACTS_OF_STATES = ["request", "resistance", "threat", "opinion", "assists", "at-war"] as const;

/** Facts of the whole case. */
export const FACTS_OF_CASES = [
  "provoked-into-war",
  "state-of-war",
  "common-war",
  "from-abroad",
  "party-request",
  "still-due",
  "public-vessel",
  "begun-by:target",
] as const;

/** A condition with words of its own: its kind, its words, and its short key if it has one. */
interface Written {
  readonly kind: "claim" | "finding" | "fact" | "except";
  readonly words: string;
  readonly key?: string | undefined;
}

/** The key of a condition that the ledger writes out. */
export function keyOfWritten({ kind, words, key }: Written): string {
  return `${kind}:${key ?? slug(words)}`;
}

/** A requirement with words of its own. */
export type Worded = Exclude<Requirement, string | { assists: string }>;

export function writtenRequirement(requirement: Worded): Written {
  if ("own-claim" in requirement) return { kind: "claim", words: requirement["own-claim"].replace(/^it /, ""), key: requirement.key };
  if ("finding" in requirement) return { kind: "finding", words: requirement.of, key: requirement.key };
  return { kind: "fact", words: requirement.fact, key: requirement.key };
}

/** An exception in words; null for one by states or regions. */
export function writtenException(exception: Exception): Written | null {
  return "fact" in exception ? { kind: "except", words: exception.fact, key: exception.key } : null;
}

/** Every key that a clause of the ledger reads, by each way of writing it: itself, and the form made of its words. */
export function keysWritten({ data }: Ledger): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const written of data.instruments.flatMap(conditionsIn)) {
    const key = keyOfWritten(written);
    keys.set(keyOfWritten({ ...written, key: undefined }), key).set(key, key);
  }
  return keys;
}

function conditionsIn({ obligations, modifiers = [], open = [] }: Instrument): Written[] {
  const patches = [...modifiers, ...open.flatMap(({ readings }) => readings)];
  const slots = [...obligations.flatMap(({ versions }) => versions), ...patches.flatMap(({ set, add }) => [set, add])];
  return slots.flatMap((one) => [
    ...(one?.requires ?? []).flatMap((requirement) =>
      typeof requirement === "string" || "assists" in requirement ? [] : [writtenRequirement(requirement)],
    ),
    ...(one?.except ?? []).flatMap((exception) => writtenException(exception) ?? []),
  ]);
}

/** Words in lower case, joined by hyphens, cut at sixty letters. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
