/** Chinese labels about the copy of the site that this browser keeps. */

import type { Worded } from "../language/translation.ts";
import type { Words } from "./labels.ts";

export const offline: Worded<Words> = {
  kept: "没有连接：这是此浏览器中保存的副本。",
  newer: "本页有较新的版本；下次载入时显示。",
};
