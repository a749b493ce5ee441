/** Sentences of answers: the general law around a case. Names of treaties come from the ledger. */
import type { Checked } from "../evidence.ts";
import type { StateId } from "../ids.ts";
import type { MeasureEffect } from "../vocabulary.ts";
import type { Nested } from "./nested.ts";

type States = readonly StateId[];

export interface AroundPhrases {
  /** The states of the case that the treaty bound on the day, those that it did not, and those of which that is not settled. */
  readonly "general-treaty-binds": {
    readonly treaty: string;
    readonly binds: States;
    readonly outside: States;
    readonly unsettled: States;
  };
  readonly "no-general-law": { readonly date: string };
  /** `to`: those whom its demands address; empty where the record names none. */
  readonly "measure-does": { readonly does: readonly MeasureEffect[]; readonly to: readonly string[] };
  /** The general law that forbids the attack between states that it binds; `certain`: as the case puts it. */
  readonly "general-law-forbids": {
    readonly treaty: string;
    readonly article: string;
    readonly binds: States;
    /** States of which it is not settled whether the treaty binds them. */
    readonly unsettled: States;
    readonly certain: boolean;
    /** Why it is open whether the target is protected. */
    readonly doubt: Nested | null;
  };
  /**
   * The rule protects states, and whether this was one is not settled; `partOf`: the states of which it is held to be part; `checked`: how
   * well the record of it is checked.
   */
  readonly "statehood-not-settled": {
    readonly state: StateId;
    readonly is: "disputed" | "unrecognised";
    readonly partOf: States;
    readonly checked: Checked;
  };
}
