/** A claim opened: its readings with what each asked and found, the records, doubts, the same point elsewhere, its address. */

import { withArticle } from "../../app/language/speech.ts";
import { commandOf } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Copyable } from "../../ledger/Cite.tsx";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { reasonWords } from "../../ledger/claims/speak.ts";
import { type Claim, OWN, type Text } from "../../ledger/claims/types.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { meetingsOf } from "./meetings.ts";
import { ReadingPart } from "./ReadingPart.tsx";

interface Props {
  readonly claim: Claim;
  readonly text: Text;
  readonly textId: string;
  readonly texts: readonly Text[];
  readonly date: string;
}

const MOST_ELSEWHERE = 4;
const words = claimsEn.detail;

export function ClaimDetail({ claim, text, textId, texts, date }: Props) {
  const { id, readings, doubts, note, because, verdict } = claim;
  const elsewhere = texts.filter((one) => one.id !== text.id).flatMap((one) => meetingsOf(claim, text, one).map((met) => ({ met, one })));
  const own = textId === OWN;
  const address = new URL(hrefOf("claims", { text: textId, claim: id }), window.location.href).href;
  const command = own ? null : commandOf("claims.check", { text: textId, claim: id });
  return (
    <>
      {note !== null && (
        <p className="claim-note">
          <strong>{words.note}:</strong> {note}
        </p>
      )}
      {readings.length === 0 && verdict === "not-checkable" && (
        <p className="cannot">{reasonWords(because.replace(/^./, (letter) => letter.toUpperCase()))}</p>
      )}
      {readings.map((reading) => (
        <ReadingPart key={reading.reading ?? ""} reading={reading} only={readings.length === 1} date={date} />
      ))}
      {doubts.length > 0 && (
        <section className="claim-part">
          <h4>{words.doubts}</h4>
          <ul className="dashed">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section className="claim-part elsewhere">
          <h4>{words.elsewhere}</h4>
          <ul>
            {elsewhere.slice(0, MOST_ELSEWHERE).map(({ met, one }) => (
              <li key={`${one.id} ${met.id}`}>
                <VerdictMark verdict={met.verdict} />
                <a href={hrefOf("claims", { text: one.id, claim: met.id })}>
                  {met.says} <span className="faint">({one.author === null ? one.title : withArticle(one.author)})</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="claim-part claim-address">
        {!own && <Copyable label={words.address} text={address} />}
        {command !== null && <Copyable label={words.command} text={command} code />}
      </section>
    </>
  );
}
