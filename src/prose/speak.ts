/** Speaking: each phrase in an answer becomes its sentence. */
import type { Phrase, Unspoken } from "../model/phrase.ts";
import type { Speaker } from "./speaker.ts";

/** The fields that leave the code and arguments of their phrase beside the sentence. */
const WITH_CODE: readonly string[] = ["reason", "text", "because"];

/** Fields that few readers of an answer look at, and that hold most of its sentences: they are spoken when they are first read. */
const WHEN_READ: readonly string[] = ["tests"];

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
  if (items.every((item) => typeof item !== "object")) return items;
  const said = items.map((item) => spoken(item, speaker));
  return said.every((item, index) => item === items[index]) ? items : said;
}

function spokenFields(fields: Readonly<Record<string, unknown>>, speaker: Speaker): Readonly<Record<string, unknown>> {
  const keys = Object.keys(fields);
  // Most fields hold no sentence: a copy is begun at the first that does.
  let said: Record<string, unknown> | undefined;
  const copied = (place: number) => {
    const copy: Record<string, unknown> = {};
    for (const before of keys.slice(0, place)) copy[before] = fields[before];
    return copy;
  };
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as string;
    const field = fields[key];
    if (typeof field === "object" && field !== null) {
      if (WHEN_READ.includes(key)) {
        said ??= copied(place);
        speakWhenRead(said, key, () => spoken(field, speaker));
        continue;
      }
      const one = spoken(field, speaker);
      if (one !== field) {
        said ??= copied(place);
        said[key] = one;
        if (WITH_CODE.includes(key) && isPhrase(field)) Object.assign(said, { code: field.code, args: field.args });
        continue;
      }
    }
    if (said !== undefined) said[key] = field;
  }
  return said ?? fields;
}

/** Gives the field a value that is made once, when it is first read; to every reader it is a field like others. */
function speakWhenRead(said: Record<string, unknown>, key: string, say: () => unknown): void {
  const field = { enumerable: true, configurable: true };
  Object.defineProperty(said, key, {
    ...field,
    get() {
      const value = say();
      Object.defineProperty(said, key, { ...field, writable: true, value });
      return value;
    },
  });
}

function isPhrase(value: unknown): value is Phrase {
  if (typeof value !== "object" || value === null || !("code" in value) || !("args" in value)) return false;
  return Object.keys(value).length === 2;
}
