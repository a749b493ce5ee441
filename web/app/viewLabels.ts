/** Names of views that come by themselves: the frame shows them before their texts are there. */
import { spoken } from "./language/language.ts";

export const navText = spoken("navText", { menu: "Menu", search: "Search", searchKeys: "Search: / or Ctrl+K" });
export const groupNames = spoken("groupNames", { first: "", atlas: "Atlas", question: "The question", reference: "Reference" });
export const compareText = { nav: "Compare" } as const;
export const attackedText = { nav: "Were it attacked" } as const;
export const claimsText = { nav: "Is it true?" } as const;
export const whyText = { nav: "Why" } as const;
export const atlasText = { nav: "Map" } as const;
export const priceText = { nav: "The price of an ally", door: "What their promises cost each in freedom, and bring it in help" } as const;
export const mediatorsText = { nav: "Who can speak to both", door: "States with links to both and bound to fight for neither" } as const;
export const countsText = { nav: "Counts" } as const;
export const glossaryText = { nav: "Glossary" } as const;
export const sourceText = { nav: "Source" } as const;
export const changedText = { nav: "What changed" } as const;
export const instrumentText = { nav: "Treaties" } as const;
export const stateText = { nav: "States" } as const;
export const networkText = { nav: "Network" } as const;
export const timelineText = { nav: "Timeline" } as const;
