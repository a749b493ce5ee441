/** The marks of verdicts: a disc with a tick, a square with a cross, a half-filled disc, an empty dashed ring, a ring with dots. */
import "./verdict.css";
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

type Claim = AnswerOf<"claims.check">["texts"][number]["claims"][number];
/** The verdict on a claim, or the outcome of one of its readings. */
type Verdict = Claim["verdict"] | Claim["readings"][number]["outcome"];

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="verdict-mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <MarkShape verdict={verdict} />
    </svg>
  );
}

/** The mark around the origin, 16 pixels across. */
export function MarkShape({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case "supported":
      return (
        <>
          <circle className="fill" r="7.6" />
          <path className="on-fill" d="M-3.6 .2 -1 2.9 3.8 -2.7" />
        </>
      );
    case "contradicted":
      return (
        <>
          <path className="fill" d="M-7.2 -7.2H7.2V7.2H-7.2Z" />
          <path className="on-fill" d="M-3.3 -3.3 3.3 3.3M3.3 -3.3 -3.3 3.3" />
        </>
      );
    case "depends-on-reading":
      return (
        <>
          <circle className="ring" r="6.8" />
          <path className="fill" d="M0 -6.8A6.8 6.8 0 0 0 0 6.8Z" />
        </>
      );
    case "past-verification":
      return (
        <>
          <circle className="ring thin" r="6.8" />
          <path className="dots" d="M-3.2 0h0M0 0h0M3.2 0h0" />
        </>
      );
    default:
      return <circle className="ring dashed" r="6.8" />;
  }
}
