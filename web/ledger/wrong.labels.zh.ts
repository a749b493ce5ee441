/** Labels of *This is wrong* and of its note in Chinese. */
import type { Worded } from "../app/language/translation.ts";
import type { Words } from "./wrong.labels.ts";
import type { Words as NoteWords } from "./wrongNote.labels.ts";

export const wrong: Worded<Words> = {
  wrong: "此处有误",
  about: (what) => `此处有误：${what}`,
};

export const wrongNote: Worded<NoteWords> = {
  lead: "复制这张便条，填好最后两行，交给维护这份账册的人；也可以自己改正那一行（见CONTRIBUTING.md的“A correction”）。本页不会发送任何内容。",
  label: "可复制的便条",
  note: ({ version, hash, verified, what, places }) =>
    [`Entente账册 ${version}（${hash}），核实至${verified}`, `事实：${what}`, ...places, "", "错在哪里：", "来源（注明条或页）："].join(
      "\n",
    ),
};
