/** The claims of a text as a row of marks in their own order. A click opens the claim; by keyboard the list does the same. */
import { useMemo, useRef } from "react";
import { Strip, type StripMark } from "../../charts/Strip.tsx";
import { claimsEn } from "../../ledger/claims/labels.ts";
import type { Text, Verdict } from "../../ledger/claims/types.ts";
import { MarkShape } from "../../ledger/claims/VerdictMark.tsx";
import { PictureFiles } from "../../ui/PictureFiles.tsx";
import { Sized } from "../../ui/Sized.tsx";

interface Props {
  readonly text: Text;
  readonly picked: Verdict | null;
  readonly open: string | null;
  readonly onOpen: (claim: string) => void;
}

export function ClaimStrip({ text, picked, open, onOpen }: Props) {
  const figure = useRef<HTMLElement>(null);
  const marks = useMemo(
    () =>
      text.claims.map(({ id, paragraph, verdict, says }): StripMark => {
        const isDim = picked !== null && picked !== verdict;
        const className = `${verdict}${isDim ? " dim" : ""}${open === id ? " open" : ""}`;
        return { id, paragraph, className, mark: <MarkShape verdict={verdict} />, title: `${claimsEn.verdicts[verdict]}: ${says}` };
      }),
    [text, picked, open],
  );
  const tally = Object.entries(text.tally)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${claimsEn.verdicts[verdict as Verdict]}`)
    .join(", ");
  return (
    <figure ref={figure} className="claim-strip">
      <Sized className="strip-frame">
        {(width) => (
          <Strip marks={marks} width={width} label={claimsEn.strip.label(text.title, tally)} paragraph={claimsEn.short} onPick={onOpen} />
        )}
      </Sized>
      <figcaption className="small">{claimsEn.strip.caption}</figcaption>
      <PictureFiles figure={figure} part="claims" title={text.title} />
    </figure>
  );
}
