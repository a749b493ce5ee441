/** Marks of a duty that a sentence about it has to tell: a joint decision that it waits for, and why it is contestable. */
import type { OpenWhy } from "./phrases/law.ts";

/** Whether the duty waits for a decision of the parties or of an organ, or takes its form from one. */
export function isDecidedJointly({ decides }: { readonly decides: string | null }): boolean {
  return decides === "jointly" || decides === "organ";
}

interface Doubtful {
  readonly open: "text" | "fact" | "record" | null;
  readonly tests: readonly { readonly clause: string; readonly open: string | null }[];
}

/**
 * Why a contestable duty is open; "end" where the dispute of law is whether the pledge bound, or still bound, and not what its words mean;
 * "unseen" where nobody saw the words, which cannot then be said to be open.
 */
export function openAs({ open, tests }: Doubtful): OpenWhy {
  if (open !== "text") return open ?? "text";
  if (tests.some(({ clause, open: why }) => clause === "text" && why === "record")) return "unseen";
  return tests.every((test) => test.open !== "text" || OF_THE_END.has(test.clause)) ? "end" : "text";
}

const OF_THE_END: ReadonlySet<string> = new Set(["in-force", "owed"]);
