/** A check that could not be made: why, and a way to try again. */
import type { Far } from "../../far/ask.ts";
import { claimsEn } from "../../text/claims.ts";
import { en } from "../../text/en.ts";
import { sentence } from "../Complaint.tsx";

export function FarFailure({
  asked,
  retry,
}: {
  readonly asked: Exclude<Far<unknown>, { status: "answered" }>;
  readonly retry: () => void;
}) {
  const why =
    asked.status === "failed"
      ? asked.why
      : asked.status === "stopped"
        ? claimsEn.own.stopped
        : asked.complaints.map((one) => `${sentence(one.what)} ${sentence(one.todo)}`).join(" ");
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
