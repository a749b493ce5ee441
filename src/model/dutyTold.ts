/** Marks of a duty that a sentence about it has to tell: a joint decision that it waits for, and why it is contestable. */
import type { Asking, OpenWhy, Unopened } from "./phrases/law.ts";
import type { Grade } from "./vocabulary.ts";

/** Whether the duty waits for a decision of the parties or of an organ, or takes its form from one. */
export function isDecidedJointly({ decides }: { readonly decides: string | null }): boolean {
  return decides === "jointly" || decides === "organ";
}

/** Whether a request is among the presumed facts: of the state to be helped, or of any party. Null: of any state. */
export function askingIn(presumed: readonly string[], toward: string | null): Asking {
  if (toward === null ? presumed.some((key) => key.startsWith("request:")) : presumed.includes(`request:${toward}`)) return true;
  return presumed.includes("party-request") ? "party" : false;
}

/** The grade as a sentence tells it: a principle of a treaty is no political commitment. */
export type ToldGrade = Grade | "treaty-principle";

export function toldGrade({ grade, principle }: { readonly grade: Grade; readonly principle: "treaty" | "political" | null }): ToldGrade {
  return principle === "treaty" ? "treaty-principle" : grade;
}

interface Doubtful {
  readonly open: "text" | "fact" | "record" | null;
  readonly tests: readonly { readonly clause: string; readonly open: string | null }[];
}

/**
 * Why a contestable duty is open; "end" where the dispute of law is whether the pledge bound, or still bound, and not what its words mean;
 * "owed" where it is whether the promise, in force or not, obliges to anything;
 * "unseen" where nobody saw the words, which cannot then be said to be open.
 */
export function openAs({ open, tests }: Doubtful): OpenWhy {
  if (open !== "text") return open ?? "text";
  if (tests.some(({ clause, open: why }) => clause === "text" && why === "record")) return "unseen";
  const disputed = tests.filter((test) => test.open === "text").map(({ clause }) => clause);
  if (!disputed.every((clause) => OF_THE_END.has(clause))) return "text";
  return disputed.includes("in-force") ? "end" : "owed";
}

const OF_THE_END: ReadonlySet<string> = new Set(["in-force", "owed"]);

/** Whether the duty is to talk and no more: it never makes its bearer one of those who help. */
export function isTalks({ type, does }: { readonly type: string; readonly does: string | null }): boolean {
  return type === "consultation" || (type === "defence" && does === "consult");
}

/** Whether the duty stands on a reading of its words that the bearer itself holds, and others do not share. */
export function isByOwnReading({ tests }: { readonly tests: readonly { readonly basis: string; readonly result: string }[] }): boolean {
  return tests.some(({ basis, result }) => basis === "admission" && result === "met");
}

/** Whether a broken promise was made to another state, about the one attacked. */
export function isToAnother({ about, toward }: { readonly about: string | null; readonly toward: string }): boolean {
  return about !== null && about !== toward;
}

interface Failing {
  readonly type: string;
  readonly does: string | null;
  readonly grade: Grade;
  readonly status: string;
  readonly side: string;
  readonly tests: readonly {
    readonly clause: string;
    readonly result: string;
    readonly basis: string;
    readonly reads: readonly string[];
  }[];
}

/** Whether binding help for the struck state is not owed for the one reason that it began the war itself, which nobody said in the case. */
export function restsOnWhoBegan({ type, does, grade, status, side, tests }: Failing): boolean {
  if (status !== "not-triggered" || side !== "target" || grade !== "binding" || isTalks({ type, does })) return false;
  if (type !== "defence" && type !== "offence") return false;
  const [failed, ...others] = tests.filter(({ result }) => result === "not-met");
  return failed?.clause === "conduct" && others.length === 0 && failed.basis === "presumed" && failed.reads.includes("begun-by:target");
}

interface Tested {
  readonly tests: readonly { readonly clause: string; readonly basis: string; readonly reference: { readonly checked: string } }[];
}

/** The parts that rest on a source that was not opened, each once. */
export function unopenedIn({ tests }: Tested): Unopened[] {
  const unopened = tests.filter(({ reference }) => reference.checked === "unverified");
  return [...new Set(unopened.map(({ clause, basis }) => (clause === "in-force" ? "entry" : basis === "record" ? "record" : "words")))];
}
