/** Names of views that come by themselves: the frame shows them before their texts are there. */
export const compareText = { nav: "Compare" } as const;
export const attackedText = { nav: "Were it attacked" } as const;
export const claimsText = { nav: "Is it true?" } as const;
export const whyText = { nav: "Why" } as const;
export const priceText = { nav: "The price of an ally", door: "What their promises cost each in freedom, and bring it in help" } as const;
export const mediatorsText = { nav: "Who can speak to both", door: "States with links to both and bound to fight for neither" } as const;
