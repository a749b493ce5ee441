/** A question that was refused or that failed on its way: what, why, what to do, and a button that asks again. */
import type { Far } from "../../app/query/ask.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { mediators } from "./labels.ts";

const t = mediators.check;

export function FarFailure({
  what,
  asked,
  retry,
}: {
  readonly what: string;
  readonly asked: Far<unknown> | null;
  readonly retry: () => void;
}) {
  if (asked?.status === "refused") return asked.complaints.map((complaint) => <Complaint key={complaint.what} complaint={complaint} />);
  if (asked?.status !== "failed") return null;
  return (
    <div className="failure" role="alert">
      <strong>{what}</strong>
      <p>
        {asked.why} {t.failedTodo}
      </p>
      <button type="button" className="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  );
}
