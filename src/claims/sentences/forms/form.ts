/** A form of sentence. All forms of one shape fill their slots in the same order, or say which order it is. */
export type ShapeName =
  | "allied"
  | "any-pact"
  | "kind-pact"
  | "pact-kind"
  | "in-alliance"
  | "became-allied"
  | "owes"
  | "must-alone"
  | "owes-each-other"
  | "agreed"
  | "pledged"
  | "pledged-if"
  | "help-each-other-if"
  | "joined-alone"
  | "left-alone"
  | "obliges"
  | "obliges-anyone"
  | "obliges-each-other"
  | "duty-of-all"
  | "count"
  | "compared"
  | "only-ally"
  | "listed-member"
  | "joined"
  | "joined-together"
  | "joined-as"
  | "left"
  | "left-times"
  | "left-command"
  | "member"
  | "members"
  | "members-exactly"
  | "founder"
  | "suspended-self"
  | "suspended-toward"
  | "covers"
  | "must-there"
  | "broke"
  | "treaty-guarantees"
  | "founded-by"
  | "administered"
  | "forces-at"
  | "must-at-place"
  | "must-if"
  | "body-must-if"
  | "body-must-at-place"
  | "signed"
  | "signed-by"
  | "signed-kind"
  | "signed-before"
  | "in-force"
  | "in-force-for"
  | "began"
  | "ended"
  | "lasted"
  | "clause"
  | "consults"
  | "suspended-from"
  | "attack-on-all"
  | "signed-at"
  | "signed-kind-at"
  | "signed-place"
  | "base"
  | "base-acts"
  | "site-acts"
  | "site"
  | "bases-any"
  | "invoked"
  | "invoked-times";

export interface Form {
  readonly shape: ShapeName;
  readonly form: string;
  /** The places of the shape's slots among those of the form; the others follow. */
  readonly order?: readonly number[];
  readonly denies?: true;
  /** Asserts or denies of all time up to the ledger's day. */
  readonly ever?: true;
}

export const of = (shape: ShapeName, forms: readonly string[], more: Omit<Form, "shape" | "form"> = {}): Form[] =>
  forms.map((form) => ({ shape, form, ...more }));
