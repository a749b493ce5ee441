/** One sentence checked: the answer, and the verdict on its reading with the alternative readings. */
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";

export const check = (sentence: string) => spoken("claims.check", context, { sentence });

/** The verdict on a sentence's reading, with alternative readings; or the reason why it was not read. */
export function read(said: string) {
  const answer = check(said);
  const [one] = answer.read?.sentences ?? [];
  const claims = new Map(answer.texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  const readings = (one?.readings ?? []).map((reading) => ({ ...reading, verdict: claims.get(reading.claim)?.verdict }));
  return { verdict: readings[0]?.verdict ?? `not read: ${one?.unread?.code}`, readings, sentence: one, claims };
}
