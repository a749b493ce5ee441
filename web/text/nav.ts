/** Names of views that come by themselves: the frame shows them before their texts are there. */
export const claimsText = { nav: "Is it true?" } as const;
export const whyText = { nav: "Why" } as const;
