/** The examples of a page: TypeScript blocks with the text block that shows their output. */

export interface Sample {
  readonly code: string;
  readonly output: string;
}

const SAMPLE = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

export function samplesOf(page: string): Sample[] {
  return [...page.matchAll(SAMPLE)].map(([, code = "", output = ""]) => ({ code, output }));
}
