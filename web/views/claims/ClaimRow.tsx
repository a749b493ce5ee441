/** One claim in the list, closed or open. */
import { useEffect, useRef } from "react";
import { claimsEn } from "../../ledger/claims/labels.ts";
import type { Claim, Text } from "../../ledger/claims/types.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { ClaimDetail } from "./ClaimDetail.tsx";
import { Why } from "./Why.tsx";

interface Props {
  readonly claim: Claim;
  readonly text: Text;
  readonly textId: string;
  readonly texts: readonly Text[];
  readonly open: boolean;
  readonly ready: boolean;
  readonly date: string;
  readonly onOpen: (claim: string | null) => void;
}

export function ClaimRow({ claim, text, textId, texts, open, ready, date, onOpen }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const box = row.current;
    if (!open || box === null) return;
    const { top } = box.getBoundingClientRect();
    // Opened by a click the row is in sight; from an address or the strip it may not be.
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
          <span>{claimsEn.verdicts[verdict]}</span>
        </span>
        <span className="claim-says">{says}</span>
        <span className="claim-why">
          <Why claim={claim} ready={ready} />
        </span>
        <span className="claim-kind">{claimsEn.kinds[kind]}</span>
        <svg className="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </button>
      <div id={`detail-${id}`} className="claim-detail" hidden={!open}>
        {open && <ClaimDetail claim={claim} text={text} textId={textId} texts={texts} date={date} />}
      </div>
    </li>
  );
}
