/**
 * Simplified Chinese. Nothing here may import what the page itself runs: the page waits for these words before it starts,
 * and would wait for ever. Types may be imported.
 */
import "./zh.css";
import type { Translation } from "../translation.ts";
import { answers } from "./answers.ts";
import { frame } from "./frame.ts";
import { speech } from "./speech.ts";

export const zh: Translation = { speech, texts: { en: frame }, answers };
