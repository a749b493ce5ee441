/** The mark of a case's fit, in the forms of verdicts: filled, crossed, or an empty dashed ring. */

import { MarkShape } from "../../ledger/claims/VerdictMark.tsx";
import type { Fit } from "./explanation.ts";

const FORMS = { fits: "supported", "does-not-fit": "contradicted", "cannot-be-told": "not-checkable" } as const;

export function FitShape({ fit }: { readonly fit: Fit }) {
  return <MarkShape verdict={FORMS[fit]} />;
}

export function FitMark({ fit }: { readonly fit: Fit }) {
  return (
    <svg className="verdict-mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <FitShape fit={fit} />
    </svg>
  );
}
