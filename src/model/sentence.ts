/** Schemas of sentences in answers; apart from `phrase.ts`, so that code that only makes phrases does not load the schema library. */
import * as z from "zod";

/** In an answer's schema: a sentence. The run returns it as a phrase; the reader gets it as text. */
export const Sentence = z.string().brand<"Sentence">();
export type Sentence = z.infer<typeof Sentence>;

/** The fields that identify the sentence in a `reason`, `text` or `because` beside them. */
export const phraseFields = {
  code: z.string().meta({ description: "Which sentence it is; the same in every language" }),
  args: z.record(z.string(), z.unknown()).meta({ description: "The values that fill the sentence" }),
};
