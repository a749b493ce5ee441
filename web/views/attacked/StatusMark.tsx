/** The status of a duty: triggered filled, contestable hatched with its kind in a word, not called on outlined. */
import type { Finding } from "../../app/query/answers.ts";
import { labels } from "./labels.ts";
import type { Stand } from "./verdict.ts";

interface Props {
  readonly status: Finding["status"];
  readonly open: Finding["open"];
  /** The verb of a triggered duty; without it the mark says "triggered". */
  readonly stand?: Stand;
}

export function StatusMark({ status, open, stand }: Props) {
  const kind = open ?? "text";
  const contestable = status === "contestable";
  const triggered = status === "triggered" && stand !== undefined ? labels.mark[stand] : undefined;
  return (
    <span className={`status ${status}`} {...(contestable ? { title: labels.kindsLong[kind] } : {})}>
      <span>{contestable ? labels.kinds[kind] : (triggered ?? labels.statuses[status])}</span>
    </span>
  );
}
