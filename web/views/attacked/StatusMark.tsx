/** The mark of a duty's status: filled if triggered, hatched with its kind if contestable, outlined if not called on. */
import type { OpenWhy } from "../../../src/surfaces/client/words.ts";
import type { Finding } from "../../app/query/answers.ts";
import { labels } from "./labels.ts";
import type { Stand } from "./verdict.ts";

interface Props {
  readonly status: Finding["status"];
  /** Why it is contestable. */
  readonly open: OpenWhy | null;
  /** The verb for a triggered duty; without it the mark says "triggered". */
  readonly stand?: Stand;
}

export function StatusMark({ status, open, stand }: Props) {
  const kind = open ?? "text";
  const contestable = status === "contestable";
  const triggered = status === "triggered" && stand !== undefined ? labels.mark[stand] : undefined;
  return (
    <span className={`status ${status} ${stand ?? ""}`} {...(contestable ? { title: labels.kindsLong[kind] } : {})}>
      <span>{contestable ? labels.kinds[kind] : (triggered ?? labels.statuses[status])}</span>
    </span>
  );
}
