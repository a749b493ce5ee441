/** Labels of the first page in Chinese. */
import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

export const compare: Worded<Words> = {
  sentence: (date, [a, b], [m, n]) => [
    { text: `${longDate(date)}，` },
    a,
    { text: "对" },
    m,
    { text: "负有防卫义务；" },
    b,
    { text: "对" },
    { ...n, stop: "。" },
  ],
};
