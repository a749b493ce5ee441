/** The verdict on a place as a word: the area includes it, excludes it, or it is argued. */
export const LIES = { yes: "inside", open: "argued", no: "outside" } as const;
