/** Measures of organs that were in force on the day and bear on the states of the case. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Measure } from "../../model/generalLaw.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { UnspokenAround } from "../../model/results/around.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, reachedBy, requireSpan } from "../../time/span.ts";
import { measuresAbout } from "../cache/around.ts";
import { isWithin } from "./membership.ts";

/** Those on a conflict between two states of the case first, then those about one; within each, the newest first. */
export function measuresOn(ledger: Ledger, states: readonly StateId[], day: Day): UnspokenAround["measures"] {
  const found = new Set(states.flatMap((state) => measuresAbout(ledger, state)));
  return [...found]
    .filter((measure) => bearsOn(measure, states))
    .map((measure) => ({ measure, inForce: inForceOn(measure, day) }))
    .filter(({ inForce }) => inForce !== false)
    .sort((a, b) => Number(isShared(b.measure)) - Number(isShared(a.measure)) || newestFirst(a.measure, b.measure))
    .map(({ measure, inForce }) => rowOf(measure, inForce));
}

function bearsOn({ about, with: others }: Measure, states: readonly StateId[]): boolean {
  if (others === undefined) return true;
  return states.some((one) => about.includes(one) && states.some((other) => other !== one && others.includes(other)));
}

const isShared = ({ with: others }: Measure) => others !== undefined;

function newestFirst(a: Measure, b: Measure): number {
  return b.from < a.from ? -1 : b.from > a.from ? 1 : a.id < b.id ? -1 : 1;
}

function inForceOn({ from, until, "certain-until": certain }: Measure, day: Day): Known {
  const begun = reachedBy(requireSpan(from), day);
  if (until === "open") return begun;
  if (until !== null) return isWithin({ from, until }, day);
  return certain !== undefined && day <= requireSpan(certain).latest ? begun : and("unknown", begun);
}

function rowOf(measure: Measure, inForce: Known): UnspokenAround["measures"][number] {
  const {
    id,
    title,
    symbol = null,
    about,
    with: others = null,
    from,
    until,
    ended = null,
    grade,
    does,
    to = [],
    says,
    words = null,
    ref,
  } = measure;
  return {
    id,
    title,
    symbol,
    about,
    with: others,
    from,
    until: until === "open" ? null : (until ?? "unknown"),
    ended,
    inForce: inForce === true ? true : "unknown",
    grade,
    does,
    to,
    effect: phrase("measure-does", { does, to }),
    says,
    words,
    checked: ref.checked,
    reference: ref,
  };
}
