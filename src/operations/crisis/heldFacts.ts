/** The facts that a user holds in a case: `request:POL=no`. Keys are those that some clause of the ledger reads. */

import { InputError } from "../../errors.ts";
import { writtenKeys } from "../../law/cache/tables.ts";
import { FACTS_OF_CASES, FACTS_OF_STATES } from "../../law/case/facts.ts";
import { type Ledger, requireInstrument } from "../../ledger/ledger.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { coded } from "../../model/complaints.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { Day } from "../../time/day.ts";
import { stateOn } from "../inputs.ts";
import type { CrisisInput } from "./fields.ts";

const ANSWERS: readonly string[] = ["yes", "no", "open"];
const OF_STATES: readonly string[] = FACTS_OF_STATES;
const OF_CASES: readonly string[] = FACTS_OF_CASES;

/** A fact as it was typed, and the key and value under which the law reads it. */
export interface HeldFact {
  readonly given: string;
  readonly key: string;
  readonly value: Verdict;
}

/** The facts in their order. Throws an InputError for a fact that no clause reads, or that contradicts another. */
export function heldFacts(ledger: Ledger, given: readonly string[], provocation: CrisisInput["provocation"], day: Day): HeldFact[] {
  const facts: HeldFact[] = [];
  for (const one of given) {
    const cut = one.lastIndexOf("=");
    const answer = one.slice(cut + 1).trim();
    if (cut < 1 || !ANSWERS.includes(answer)) throw noFact(one, answer);
    const typed = one.slice(0, cut).trim();
    const key = keyOf(ledger, typed, answer, day);
    const before = facts.find((fact) => fact.key === key);
    if (before !== undefined && before.value !== answer)
      throw new InputError({
        ...coded("fact-twice", { key, before: before.value, answer }),
        what: `"${key}" is held ${before.value} and ${answer}`,
        where: "fact",
        why: "a case cannot hold both",
        todo: "keep one of them",
      });
    if (before === undefined) facts.push({ given: typed, key, value: answer as Verdict });
  }
  if (provocation === "none" && facts.some(({ key, value }) => key === "begun-by:target" && value === "yes"))
    throw new InputError({
      ...coded("begun-unprovoked", {}),
      what: "the target began it, and gave no provocation",
      where: "fact",
      why: "who begins a war provokes it",
      todo: "leave out --provocation none, or the fact begun-by:target",
    });
  return facts;
}

function noFact(one: string, answer: string): InputError {
  const close = nearest(answer, ANSWERS);
  return new InputError({
    ...coded("no-fact", { typed: one, close: close.map((word) => `=${word}`) }),
    what: `"${one}" is no fact`,
    where: "fact",
    why: "a fact is key=yes, key=no or key=open; crisis facts lists the keys of a case",
    todo: close.length > 0 ? `end it in ${anyOf(close.map((word) => `=${word}`))}` : 'write it like "request:POL=no"',
  });
}

/** The key as the law reads it: a state by its id, a condition by its short key. */
function keyOf(ledger: Ledger, typed: string, answer: string, day: Day): string {
  if (typed === "provocation")
    throw new InputError({
      ...coded("provocation-as-fact", { write: `--provocation ${answer === "yes" ? "given" : answer === "no" ? "none" : "disputed"}` }),
      what: "provocation is given as a fact",
      where: "fact",
      why: "it has an input of its own",
      todo: `write --provocation ${answer === "yes" ? "given" : answer === "no" ? "none" : "disputed"}`,
    });
  const written = writtenKeys(ledger);
  const known = written.get(typed);
  if (known !== undefined) return known;
  if (OF_CASES.includes(typed)) return typed;
  const [kind = "", ...rest] = typed.split(":");
  if (OF_STATES.includes(kind) && rest.length > 0) return `${kind}:${stateOn(ledger, rest.join(":"), day).id}`;
  if (kind === "text" && rest.length === 3) {
    // A dispute of the words of one clause: its instrument, its obligation, its slot.
    const [named = "", obligation, slot] = rest;
    const { id, obligations } = requireInstrument(ledger, named);
    if (obligations.some((one) => one.id === obligation)) return `text:${id}:${obligation}:${slot}`;
  }
  const all = [...new Set(written.values()), ...OF_CASES, ...OF_STATES.map((one) => `${one}:STATE`)];
  const close = nearest(typed, all);
  throw new InputError({
    ...coded("fact-unread", { typed, close }),
    what: `no clause of the ledger reads a fact "${typed}"`,
    where: "fact",
    why: "a key is one of those that crisis facts lists for the case",
    todo: close.length > 0 ? `write ${anyOf(close)}` : "ask crisis facts with the same case",
  });
}
