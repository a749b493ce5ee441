/** Chinese for dates, counts, names and kinds of obligation. */
import type { Words } from "../speaker.ts";

const SMALL = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

export const words: Words = {
  locale: "zh-Hans",
  withArticle: (name) => name,
  regionWithArticle: (name) => name,
  date(date) {
    const [year, month, day] = date.split("-");
    if (!/^\d{4}$/.test(year ?? "")) return date;
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  },
  count: (count, one) => `${SMALL[count] ?? count}${one}`,
};
