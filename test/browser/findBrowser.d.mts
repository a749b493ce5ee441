/** The path of an installed Chromium; null if there is none. */
export function findBrowser(): string | null;
