/** English sentences about coverage. */
import type { CoveragePhrases } from "../../model/phrases/coverage.ts";
import type { Sentences } from "../speaker.ts";

const years = (from: string, until: string | null) => (until === null ? `since ${from}` : `${from} to ${until}`);

export const coverage: Sentences<CoveragePhrases> = {
  "coverage-here": ({ name, from, until, filed, known, thin }) => {
    const where = `${name}, ${years(from, until)}`;
    if (known === 0) return `Coverage here is thin. ${where}: no pact is filed, and none is listed as missing.`;
    return `${thin ? "Coverage here is thin. " : ""}${where}: ${filed} of ${known} known pacts ${filed === 1 ? "is" : "are"} filed.`;
  },
  "ledger-not-law": () => "The ledger is not complete: that it holds no pledge does not show that there was none.",
  "coverage-measure": () =>
    "A pact counts in the era in which it was signed and in the region of each state that it bound or promised something to by the end of that era. Known are the pacts with a file and those without one whose text is printed in a place that is named; there are more.",
  "coverage-thin": ({ percent }) => `Coverage is called thin where less than ${percent} per cent of the known pacts are filed.`,
  "coverage-uncounted": ({ count }, say) =>
    `${say.count(count, "pact without a file is", "pacts without a file are")} listed but not counted as known, because no print of ${count === 1 ? "its text" : "their texts"} is known.`,
  "coverage-outside": ({ count, before }, say) =>
    `${say.count(count, "filed pact is", "filed pacts are")} older than ${before} and stand${count === 1 ? "s" : ""} in no era.`,
};
