/** Speaking: each phrase in an answer becomes its sentence. */
import type { Phrase, Unspoken } from "../model/phrase.ts";
import type { Speaker } from "./speaker.ts";

/** The fields that leave the code and arguments of their phrase beside the sentence. */
const WITH_CODE: readonly string[] = ["reason", "text", "because"];

/** The answer with its sentences in the speaker's language. Parts of it without a sentence stay the same objects. */
export function speak<T>(answer: Unspoken<T>, speaker: Speaker): T {
  return spoken(answer, speaker) as T;
}

function spoken(value: unknown, speaker: Speaker): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return spokenItems(value, speaker);
  return isPhrase(value) ? speaker.phrase(value) : spokenFields(value as Record<string, unknown>, speaker);
}

function spokenItems(items: readonly unknown[], speaker: Speaker): readonly unknown[] {
  const said = items.map((item) => spoken(item, speaker));
  return said.every((item, index) => item === items[index]) ? items : said;
}

function spokenFields(fields: Readonly<Record<string, unknown>>, speaker: Speaker): Readonly<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  let changed = false;
  for (const [key, field] of Object.entries(fields)) {
    said[key] = spoken(field, speaker);
    changed ||= said[key] !== field;
    if (WITH_CODE.includes(key) && isPhrase(field)) Object.assign(said, { code: field.code, args: field.args });
  }
  return changed ? said : fields;
}

function isPhrase(value: unknown): value is Phrase {
  if (typeof value !== "object" || value === null || !("code" in value) || !("args" in value)) return false;
  return Object.keys(value).length === 2;
}
