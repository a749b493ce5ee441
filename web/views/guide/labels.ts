/** Labels of a guided map. */
import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const english = {
  standfirst: (title: string, date: string) => `${title}, as it stands on ${longDate(date)}`,
  none: "The ledger has no guided map for this day.",
  steps: "Steps of the guide",
  step: (number: number, all: number) => `Step ${number} of ${all}`,
  previous: "Back",
  next: "Next",
  keys: "The arrow keys go from step to step.",
  topics: {
    area: "The area",
    place: "The place",
    others: "Other places",
    change: "What would change it",
    elsewhere: "Other promises",
  } as Record<string, string>,
  figure: {
    tab: "Map",
    places: "Places",
    titles: {
      area: (title: string) => `Where an attack must fall: ${title}`,
      place: (place: string) => `${place} and the area`,
      others: "Places compared",
      change: (place: string) => `Seas in the area, and ${place}`,
      elsewhere: (title: string) => `Another area, which reaches it: ${title}`,
    },
    label: (title: string, marked: readonly string[]) => `${title}. Marked on the map: ${marked.join("; ")}.`,
    marked: (name: string, lies: string) => `${name} (${lies})`,
  },
  see: "What to see: filled is inside, hatched is argued, outlined is outside; the place that the guide asks about has a ring. Squares are places, dots are homelands at their seats of government.",
  not: "What not to conclude: the area says where an attack would have to fall for one clause alone. Seas are drawn from rough boxes; their edges are exact only where the text has a line of latitude or longitude.",
  source: (version: string) => `Source: Entente ledger ${version}. Land: Natural Earth, without borders.`,
  quote: (article: string) => `The words of Article ${article}`,
  words: "In the words of the text; any one of these suffices:",
  ours: "And, in our words:",
  lies: { inside: "inside", argued: "argued", outside: "outside" } as Record<string, string>,
  kinds: { text: "by its words", fact: "turns on a fact", record: "the ledger does not know" } as Record<string, string>,
  met: { met: "met", "not-met": "not met", open: "argued" } as Record<string, string>,
  said: "What the parties have said",
  table: {
    parts: { caption: "Each part of the area against the place", part: "Part of the area", found: "Its conditions" },
    places: { caption: "Places and the area", place: "Place", held: "Administered by", lies: "Lies", why: "Why" },
    promises: { caption: "Promises that reach the place", promise: "Promise", by: "Owed by", lies: "The place lies", why: "Why" },
  },
  home: (name: string) => `${name} (homeland)`,
  states: (count: number) => `${count} states`,
  case: (holder: string, place: string) => `Were ${holder} attacked at ${place}`,
  caseText: "Every promise against the facts of a case, with all its conditions",
  map: "The whole area on the map",
  mapText: "Every homeland and place that the clause covers, with the reasons",
  treaty: "The treaty",
  treatyText: "All its articles, parties and sources",
  links: "Onward from here",
  csv: "Places of the guide (CSV)",
};

export type GuideLabels = typeof english;
export const guide = translated("guide", english);
