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

/** Small words of the navigation, where views are grouped. */
const nav = {
  navText: { menu: "菜单", search: "搜索", searchKeys: "搜索：/ 或 Ctrl+K" },
  groupNames: { atlas: "图集", question: "问题", reference: "参考" },
};

const zh: Translation = { id: "zh", tag: "zh-Hans", speech, texts: { en: frame, ...nav, price, mediators, why, claims }, answers };
globalThis.ententeWords = zh;
