/** The status of a duty: triggered filled, contestable hatched with its kind in a word, not called on outlined. */

import { en } from "../../app/language/en.ts";
import type { Finding } from "../../app/query/answers.ts";
import type { Stand } from "./verdict.ts";

interface Props {
  readonly status: Finding["status"];
  readonly open: Finding["open"];
  /** Names what is triggered; else the status itself stands there. */
  readonly stand?: Stand | undefined;
}

export function StatusMark({ status, open, stand }: Props) {
  const word =
    status === "contestable"
      ? (en.attacked.kinds[open ?? "text"] ?? "")
      : status === "triggered"
        ? (en.attacked.mark[stand ?? ""] ?? en.attacked.statuses[status])
        : en.attacked.statuses[status];
  return (
    <span className={`status ${status}`} {...(status === "contestable" ? { title: en.attacked.kindsLong[open ?? "text"] } : {})}>
      <span>{word}</span>
    </span>
  );
}
