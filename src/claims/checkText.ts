/** Checks a text's claims, all or some of them, and counts the verdicts. A partial answer says that it is partial. */

import { InputError } from "../errors.ts";
import type { Claim, ClaimsText } from "../model/claims.ts";
import { coded } from "../model/complaints.ts";
import { MAX_CLAIMS } from "../model/limits.ts";
import type { Unspoken } from "../model/phrase.ts";
import type { CheckedText } from "../model/results/claims.ts";
import { CLAIM_VERDICTS } from "../model/vocabulary.ts";
import type { Ask } from "./asking.ts";
import { verdictOf } from "./verdict.ts";

export interface Part {
  /** Checks only this number of claims, from the first. */
  readonly first?: number | undefined;
  /** Checks only the claim with this id. */
  readonly claim?: string | undefined;
}

export function checkText(text: ClaimsText, asking: Ask, part: Part = {}): Unspoken<CheckedText> {
  const chosen = choose(text, part);
  const claims = chosen.map((claim) => verdictOf(claim, asking));
  const { id, title, author = null, source } = text;
  return {
    id,
    title,
    author,
    source: { cite: source.cite, url: source.url ?? null, checked: source.checked },
    partial: chosen.length === text.claims.length ? null : { checked: chosen.length, of: text.claims.length },
    tally: Object.fromEntries(
      CLAIM_VERDICTS.map((verdict) => [verdict, claims.filter((one) => one.verdict === verdict).length]),
    ) as CheckedText["tally"],
    claims,
  };
}

function choose(text: ClaimsText, { first, claim }: Part): readonly Claim[] {
  const named = claim === undefined ? text.claims : text.claims.filter(({ id }) => id === claim);
  if (named.length === 0)
    throw new InputError({
      ...coded("no-claim", { typed: claim ?? "", text: text.id, count: text.claims.length, first: text.claims[0]?.id ?? "" }),
      what: `no claim "${claim}" in "${text.id}"`,
      where: "claim",
      why: `it has ${text.claims.length} claims, "${text.claims[0]?.id}" the first`,
      todo: "take an id from the file",
    });
  const kept = first === undefined ? named : named.slice(0, first);
  if (kept.length > MAX_CLAIMS)
    throw new InputError({
      ...coded("too-many-claims", { count: text.claims.length, most: MAX_CLAIMS }),
      what: `the text has ${text.claims.length} claims`,
      where: "text",
      why: `at most ${MAX_CLAIMS} are checked at a time`,
      todo: `divide the text, or ask for the first ${MAX_CLAIMS}: the answer then says that it is a part`,
    });
  return kept;
}

/** Memoises answers by question, and their English by answer, because many claims ask the same question. */
export function remembered(ask: Ask): Ask {
  const { run, inEnglish } = ask;
  const answers = new Map<string, object>();
  const english = new Map<object, object>();
  return {
    ...ask,
    run: (name, input) => memo(answers, `${name} ${JSON.stringify(input)}`, () => run(name, input)),
    inEnglish: (answer) => memo(english, answer, () => inEnglish(answer)),
  };
}

function memo<K>(known: Map<K, object>, key: K, make: () => object): object {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
