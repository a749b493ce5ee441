/** Two texts side by side: the points that both touch, each claim with its verdict, then what meets no counterpart. */

import { useMemo } from "react";
import { nameOfState } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useParts } from "../../app/query/useParts.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { instrumentTitle } from "../../ledger/claims/speak.ts";
import type { Claim, Text } from "../../ledger/claims/types.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { meetings, type Point } from "./meetings.ts";
import { recordTold } from "./records.ts";
import { useView } from "./search.ts";
import { Why } from "./Why.tsx";

const words = claimsEn.beside;

export function Beside({ first, second, texts }: { readonly first: Text; readonly second: Text; readonly texts: readonly Text[] }) {
  const { met, rest } = useMemo(() => meetings(first, second), [first, second]);
  const ready = useParts(["core", "law", "figures", "records"]).status === "ready";
  const choose = (side: "text" | "beside", label: string, here: string, other: string) => (
    <label className="field">
      <span className="label">{label}</span>
      <select value={here} onChange={(event) => go({ [side]: event.target.value, claim: null })}>
        {texts.map(({ id, author, title }) => (
          <option key={id} value={id} disabled={id === other}>
            {author ?? title}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="beside" aria-labelledby="beside-title">
      <h1 className="sentence" id="beside-title">
        {words.title}
      </h1>
      <p className="beside-lead">{words.lead(met.length)}</p>
      <div className="beside-pick">
        {choose("text", words.first, first.id, second.id)}
        {choose("beside", words.second, second.id, first.id)}
        <button type="button" className="button small-button" onClick={() => go({ text: second.id, beside: first.id })}>
          {words.swap}
        </button>
      </div>
      <table className="beside-table">
        <thead>
          <tr>
            {[first, second].map(({ id, title, author }) => (
              <th key={id} scope="col">
                <span className="by">{author}</span>
                <a href={hrefOf("claims", { text: id })}>{title}</a>
              </th>
            ))}
          </tr>
        </thead>
        {met.map((meeting) => (
          <tbody key={JSON.stringify(meeting.point)}>
            <tr className="point">
              <th scope="rowgroup" colSpan={2}>
                {pointWords(meeting.point, ready)}
              </th>
            </tr>
            <tr>
              <Side text={first} claims={meeting.first} ready={ready} />
              <Side text={second} claims={meeting.second} ready={ready} />
            </tr>
          </tbody>
        ))}
      </table>
      <p className="small beside-note">{words.note}</p>
      <div className="beside-rest">
        {[first, second].map((text, index) => {
          const claims = rest[index === 0 ? 0 : 1];
          return claims.length === 0 ? null : (
            <details key={text.id}>
              <summary>{words.others(claims.length, text.title)}</summary>
              <ClaimLinks text={text} claims={claims} ready={ready} />
            </details>
          );
        })}
      </div>
    </section>
  );
}

interface Shown {
  readonly text: Text;
  readonly claims: readonly Claim[];
  readonly ready: boolean;
}

function Side({ text, claims, ready }: Shown) {
  return (
    <td>
      <span className="beside-name">{text.author ?? text.title}</span>
      {claims.length === 0 ? <p className="faint">{words.nothing}</p> : <ClaimLinks text={text} claims={claims} ready={ready} />}
    </td>
  );
}

function ClaimLinks({ text, claims, ready }: Shown) {
  return (
    <ul className="beside-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictMark verdict={claim.verdict} />
          <div>
            <a href={hrefOf("claims", { text: text.id, claim: claim.id })}>{claim.says}</a>
            <p className="beside-why">
              <span className="word">{claimsEn.verdicts[claim.verdict]}</span>
              <Why claim={claim} ready={ready} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function pointWords(point: Point, ready: boolean): string {
  switch (point.kind) {
    case "names":
      return words.names;
    case "question":
      return `${question(point.operation)}: ${subject(point.subject)}`;
    case "each":
      return words.each(`${question(point.operation)}${point.subject === "" ? "" : ` (${subject(point.subject)})`}`);
    case "state":
      return words.state(nameOfState(point.id));
    case "record":
      return words.record(
        point.instrument ? (instrumentTitle(point.id) ?? point.id) : ((ready ? recordTold(point.id)?.title : null) ?? point.id),
      );
  }
}

function question(operation: string): string {
  return claimsEn.questions[operation] ?? operation;
}

function subject(text: string): string {
  return text
    .split(", ")
    .map((one) => (/^[A-Z]{3}$/.test(one) ? nameOfState(one) : (instrumentTitle(one) ?? one.replaceAll("-", " "))))
    .join(", ");
}
