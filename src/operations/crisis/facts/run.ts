/** crisis.facts: the facts that the clauses of a case read, with their keys and how the case takes each. */
import { factIn } from "../../../law/outcome/question.ts";
import { trace } from "../../../law/trace.ts";
import { opposite } from "../../../law/verdicts.ts";
import type { Verdict } from "../../../model/crisis.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { CaseFacts, UnspokenCaseFact } from "../../../model/results/caseFacts.ts";
import type { UnspokenTestRow } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { caseFields, caseOf, onlyState } from "../case.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state, ...rest }: Input): Unspoken<CaseFacts> {
  const put = caseOf(ledger, rest);
  const only = onlyState(ledger, state, put.day);
  const targets = put.targets.map(({ id }) => id);
  const facts = new Map<string, { fact: Omit<UnspokenCaseFact, "duties">; readers: Set<string> }>();
  for (const { id, owedBy, tests } of trace(ledger, put.crisis, targets).obligations) {
    if (only !== null && owedBy !== only) continue;
    for (const test of tests) {
      for (const fact of factsOf(test)) {
        const known = facts.get(fact.key) ?? { fact, readers: new Set() };
        known.readers.add(id);
        facts.set(fact.key, known);
      }
    }
  }
  const rows = [...facts.values()].map(({ fact, readers }) => ({ ...fact, duties: readers.size }));
  return {
    kind: "case-facts",
    ...frame(ledger, put.day, put.notes, put.assumptions),
    ...caseFields(ledger, put, rest.act),
    facts: rows.sort((a, b) => b.duties - a.duties || (a.key < b.key ? -1 : 1)),
  };
}

/** The facts that a test reads: one, or one for each state of a war under way. */
function factsOf(test: UnspokenTestRow): Omit<UnspokenCaseFact, "duties">[] {
  const about = factIn(test.reason);
  if (about?.code !== "must-be-at-war" || !test.reads.every((key) => key.startsWith("at-war:"))) return [caseFact(test) ?? []].flat();
  const { taken, basis } = takenIn(test.reason);
  return about.args.states.flatMap((state, index) => {
    const key = test.reads[index];
    const fact = phrase("must-be-at-war", { ...about.args, states: [state] });
    return key === undefined ? [] : [{ key, question: phrase("question-of-fact", { fact }), taken, basis }];
  });
}

/** The fact that a test reads; null for a test of the text, the place or the record. */
function caseFact({ reads: [key], reason }: UnspokenTestRow): Omit<UnspokenCaseFact, "duties"> | null {
  if (key === undefined) return null;
  if (key === "begun-by:target") return { key, question: phrase("question-who-began-plainly"), ...begun(reason) };
  const fact = factIn(reason);
  if (fact === null) return null;
  const { taken, basis } = takenIn(reason);
  // The test is that it was not provoked, and the question whether it was.
  return { key, question: phrase("question-of-fact", { fact }), taken: key === "provocation" ? opposite(taken) : taken, basis };
}

type Taken = Pick<UnspokenCaseFact, "taken" | "basis">;

function takenIn(reason: Phrase): Taken {
  switch (reason.code) {
    case "as-you-hold":
      return { taken: reason.args.held, basis: "said" };
    case "presumed":
      return { taken: reason.args.is, basis: "presumed" };
    case "provocation-in-doubt":
      return { taken: "open", basis: "record" };
    case "by-record-of-wars":
      return { taken: reason.args.is, basis: "record" };
    default:
      return { taken: "open", basis: "not-said" };
  }
}

const BEGUN: Readonly<Record<string, Verdict>> = {
  "did-not-begin": "no",
  "began-against-self-defence": "yes",
  "began-text-silent": "yes",
  "began-on": "yes",
  "not-begun-on": "no",
};

/** Who began is read off the record of wars and the order of strikes, unless the user says. */
function begun(reason: Phrase): Taken {
  const why = "why" in reason.args ? (reason.args.why as Phrase) : reason;
  if (why.code === "you-hold-who-began") return { taken: why.args.target, basis: "said" };
  return { taken: BEGUN[reason.code] ?? "open", basis: "record" };
}

/** The rows of the answer for --csv. */
export const rows = ({ facts }: CaseFacts) =>
  facts.map(({ key, question, taken, basis, duties }) => ({ key, question, taken, basis, duties }));
