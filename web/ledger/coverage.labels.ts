/** Labels of the warning that coverage is thin. */
import { translated } from "../app/language/language.ts";

const english = { more: "What is missing" };

export type CoverageLabels = typeof english;
export const thinCoverage: CoverageLabels = translated("thinCoverage", english);
