/** A text's claims in its own order: verdict, the claim, and why in a line; each opens into its readings and records. */
import { Fragment } from "react";
import { useParts } from "../../app/query/useParts.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import type { Text, Verdict } from "../../ledger/claims/types.ts";
import { useRows } from "../../ui/useRest.ts";
import { ClaimRow } from "./ClaimRow.tsx";

interface Props {
  readonly text: Text;
  /** The id that the command line takes, and the address. */
  readonly textId: string;
  readonly texts: readonly Text[];
  readonly picked: Verdict | null;
  readonly open: string | null;
  readonly date: string;
  readonly onOpen: (claim: string | null) => void;
}

export function ClaimList({ text, textId, texts, picked, open, date, onOpen }: Props) {
  const ready = useParts(["core", "law", "figures", "records"]).status === "ready";
  const shown = useRows(text.claims.filter(({ verdict, id }) => picked === null || verdict === picked || id === open));
  if (shown.length === 0) return <p className="nothing-left">{picked !== null && claimsEn.nothingLeft(claimsEn.verdicts[picked])}</p>;
  return (
    <ol className="claim-list">
      {shown.map((claim, index) => (
        <Fragment key={claim.id}>
          {claim.paragraph !== null && claim.paragraph !== shown[index - 1]?.paragraph && (
            <li className="claim-paragraph">
              <h2>{claimsEn.paragraph(claim.paragraph)}</h2>
            </li>
          )}
          <ClaimRow
            claim={claim}
            text={text}
            textId={textId}
            texts={texts}
            open={claim.id === open}
            ready={ready}
            date={date}
            onOpen={onOpen}
          />
        </Fragment>
      ))}
    </ol>
  );
}
