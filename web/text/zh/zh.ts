/**
 * Simplified Chinese, a script of its own that runs before the app. It imports types of the app and nothing that the app runs:
 * a catalogue that it touched would be filled too early, in English.
 */
import type { Translation } from "../translation.ts";
import { answers } from "./answers.ts";
import { atlas } from "./atlas.ts";
import { changed } from "./changed.ts";
import { claims } from "./claims.ts";
import { counts } from "./counts.ts";
import { frame } from "./frame.ts";
import { glossary } from "./glossary.ts";
import { instrument } from "./instrument.ts";
import { mediators } from "./mediators.ts";
import { network } from "./network.ts";
import { offline } from "./offline.ts";
import { price } from "./price.ts";
import { search } from "./search.ts";
import { source } from "./source.ts";
import { speech } from "./speech.ts";
import { stateview } from "./stateview.ts";
import { timeline } from "./timeline.ts";
import { why } from "./why.ts";

/** Small words of the navigation, where views are grouped. */
const nav = {
  navText: { menu: "菜单", search: "搜索", searchKeys: "搜索：/ 或 Ctrl+K" },
  groupNames: { atlas: "图集", question: "问题", reference: "参考" },
};

/** By the names under which the catalogues are spoken. */
const views = {
  atlas,
  changed,
  claims,
  counts,
  glossary,
  instrument,
  mediators,
  network,
  offline,
  price,
  search,
  source,
  stateview,
  timeline,
  why,
};
const texts = { en: frame, ...nav, ...views };

const zh: Translation = { id: "zh", tag: "zh-Hans", speech, texts, answers };
globalThis.ententeWords = zh;
