/** A text with its verdicts: the tally in a sentence, the strip of marks, the filter, the claims in order. */

import { Fragment } from "react";
import { en } from "../../app/language/en.ts";
import { verifiedThrough } from "../../app/query/directory.ts";
import { CheckedMark } from "../../ledger/CheckedMark.tsx";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { plainText, Sentence } from "../../ledger/Sentence.tsx";
import { ChoiceButtons } from "../../ui/ChoiceButtons.tsx";
import { useRows } from "../../ui/useAfterPaint.ts";
import { WebLink } from "../../ui/WebLink.tsx";
import { ClaimDetail } from "./ClaimDetail.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { ClaimStrip } from "./ClaimStrip.tsx";
import { type Text, VERDICTS, type Verdict } from "./claim.ts";
import { labels } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly text: Text;
  /** Its id in the address. */
  readonly textId: string;
  /** All built-in texts. */
  readonly texts: readonly Text[];
}

export function CheckedText({ text, textId, texts }: Props) {
  const { search, change } = useView();
  const { claim, verdict } = search;
  const pick = (next: Verdict | null) => change({ text: textId, verdict: next === verdict ? null : next, claim: null });
  const open = (id: string | null) => change({ text: textId, claim: id });
  const known = claim === null || text.claims.some(({ id }) => id === claim);
  return (
    <>
      <div className="claims-lead">
        <Source text={text} />
        <Sentence
          pieces={piecesOf(text).map(({ verdict: one, ...piece }) =>
            one === undefined
              ? piece
              : {
                  ...piece,
                  label: `${text.tally[one]} ${labels.verdicts[one]}`,
                  toggle: { pressed: verdict === one, onPress: () => pick(one) },
                },
          )}
        />
        <p className="meaning">
          {labels.meaning} {labels.ledgerLine(verifiedThrough())}
          {text.partial !== null && ` ${labels.partial(text.partial.checked, text.partial.of)}`}
        </p>
      </div>
      {!known && claim !== null && <p className="past-note">{labels.claimNotFound(claim)}</p>}
      <ClaimStrip text={text} picked={verdict} open={claim} onOpen={(id) => change({ text: textId, verdict: null, claim: id })} />
      <ChoiceButtons
        className="verdict-filter"
        legend={labels.filter}
        chosen={verdict}
        onChoose={pick}
        choices={[
          { key: null, label: <Counted name={labels.all} count={text.claims.length} /> },
          ...VERDICTS.map((one) => ({
            key: one,
            label: <Counted verdict={one} name={labels.verdicts[one]} count={text.tally[one]} />,
            title: labels.verdictsLong[one],
            className: text.tally[one] === 0 ? "none" : "",
          })),
        ]}
      />
      <ClaimList text={text} textId={textId} texts={texts} onOpen={open} />
    </>
  );
}

interface CountedProps {
  readonly verdict?: Verdict;
  readonly name: string;
  readonly count: number;
}

function Counted({ verdict, name, count }: CountedProps) {
  return (
    <>
      {verdict !== undefined && <VerdictMark verdict={verdict} />}
      {name} <span className="count">{count}</span>
    </>
  );
}

function Source({ text: { title, author, source } }: Pick<Props, "text">) {
  // A citation with only the author and the title is not repeated.
  const saysMore = /\w/.test(source.cite.replace(title, "").replace(author ?? "", ""));
  return (
    <p className="text-title">
      <cite>
        <WebLink url={source.url}>{title}</WebLink>
      </cite>
      <span className="faint">
        {author !== null && ` ${labels.by(author)}`}
        {en.list.stop} {saysMore && `${source.cite}${en.list.stop} `}
        <CheckedMark checked={source.checked} />
      </span>
    </p>
  );
}

/** The claims in the text's own order, under their paragraphs; each opens. */
function ClaimList({ text, textId, texts, onOpen }: Props & { readonly onOpen: (claim: string | null) => void }) {
  const { verdict, claim: open } = useView().search;
  const shown = useRows(text.claims.filter((one) => verdict === null || one.verdict === verdict || one.id === open));
  if (shown.length === 0) return <p className="nothing-left">{verdict !== null && labels.nothingLeft(labels.verdicts[verdict])}</p>;
  return (
    <ol className="claim-list">
      {shown.map((claim, index) => (
        <Fragment key={claim.id}>
          {claim.paragraph !== null && claim.paragraph !== shown[index - 1]?.paragraph && (
            <li className="claim-paragraph">
              <h2>{labels.paragraph(claim.paragraph)}</h2>
            </li>
          )}
          <ClaimRow claim={claim} open={claim.id === open} onOpen={onOpen}>
            <ClaimDetail claim={claim} text={text} textId={textId} texts={texts} />
          </ClaimRow>
        </Fragment>
      ))}
    </ol>
  );
}

/** The sentence of verdicts: those that occur, and whether any claim is supported or contradicted. */
function piecesOf({ claims, tally }: Text): { readonly text: string; readonly verdict?: Verdict; readonly stop?: string }[] {
  const told = VERDICTS.filter((verdict) => tally[verdict] > 0 || verdict === "supported" || verdict === "contradicted");
  return labels
    .tally(claims.length, told, tally)
    .map((part) => (typeof part === "string" ? { text: part } : { ...part, text: labels.number(tally[part.verdict]) }));
}

/** The sentence as plain text, for a citation. */
export function tallyText(text: Text): string {
  return `${text.title}${en.list.colon}${plainText(piecesOf(text))}`;
}
