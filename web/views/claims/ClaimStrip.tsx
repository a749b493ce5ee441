/** The claims of a text as a row of marks in order. A click opens the claim; the list offers the same by keyboard. */

import { useMemo, useRef } from "react";
import { en } from "../../app/language/en.ts";
import { Strip, type StripMark } from "../../charts/Strip.tsx";
import { MarkShape } from "../../ledger/claims/VerdictMark.tsx";
import { PictureFiles } from "../../ui/PictureFiles.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { drawingIn } from "../../ui/useDrawing.tsx";
import type { Text, Verdict } from "./claim.ts";
import { labels } from "./labels.ts";

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
        return {
          id,
          paragraph,
          className,
          mark: <MarkShape verdict={verdict} />,
          title: `${labels.verdicts[verdict]}${en.list.colon}${en.list.kept(says)}`,
        };
      }),
    [text, picked, open],
  );
  const tally = Object.entries(text.tally)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${labels.verdicts[verdict as Verdict]}`)
    .join(en.list.comma);
  return (
    <figure ref={figure} className="claim-strip">
      <Sized className="strip-frame">
        {(width) => (
          <Strip marks={marks} width={width} label={labels.strip.label(text.title, tally)} paragraph={labels.short} onPick={onOpen} />
        )}
      </Sized>
      <figcaption className="small">{labels.strip.caption}</figcaption>
      <PictureFiles
        part="claims"
        title={text.title}
        parts={() => ({ title: text.title, about: null, notes: [labels.strip.caption], onPage: drawingIn(figure.current), draw: null })}
      />
    </figure>
  );
}
