/** Sentences of answers: the questions of an audit, which ask for a coded value without giving it. */
import type { ActKind } from "../acts.ts";
import type { InstrumentId, StateId } from "../ids.ts";

/** The place of a fact among those that the rest of the question does not tell apart, in the order of the file. */
interface Among {
  readonly nth: number;
  readonly of: number;
}

export interface AuditPhrases {
  /** `alone`: the only act of its kind, so its states are asked for as well; otherwise `states` tell it apart. */
  "audit-act": Among & {
    readonly instrument: InstrumentId;
    readonly act: ActKind;
    readonly states: readonly StateId[];
    readonly alone: boolean;
  };
  /** `from`: the day since which a later version of the clause runs. */
  "audit-clause": Among & { readonly instrument: InstrumentId; readonly article: string; readonly from: string | null };
  "audit-membership": Among & { readonly instrument: InstrumentId; readonly state: StateId; readonly site: string | null };
}
