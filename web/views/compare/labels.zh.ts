/** Labels of the first page in Chinese. */
import { longDate } from "../../app/language/speech.zh.ts";
import type { Worded } from "../../app/language/translation.ts";
import type { Words } from "./labels.ts";

export const compare: Worded<Words> = {
  sentence: (date) => [`${longDate(date)}，`, { name: 0 }, "对", { number: 0 }, "负有防卫义务；", { name: 1 }, "对", { number: 1 }, "。"],
};
