/** What is said of the copy of the site that this browser keeps. */
export const offlineText = {
  kept: "No connection: this is the copy kept in this browser.",
  newer: "A newer version of this page is here; the next load shows it.",
} as const;
