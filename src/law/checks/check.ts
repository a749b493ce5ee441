/** One test of a clause, as the engine holds it: the verdict, what it rests on, and why it is open where it is. */
import type { Verdict } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { OpenKind } from "../../model/results/trace.ts";
import type { Situation } from "../situation.ts";
import type { Clause } from "../slots.ts";

export interface Test {
  readonly clause: string;
  readonly result: Verdict;
  readonly basis: "text" | "fact" | "record" | "presumed" | "admission";
  readonly open: OpenKind | null;
  /** Keys of the facts that it reads; the first is the one that settles it. */
  readonly reads: readonly string[];
  readonly reason: string;
  readonly readings: readonly { readonly says: string; readonly heldBy: readonly string[]; readonly result: Verdict }[];
  readonly ref: Ref;
}

/** What a slot is tested against. */
export interface Bench {
  readonly situation: Situation;
  readonly instrument: Instrument;
  readonly clause: Clause;
  readonly type: string;
  /** Enemies that met the clause's test; filled by the enemy test for those after it. */
  readonly enemies: readonly StateId[];
}

const NONE: readonly never[] = [];

type Fields = Partial<Pick<Test, "basis" | "open" | "reads" | "readings">>;

export function test(clause: string, result: Verdict, reason: string, ref: Ref, fields: Fields = {}): Test {
  const { basis = "text", open = result === "open" ? "text" : null, reads = NONE, readings = NONE } = fields;
  return { clause, result, basis, open, reads, reason, readings, ref };
}

/** A fact of the case: what the user holds decides; else `unsaid` does, on the basis given. */
export function factTest(bench: Bench, clause: string, key: string, unsaid: Verdict, reason: string, ref: Ref): Test {
  const held = bench.situation.crisis.held[key];
  if (held !== undefined) {
    return test(
      clause,
      held,
      `${reason}: you hold ${held === "yes" ? "that it is so" : held === "no" ? "that it is not so" : "it open"}`,
      ref,
      { basis: "fact", open: held === "open" ? "fact" : null, reads: [key] },
    );
  }
  return unsaid === "open"
    ? test(clause, "open", `${reason}: not said in this case`, ref, { basis: "fact", open: "fact", reads: [key] })
    : test(clause, unsaid, `${reason}: presumed ${unsaid === "yes" ? "so" : "not so"}`, ref, { basis: "presumed", reads: [key] });
}

/** A key for words: lower case, joined by hyphens. */
export function keyOf(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
