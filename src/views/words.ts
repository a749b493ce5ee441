/** English for what answers hold: dates, counts, names, clauses. */
import { words } from "../prose/en/words.ts";

export { capital } from "../prose/capital.ts";
export { countWord, sinceWords, typeWords } from "../prose/en/tieWords.ts";

/** "30 June 2026"; a month or a year alone stays so, and a range is "some day between ... and ...". */
export const longDate = (date: string): string => words.date(date);

/** "the United States", "the Soviet Union"; other names stand alone. */
export function withArticle(name: string): string {
  return /^(United|Soviet Union|Netherlands|Philippines|Ottoman|Russian|German Emp|German Dem|Austro-|Central African|Dominican|Czech Republic|Bahamas|Gambia|Maldives|Comoros|Seychelles|Marshall|Solomon|Republic|Kingdom|Democratic|Federated|Two Sicilies|Papal|Orange Free|Holy)|(Republic|Jamahiriya|Free State)$/.test(
    name,
  )
    ? `the ${name}`
    : name;
}
