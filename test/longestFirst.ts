/**
 * Runs the files that take longest first, so that no worker is left with a long one at the end. Vitest remembers durations, but a
 * fresh clone has none and would go by the size of the files.
 */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Parts of paths, the longest first. */
const LONGEST = [
  "contract/examples",
  "unit/operations/needs",
  "properties/",
  "unit/dataset/",
  "long/bundle",
  "long/surfaces",
  "long/chinese",
  "long/clients",
  "long/sweepQueue",
  "long/literature",
  "long/sweep",
  "long/archives",
  "browser/views",
  "browser/attacked",
  "browser/more/picture",
  "browser/more/addresses",
  "browser/claims",
  "browser/more/chineseViews",
  "browser/more/mediators",
  "browser/more/faults",
  "browser/more/why",
  "browser/more/sameBytes",
] as const;

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = await super.sort(files); // the projects one after another
    const places = new Map([...new Set(byProject.map(({ project }) => project.name))].map((name, place) => [name, place]));
    const place = ({ project }: TestSpecification) => places.get(project.name) ?? places.size;
    return byProject.sort((a, b) => place(a) - place(b) || rank(a.moduleId) - rank(b.moduleId));
  }
}

function rank(file: string): number {
  const found = LONGEST.findIndex((part) => file.includes(`/test/${part}`));
  return found === -1 ? LONGEST.length : found;
}
