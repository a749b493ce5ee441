/** The parts that verdicts, limits and their words read of a test. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Expectation } from "../model/claims.ts";
import type { Day } from "../time/day.ts";
import type { Result } from "./expectation.ts";
import type { Row, Rows } from "./filters.ts";
import type { Found } from "./walk.ts";

/** An expectation with what was found for it. */
export interface Tested {
  readonly ledger: Ledger;
  readonly answer: Row;
  readonly day: Day;
  readonly rows: Rows;
  readonly expectation: Expectation;
  readonly found: readonly Found[];
  readonly result: Result;
}
