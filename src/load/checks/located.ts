/** An item of the ledger with its place in a file. */
import type { Path } from "../yamlFile.ts";

export interface Located {
  readonly kind:
    | "source"
    | "state"
    | "place"
    | "region"
    | "class"
    | "war"
    | "general-treaty"
    | "measure"
    | "instrument"
    | "rule"
    | "explanation"
    | "guide"
    | "record"
    | "text"
    | "term"
    | "coverage"
    | "gap"
    | "unread"
    | "judgement"
    | "study"
    | "organ";
  readonly id: string;
  readonly value: unknown;
  readonly where: (path: Path) => string;
  /** Its path in the folder. */
  readonly file: string;
}
