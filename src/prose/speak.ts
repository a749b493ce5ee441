/** An answer in words: each phrase in it becomes the sentence that it stands for. */
import type { Phrase, Unspoken } from "../model/phrase.ts";
import type { Speaker } from "./speaker.ts";

/**
 * The answer with its sentences in the speaker's language. A phrase under `reason` or `text` leaves its `code` and `args`
 * beside the sentence.
 */
export function speak<T>(answer: Unspoken<T>, speaker: Speaker): T {
  return spoken(answer, speaker) as T;
}

function spoken(value: unknown, speaker: Speaker): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => spoken(item, speaker));
  if (isPhrase(value)) return speaker.phrase(value);
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    fields[key] = spoken(field, speaker);
    if ((key === "reason" || key === "text") && isPhrase(field)) {
      fields["code"] = field.code;
      fields["args"] = field.args;
    }
  }
  return fields;
}

function isPhrase(value: unknown): value is Phrase {
  if (typeof value !== "object" || value === null || !("code" in value) || !("args" in value)) return false;
  return Object.keys(value).length === 2;
}
