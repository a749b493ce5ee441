/** Chinese labels of the warning that coverage is thin. */
import type { Worded } from "../app/language/translation.ts";
import type { CoverageLabels } from "./coverage.labels.ts";

export const thinCoverage: Worded<CoverageLabels> = { more: "缺漏了什么" };
