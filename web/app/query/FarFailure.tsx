/** A question that was not answered: what was wrong with it, or why no answer came and a way to try again. */

import { claimsEn } from "../../ledger/claims/labels.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { en } from "../language/en.ts";
import { addressOf, useView } from "./address.ts";
import type { Far } from "./ask.ts";

export function FarFailure({
  asked,
  retry,
}: {
  readonly asked: Exclude<Far<unknown>, { status: "answered" }>;
  readonly retry: () => void;
}) {
  const { path } = useView();
  if (asked.status === "refused")
    return (
      <div className="failure" role="alert">
        {asked.complaints.map((one) => (
          <p key={one.what}>
            <strong>{sentence(one.what)}</strong> {sentence(one.why)} {sentence(one.todo)}
          </p>
        ))}
        <a className="button" href={addressOf(path, {})}>
          {en.failure.bare}
        </a>
      </div>
    );
  const why = asked.status === "failed" ? asked.why : claimsEn.own.stopped;
  return (
    <div className="failure" role="alert">
      <strong>{claimsEn.own.failed}</strong>
      <dl>
        <dt>{en.failure.why}</dt>
        <dd>{why}</dd>
        <dt>{en.failure.todo}</dt>
        <dd>{en.failure.advice}</dd>
      </dl>
      <button type="button" className="button" onClick={retry}>
        {en.failure.retry}
      </button>
    </div>
  );
}
