/** Plain sentences as texts of claims: the best reading of each, the alternative readings, and the parts of those that say several things. */

import type { Ask } from "../../../claims/asking.ts";
import { MOST_SENTENCES, type Read, readSentence, sentencesOf } from "../../../claims/sentences/read.ts";
import { InputError } from "../../../errors.ts";
import type { ClaimsText } from "../../../model/claims.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { ReadSentences } from "../../../model/results/readSentences.ts";
import { namesOf } from "../../ledger/search/names.ts";
import type { Context } from "../../operation.ts";

export function readSentences(context: Context, ask: Ask, handed: string): { texts: ClaimsText[]; read: Unspoken<ReadSentences> } {
  const { ledger } = context;
  const all = sentencesOf(handed);
  if (all.length === 0)
    throw new InputError({
      ...coded("no-sentence", {}),
      what: "there is no sentence",
      where: "sentence",
      why: "the text is empty",
      todo: "write a sentence",
    });
  const reader = { ledger, names: namesOf(ledger), ask, today: ledger.version.verifiedThrough };
  const read: Read[] = [];
  for (const [index, one] of all.slice(0, MOST_SENTENCES).entries()) read.push(readSentence(one, index, reader, read.at(-1) ?? null));
  const text = (id: string, title: string, claims: ClaimsText["claims"]): ClaimsText[] =>
    claims.length === 0 ? [] : [{ id, title, source: { cite: "Handed over as sentences", checked: "text" }, claims }];
  return {
    texts: [
      ...text(
        "sentences",
        "Sentences, as they were read",
        read.flatMap(({ claims }) => claims.slice(0, 1)),
      ),
      ...text(
        "other-readings",
        "Other ways to read them",
        read.flatMap(({ claims }) => claims.slice(1)),
      ),
      ...text(
        "parts",
        "The parts of sentences that say several things",
        read.flatMap(({ parts }) => parts),
      ),
    ],
    read: { sentences: read.map(({ sentence }) => sentence), left: Math.max(0, all.length - MOST_SENTENCES) },
  };
}
