/** One claim in the list, closed or open. */

import { type ReactNode, useEffect, useRef } from "react";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import type { Claim } from "./claim.ts";
import { labels } from "./labels.ts";
import { Why } from "./Why.tsx";

interface Props {
  readonly claim: Claim;
  readonly open: boolean;
  readonly onOpen: (claim: string | null) => void;
  /** Its detail, rendered once it is open. */
  readonly children: ReactNode;
}

export function ClaimRow({ claim, open, onOpen, children }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const box = row.current;
    if (!open || box === null) return;
    const { top } = box.getBoundingClientRect();
    // A row opened by a click is in view; one opened by the address or the strip may not be.
    if (top < 0 || top > window.innerHeight - 120) box.scrollIntoView({ block: "start" });
  }, [open]);
  const { id, says, verdict, kind } = claim;
  return (
    <li ref={row} className={`claim ${verdict} ${open ? "open" : ""}`} id={`claim-${id}`}>
      <button
        type="button"
        className="claim-head"
        aria-expanded={open}
        aria-controls={`detail-${id}`}
        data-claim={id}
        onClick={() => onOpen(open ? null : id)}
      >
        <span className="claim-verdict">
          <VerdictMark verdict={verdict} />
          <span>{labels.verdicts[verdict]}</span>
        </span>
        <span className="claim-says">
          <InEnglish text={says} />
        </span>
        <span className="claim-why">
          <Why claim={claim} />
        </span>
        <span className="claim-kind">{labels.kinds[kind]}</span>
        <svg className="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </button>
      <div id={`detail-${id}`} className="claim-detail" hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
