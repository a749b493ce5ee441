/** Two texts side by side: the points that both address, each claim with its verdict, then the claims without a counterpart. */

import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { instrumentNamed, nameOfState } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { InEnglish, isEnglish } from "../../ui/InEnglish.tsx";
import { authorOf, type Claim, type Text } from "./claim.ts";
import { labels } from "./labels.ts";
import { textWords } from "./notation.ts";
import { useView } from "./search.ts";
import { type Point, sharedPoints } from "./sharedPoints.ts";
import { useTitle, Why } from "./Why.tsx";

const words = labels.beside;

interface Props {
  readonly first: Text;
  readonly second: Text;
  readonly texts: readonly Text[];
}

export function Beside({ first, second, texts }: Props) {
  const { change } = useView();
  const { shared, rest } = useMemo(() => sharedPoints(first, second), [first, second]);
  const both = [first, second] as const;
  return (
    <section className="beside" aria-labelledby="beside-title">
      <h1 className="sentence" id="beside-title">
        {words.title}
      </h1>
      <p className="beside-lead">{words.lead(shared.length)}</p>
      <div className="beside-pick">
        {(["text", "beside"] as const).map((side, index) => (
          <Choice
            key={side}
            label={index === 0 ? words.first : words.second}
            value={both[index]?.id ?? null}
            options={texts.filter((text) => text !== both[1 - index]).map((text) => ({ id: text.id, name: authorOf(text) }))}
            onPick={(id) => change({ [side]: id, claim: null })}
          />
        ))}
        <button type="button" className="button small-button" onClick={() => change({ text: second.id, beside: first.id })}>
          {words.swap}
        </button>
      </div>
      <table className="beside-table">
        <thead>
          <tr>
            {both.map(({ id, title, author }) => (
              <th key={id} scope="col">
                <span className="by">{author !== null && <InEnglish text={author} />}</span>
                <a href={hrefOf("claims", { text: id })}>
                  <InEnglish text={title} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {shared.map(({ point, sides }) => (
          <tbody key={JSON.stringify(point)}>
            <tr className="point">
              <th scope="rowgroup" colSpan={2}>
                <PointName point={point} />
              </th>
            </tr>
            <tr>
              {both.map((text, index) => (
                <td key={text.id}>
                  <span className="beside-name">
                    <InEnglish text={authorOf(text)} />
                  </span>
                  <ClaimLinks text={text} claims={sides[index] ?? []} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p className="small beside-note">{words.note}</p>
      <div className="beside-rest">
        {both.map((text, index) => {
          const claims = rest[index] ?? [];
          return claims.length === 0 ? null : (
            <details key={text.id}>
              <summary>{words.others(claims.length, text.title)}</summary>
              <ClaimLinks text={text} claims={claims} />
            </details>
          );
        })}
      </div>
    </section>
  );
}

function ClaimLinks({ text, claims }: { readonly text: Text; readonly claims: readonly Claim[] }) {
  return (
    <ul className="beside-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictMark verdict={claim.verdict} />
          <div>
            <a href={hrefOf("claims", { text: text.id, claim: claim.id })}>
              <InEnglish text={claim.says} />
            </a>
            <p className="beside-why">
              <span className="word">{labels.verdicts[claim.verdict]}</span>
              <Why claim={claim} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function PointName({ point }: { readonly point: Point }) {
  if (point.kind === "counterparts") return words.counterparts;
  if (point.kind === "state") return words.state(nameOfState(point.id));
  if (point.kind === "record") return <RecordPoint {...point} />;
  const question = labels.questions[point.operation] ?? point.operation;
  const named = point.subject.map(textWords).join(labels.comma);
  const subject = isEnglish(named) ? `\u201c${named}\u201d` : named;
  if (point.kind === "question") return `${question}${en.list.colon}${subject}`;
  return words.each(`${question}${subject === "" ? "" : ` (${subject})`}`);
}

function RecordPoint({ id, instrument }: Extract<Point, { kind: "record" }>) {
  const title = useTitle({ kind: instrument ? "instrument" : "record", id });
  return words.record(title ?? instrumentNamed(id)?.short ?? id);
}
