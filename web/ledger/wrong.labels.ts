/** Labels of the control *This is wrong*. */
import { translated } from "../app/language/language.ts";

const english = { wrong: "This is wrong", about: (what: string) => `This is wrong: ${what}` } as const;

export type Words = typeof english;
export const wrongLabels = translated("wrong", english);
