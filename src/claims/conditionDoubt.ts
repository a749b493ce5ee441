/**
 * Doubt about a duty to help that is owed only after another state's act, a finding or a fact: on paper it stands, and whether it
 * was owed at a time depends on that. Conditions that lie in the attack itself or with the state attacked leave no such doubt.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { Requirement, Version } from "../model/clauses.ts";
import type { Obligation } from "../model/instruments.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import { testSlots } from "../strategy/instrument/slots.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import type { Row } from "./filters.ts";
import { changesOf } from "./grounds.ts";

const HELPS: readonly unknown[] = ["defence", "offence"];

/** The conditions on which the duty of the row depends, as a sentence; null if it has none. */
export function conditionDoubt(ledger: Ledger, row: Row, day: Day): Phrase | null {
  const { instrument: id, obligation: wanted, owedBy, type, article } = row;
  const instrument = typeof id === "string" ? ledger.instrument(id) : undefined;
  const obligation = instrument?.obligations.find((one) => one.id === wanted);
  if (instrument === undefined || obligation === undefined || !HELPS.includes(type)) return null;
  const changes = changesOf(instrument, obligation.id, typeof owedBy === "string" ? owedBy : null, day);
  const set = changes.findLast((one) => one.set?.requires !== undefined)?.set?.requires ?? versionOn(obligation, day, "requires") ?? [];
  const requires = [...set, ...changes.flatMap(({ add }) => add?.requires ?? [])].filter(isOpen);
  if (requires.length === 0) return null;
  const enemy = changes.findLast((one) => one.set?.enemy !== undefined)?.set?.enemy ?? versionOn(obligation, day, "enemy");
  const wordsOf = (slot: "requires" | "enemy") =>
    testSlots(ledger, { requires, ...(enemy === undefined ? {} : { enemy }) })[slot]?.words ?? [];
  return phrase("limit-condition", {
    instrument: instrument.id,
    article: String(article ?? obligation.article),
    enemies: wordsOf("enemy"),
    words: wordsOf("requires"),
  });
}

/** A slot of the clause as its text has it on the day; a later version replaces it only if it names it. */
function versionOn<S extends "requires" | "enemy">({ versions }: Obligation, day: Day, slot: S): Version[S] {
  const begun = versions.filter(({ from }) => from === undefined || requireSpan(from).earliest <= day);
  return begun.findLast((one) => one[slot] !== undefined)?.[slot];
}

/** Whether it is another state's act, a finding, or a fact of the case. */
function isOpen(one: Requirement): boolean {
  return typeof one === "object" && ("assists" in one || "finding" in one || "fact" in one);
}
