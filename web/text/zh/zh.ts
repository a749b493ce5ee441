/**
 * Simplified Chinese. Nothing here may import what the page itself runs: the page waits for these words before it starts,
 * and would wait for ever. Types may be imported.
 */
import "./zh.css";
import type { Translation } from "../translation.ts";
import { answers } from "./answers.ts";
import { claims } from "./claims.ts";
import { frame } from "./frame.ts";
import { mediators } from "./mediators.ts";
import { price } from "./price.ts";
import { speech } from "./speech.ts";
import { why } from "./why.ts";

export const zh: Translation = { speech, texts: { en: frame, price, mediators, why, claims }, answers };
