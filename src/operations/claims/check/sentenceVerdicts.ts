/** The verdict on each sentence that was read, as a sentence: the records that decide it, each with the area and conditions of its clause. */
import type { Ask } from "../../../claims/asking.ts";
import { isUserError } from "../../../errors.ts";
import type { InstrumentId } from "../../../model/ids.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { CheckedText, ClaimVerdict, Rest } from "../../../model/results/claims.ts";
import type { InstrumentAnswer } from "../../../model/results/instrument.ts";
import type { ReadSentences } from "../../../model/results/readSentences.ts";

type Claim = Unspoken<ClaimVerdict>;

/** Records named in the sentence; the others are counted. */
const MOST_RECORDS = 3;
/** Questions about a duty; only for these does a clause's area or condition limit the verdict. */
const DUTIES: readonly string[] = ["ties.between", "state.show", "crisis.trace", "instrument.area", "allies.list"];

export function withVerdicts(read: Unspoken<ReadSentences>, texts: readonly Unspoken<CheckedText>[], ask: Ask): Unspoken<ReadSentences> {
  const claims = new Map(texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  return {
    ...read,
    sentences: read.sentences.map((one) => {
      const claim = claims.get(one.readings[0]?.claim ?? "");
      return claim === undefined ? one : { ...one, verdict: { verdict: claim.verdict, says: verdictOf(claim, ask) } };
    }),
  };
}

function verdictOf(claim: Claim, ask: Ask): Phrase {
  const { verdict, readings, because, rests } = claim;
  const named = rests.filter(({ kind }) => kind !== "rule");
  const records = named.slice(0, MOST_RECORDS).map(({ kind, id, article }) => ({
    kind: kind === "rule" ? ("record" as const) : kind,
    id,
    article,
    ...limitsOf(claim, { kind, id, article }, ask),
  }));
  return phrase("sentence-verdict", {
    verdict,
    records,
    more: Math.max(0, named.length - MOST_RECORDS),
    counted: countOf(claim),
    readings: verdict === "depends-on-reading" ? readings.map(({ reading, outcome }) => ({ reading, outcome })) : [],
    because: verdict === "not-checkable" ? because : null,
  });
}

/** The first number found, where the claim expects one. */
function countOf({ readings }: Claim): number | null {
  const test = readings.flatMap(({ tests }) => tests).find(({ expected }) => typeof expected.value === "number");
  const [value] = test?.holds.values ?? [];
  return typeof value === "number" ? value : null;
}

interface Limits {
  readonly area: readonly Phrase[];
  readonly requires: readonly Phrase[];
}

const NONE: Limits = { area: [], requires: [] };

/** The area and the conditions that the clause states, by its text of the day that was asked about. */
function limitsOf({ readings }: Claim, { kind, id, article }: Pick<Rest, "kind" | "id" | "article">, ask: Ask): Limits {
  const test = readings.flatMap(({ tests }) => tests).find(({ operation }) => DUTIES.includes(operation));
  if (kind !== "instrument" || test === undefined) return NONE;
  const { date } = test.input as { date?: string };
  try {
    const { clauses } = ask.run("instrument.show", {
      id: id as InstrumentId,
      ...(date === undefined ? {} : { date }),
    }) as Unspoken<InstrumentAnswer>;
    const clause = clauses.find((one) => one.type === "defence" && (article === null || one.article === article));
    const version = clause?.versions.find(({ runs }) => runs === true) ?? clause?.versions.at(-1);
    const of = (slot: string) =>
      version?.slots.filter((one) => one.slot === slot && one.rests === "said").flatMap(({ words }) => words) ?? [];
    return { area: of("area"), requires: of("requires") };
  } catch (error) {
    if (isUserError(error)) return NONE;
    throw error;
  }
}
