/** Names of views and the labels of links to them; the frame shows them before a view has loaded. */
import { translated } from "./language.ts";

export const viewTitles = translated("viewTitles", {
  compare: "Compare",
  attacked: "Were it attacked",
  claims: "Is it true?",
  why: "Why",
  price: "The price of an ally",
  mediators: "Mediators",
  map: "Map",
  guide: "Guided map",
  network: "Network",
  measures: "Measures",
  timeline: "Timeline",
  state: "States",
  instrument: "Treaties",
  counts: "Counts",
  method: "Method",
  coverage: "Coverage",
  literature: "Literature",
  changed: "What changed",
  glossary: "Glossary",
  source: "Sources",
});

export const viewDoors = translated("viewDoors", {
  literature: "Published numbers of the field beside ours, and why they differ",
  price: "What their promises cost each in freedom, and bring it in help",
  mediators: "States with links to both, and a test of whether links find mediators",
});

export const navText = translated("navText", { menu: "Menu", search: "Search", searchKeys: "Search: / or Ctrl+K" });
export const groupNames = translated("groupNames", { first: "", atlas: "Atlas", question: "The question", reference: "Reference" });
