/** Names of world regions. */
import { translated } from "../app/language/language.ts";

const english: Readonly<Record<string, string>> = {
  europe: "Europe",
  asia: "Asia",
  africa: "Africa",
  "north-america": "North America",
  "south-america": "South America",
  oceania: "Oceania",
  antarctica: "Antarctica",
};

export type Words = typeof english;
export const regions = translated("regions", english);
