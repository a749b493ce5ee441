/** A text with its verdicts: the tally in a sentence, the strip of marks, the claims in order. */

import { en } from "../../app/language/en.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { isVerdict, type Text, type Verdict } from "../../ledger/claims/types.ts";
import { ClaimList } from "./ClaimList.tsx";
import { ClaimStrip } from "./ClaimStrip.tsx";
import { useView } from "./search.ts";
import { TallySentence } from "./TallySentence.tsx";
import { VerdictFilter } from "./VerdictFilter.tsx";

interface Props {
  readonly text: Text;
  readonly textId: string;
  readonly texts: readonly Text[];
  readonly verdict: string | null;
  readonly claim: string | null;
  readonly date: string;
}

function Outside({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}

/** Whether a citation holds more than who and the title. */
function saysMore(cite: string, title: string, author: string | null): boolean {
  return /\w/.test(cite.replace(title, "").replace(author ?? "", ""));
}

export function CheckedText({ text, textId, texts, verdict, claim, date }: Props) {
  const picked = isVerdict(verdict) ? verdict : null;
  const pick = (next: Verdict | null) => {
    go({ text: textId, verdict: next, claim: null });
  };
  const { title, author, source, partial } = text;
  const [word, meaning] = en.drawer.checkedWords[source.checked] ?? [source.checked, ""];
  const known = claim === null || text.claims.some(({ id }) => id === claim);
  return (
    <>
      <div className="claims-lead">
        <p className="text-title">
          <cite>{source.url === null ? title : <Outside href={source.url} text={title} />}</cite>
          <span className="faint">
            {author !== null && ` ${claimsEn.by(author)}`}. {saysMore(source.cite, title, author) && `${source.cite}. `}
            <span className={`checked ${source.checked}`} title={meaning}>
              {word}
            </span>
          </span>
        </p>
        <TallySentence text={text} picked={picked} onPick={pick} />
        <p className="meaning">
          {claimsEn.meaning} {claimsEn.ledgerLine(date)}
          {partial !== null && ` ${claimsEn.partial(partial.checked, partial.of)}`}
        </p>
      </div>
      {!known && claim !== null && <p className="past-note">{claimsEn.claimNotFound(claim)}</p>}
      <ClaimStrip text={text} picked={picked} open={claim} onOpen={(id) => go({ text: textId, verdict: null, claim: id })} />
      <VerdictFilter text={text} picked={picked} onPick={pick} />
      <ClaimList
        text={text}
        textId={textId}
        texts={texts}
        picked={picked}
        open={claim}
        date={date}
        onOpen={(id) => go({ text: textId, claim: id })}
      />
    </>
  );
}
