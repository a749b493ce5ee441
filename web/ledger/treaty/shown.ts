import type { InstrumentAnswer } from "../../app/query/answers.ts";

/** An instrument with what the parts of its page and of its drawer need. */
export interface Shown {
  readonly answer: InstrumentAnswer;
  /** Labels of sources, by their ids. */
  readonly cites: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => string;
}
