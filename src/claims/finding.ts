/** One expectation tested on an answer: the result, the limits within which it holds, and the records that it rests on. */
import { foundWords, testWords } from "../model/claimNotation.ts";
import type { Binding, Expectation } from "../model/claims.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Rest, TestedExpectation } from "../model/results/claims.ts";
import { instrumentOf } from "./absence/kinds.ts";
import { endsInCount, groundOfAbsence, restsOnAbsence, unproved } from "./absence/proof.ts";
import type { Ask } from "./asking.ts";
import { expectedOf, holdsOf, tellingOf, testOf } from "./expectation.ts";
import { actGrounds, groundsOf } from "./grounds.ts";
import { limited } from "./limits.ts";
import { recordsOf, restsAbove, restsOf } from "./rests.ts";
import { dayIn, rowsOf } from "./rows.ts";
import { type Found, walk } from "./walk.ts";

export interface Finding {
  readonly test: TestedExpectation;
  readonly rests: readonly Rest[];
  readonly grounds: readonly Phrase[];
  /** The reasons for a result that is contestable, or that rests on an absence which proves nothing. */
  readonly why: readonly Phrase[];
}

/** The result of one expectation on the answer of its question. */
export function findingOf(expectation: Expectation, { operation, input }: Binding, answer: object, asking: Ask): Finding {
  const { ledger } = asking;
  const asked = asking.find(operation);
  const bindable = asked === undefined ? undefined : { ...asked, kindOf: asking.kindOf };
  const rows = rowsOf(asking, bindable?.collects ?? {}, answer);
  const found = walk(answer, expectation.at, rows);
  const whole = answer as Readonly<Record<string, unknown>>;
  const day = dayIn(whole, ledger.version.verifiedThrough);
  const { result, limits } = limited({ ledger, answer: whole, day, rows, expectation, found, result: testOf(expectation, found) });
  const counts = bindable !== undefined && endsInCount(expectation.at, bindable);
  const absent = bindable !== undefined && restsOnAbsence(expectation, result, found, counts);
  const open = absent ? unproved(expectation, bindable, { ledger, answer: whole, input, day }) : null;
  const telling = tellingOf(expectation, found);
  const [expected, holds] = [expectedOf(expectation), holdsOf(telling)];
  const sources = found.length > 0 ? restsOf(telling) : restsAbove(answer, expectation.at);
  const test = { operation, input, at: expectation.at, test: testWords(expected), found: foundWords(holds), expected, holds };
  const ground = absent && open === null ? groundOfAbsence(expectation, bindable, { ledger, answer: whole, input, day }, found) : null;
  // The words of the clauses that were found say more than that there are no others.
  const worded = limits.some(({ code }) => code === "clause-force") && ground?.code === "rests-on-absence" && ground.args.of === "clauses";
  const proof = worded ? null : ground;
  // Rows beside the one that was not found are no records of the verdict; the rows that a number counts are.
  const acts = open === null && proof === null ? actGrounds(instrumentOf({ ledger, answer: whole }), rowsUnder(telling)) : [];
  const records = acts.length > 0 ? acts : open === null && (proof === null || counts) ? groundsOf(ledger, sources, day) : [];
  return {
    test: { ...test, result: open === null ? result : "not-collected" },
    rests: recordsOf(sources),
    grounds: [...limits, ...records, ...(proof === null ? [] : [proof])],
    why: open === null ? limits : [open],
  };
}

/** The innermost row on the way to each value: an act, a membership. */
function rowsUnder(found: readonly Found[]) {
  return found.map(({ trail }) => trail.at(-1) as Readonly<Record<string, unknown>> | undefined);
}
