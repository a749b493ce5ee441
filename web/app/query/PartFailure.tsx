/** A part of the ledger that did not arrive: what, why, what to do, and a button that tries again. */
import { en } from "../language/en.ts";
import type { Parts } from "./useParts.ts";

export function PartFailure({ parts, large = false }: { readonly parts: Extract<Parts, { status: "failed" }>; readonly large?: boolean }) {
  const Title = large ? "h1" : "strong";
  return (
    <div className={large ? "failure large" : "failure"} role="alert">
      <Title>{en.failure.title}</Title>
      <dl>
        <dt>{en.failure.why}</dt>
        <dd>{parts.why}</dd>
        <dt>{en.failure.todo}</dt>
        <dd>{en.failure.advice}</dd>
      </dl>
      <button type="button" className="button" onClick={parts.retry}>
        {en.failure.retry}
      </button>
    </div>
  );
}
