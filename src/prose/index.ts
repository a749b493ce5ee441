/** Entry point of the catalogue: speakers by language, and answers in their words. */

import type { AgentAdvice } from "./en/agent.ts";
import { en } from "./en/index.ts";
import type { TerminalWords } from "./en/terminal.ts";
import { words as english } from "./en/words.ts";
import { type Language, type Names, type Speaker, speakerOf } from "./speaker.ts";

export { speak } from "./speak.ts";
export { LANGUAGES, type Language, type Names, type Speaker } from "./speaker.ts";

/** Speakers of one language, each with its own names. */
export type Voice = (names: Names) => Speaker;

export const englishSpeaker: Voice = (names) => speakerOf("en", english, en, names);

/** The headings and titles of columns of the terminal in a language. */
export async function loadTerminal(language: Language): Promise<TerminalWords> {
  return (await (language === "en" ? import("./en/terminal.ts") : import("./zh/terminal.ts"))).terminal;
}

/** The same in words for an agent, which calls tools and knows no flags. */
export async function loadAgentTerminal(language: Language): Promise<TerminalWords> {
  return (await (language === "en" ? import("./en/agent.ts") : import("./zh/agent.ts"))).agent;
}

/** Advice of complaints that names tools where the usual advice names commands. */
export async function loadAgentAdvice(language: Language): Promise<AgentAdvice> {
  return (await (language === "en" ? import("./en/agent.ts") : import("./zh/agent.ts"))).advice;
}

/** The voice of a language. A catalogue other than English is loaded when it is first asked for. */
export async function loadVoice(language: Language): Promise<Voice> {
  if (language === "en") return englishSpeaker;
  const [{ zh }, { words }] = await Promise.all([import("./zh/index.ts"), import("./zh/words.ts")]);
  return (names) => speakerOf("zh", words, zh, names);
}
