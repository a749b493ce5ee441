/** The way into this room: a speaker of a language, and answers in its words. */
import { en } from "./en/index.ts";
import { words as english } from "./en/words.ts";
import { type Language, type Names, type Speaker, speakerOf } from "./speaker.ts";

export { speak } from "./speak.ts";
export { LANGUAGES, type Language, type Names, type Speaker } from "./speaker.ts";

/** The speaker of English. Other languages come by `loadSpeaker`, so that nobody pays for one that is not read. */
export function englishSpeaker(names: Names): Speaker {
  return speakerOf("en", english, en, names);
}

export async function loadSpeaker(language: Language, names: Names): Promise<Speaker> {
  if (language === "en") return englishSpeaker(names);
  const [{ zh }, { words }] = await Promise.all([import("./zh/index.ts"), import("./zh/words.ts")]);
  return speakerOf("zh", words, zh, names);
}
