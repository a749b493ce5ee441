/** A row of the user's own copy of ATOP's member file: one state in one phase of one alliance. Nothing of it is stored or printed. */
import type { Span } from "../time/span.ts";
import type { PactType } from "./vocabulary.ts";

export interface AtopMember {
  readonly alliance: number;
  readonly phase: number;
  /** The state's Correlates of War number. */
  readonly state: number;
  /** Entry, which ATOP dates by signature; a day that is blank is any day of the month. */
  readonly from: Span;
  /** The last day; the end of the data if the membership still ran then. */
  readonly until: Span;
  /** The types of its pledges. */
  readonly types: readonly PactType[];
}
