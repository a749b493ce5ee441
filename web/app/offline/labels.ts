/** Labels about the copy of the site that this browser keeps. */
import { translated } from "../language/language.ts";

const english = {
  kept: "No connection: this is the copy kept in this browser.",
  newer: "A newer version of this page is here; the next load shows it.",
} as const;

export type Words = typeof english;
export const offlineText = translated("offline", english);
