/**
 * Simplified Chinese, a script of its own that runs before the app. It imports types of the app and nothing that the app runs:
 * a catalogue that it touched would be filled too early, in English.
 */
import type { Translation } from "../translation.ts";
import { answers } from "./answers.ts";
import { claims } from "./claims.ts";
import { frame } from "./frame.ts";
import { mediators } from "./mediators.ts";
import { price } from "./price.ts";
import { speech } from "./speech.ts";
import { why } from "./why.ts";

const zh: Translation = { id: "zh", tag: "zh-Hans", speech, texts: { en: frame, price, mediators, why, claims }, answers };
globalThis.ententeWords = zh;
