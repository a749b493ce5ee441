/** A fact of a case in its moods: each language says them, and a clause, a question and either answer take one. */
import type { FactPhrases } from "../model/phrases/law.ts";
import type { Sentences, Speaker } from "./speaker.ts";

/** A fact as a clause states it, as a question, and as either answer to that question. */
interface Moods {
  readonly must: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
}

/** Each fact in one language. */
export type FactMoods = { readonly [C in keyof FactPhrases]: (args: FactPhrases[C], say: Speaker) => Moods };

/** The sentences of facts as a clause states them. */
export function statedBy(facts: FactMoods): Sentences<FactPhrases> {
  const stated = <C extends keyof FactPhrases>(code: C) => [code, (args: FactPhrases[C], say: Speaker) => facts[code](args, say).must];
  return Object.fromEntries((Object.keys(facts) as (keyof FactPhrases)[]).map(stated));
}

/** The words for a fact in each of its moods. */
export function moodsBy(facts: FactMoods) {
  return <C extends keyof FactPhrases>(fact: { readonly code: C; readonly args: FactPhrases[C] }, say: Speaker): Moods =>
    facts[fact.code](fact.args, say);
}
