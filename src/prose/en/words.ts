/** English for dates, counts, names and kinds of obligation. */
import { lazy } from "../lazy.ts";
import type { Words } from "../speaker.ts";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const plurals = lazy(() => new Intl.PluralRules("en"));

const WITH_ARTICLE =
  /^(United|Soviet Union|Netherlands|Philippines|Ottoman|Russian|German Emp|German Dem|Austro-|Central African|Dominican|Austrian Emp|Grand Duchy|Czech Republic|Bahamas|Gambia|Maldives|Comoros|Seychelles|Marshall|Solomon|Republic|Kingdom|Democratic|Federated|Two Sicilies|Papal|Orange Free|Holy)|(Republic|Jamahiriya|Free State)$/;

/** Common nouns in the name of a region that take the article. */
const WATERS_AND_AREAS = /\b(area|Sea|Gulf|Ocean|Far East)\b/;

export const words: Words = {
  list: { separator: ", ", and: " and ", or: " or " },
  regionWithArticle(name) {
    if (name.startsWith("The ")) return `the ${name.slice(4)}`;
    return WATERS_AND_AREAS.test(name) ? `the ${name}` : name;
  },
  withArticle: (name) => (WITH_ARTICLE.test(name) ? `the ${name}` : name),
  date(date) {
    if (date.includes("/")) return `some day between ${date.split("/").map(words.date).join(" and ")}`;
    const [year, month, day] = date.split("-");
    if (month === undefined || !/^\d{4}$/.test(year ?? "")) return date;
    const name = MONTHS[Number(month) - 1] ?? month;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  },
  count: (count, one, other) => `${SMALL[count] ?? count.toLocaleString("en-GB")} ${plurals().select(count) === "one" ? one : other}`,
};
