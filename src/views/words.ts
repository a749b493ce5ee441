/** English for what answers hold: dates, counts, names, clauses. */
export { countWord, sinceWords, typeWords } from "../prose/en/tieWords.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "30 June 2026"; a month or a year alone stays so. */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-");
  if (month === undefined || !/^\d{4}$/.test(year ?? "")) return date;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The text with a capital at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "the United States", "the Soviet Union"; other names stand alone. */
export function withArticle(name: string): string {
  return /^(United|Soviet Union|Netherlands|Philippines|Ottoman|Russian|German Emp|German Dem|Austro-|Central African|Dominican|Czech Republic|Bahamas|Gambia|Maldives|Comoros|Seychelles|Marshall|Solomon|Republic|Kingdom|Democratic|Federated|Two Sicilies|Papal|Orange Free|Holy)|(Republic|Jamahiriya|Free State)$/.test(
    name,
  )
    ? `the ${name}`
    : name;
}
