/** Two texts side by side: the points that both touch, each claim with its verdict, then what meets no counterpart. */
import { useMemo } from "react";
import { addressOf, go } from "../../address.ts";
import { instrumentTitle, stateName } from "../../claims/speak.ts";
import { meetings, type Point } from "../../claims/meetings.ts";
import type { Claim, Text } from "../../claims/types.ts";
import { claimsEn } from "../../text/claims.ts";
import { recordTold } from "../../claims/records.ts";
import { useParts } from "../../useParts.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import { Why } from "./Why.tsx";

const words = claimsEn.beside;

export function Beside({ first, second, texts }: { readonly first: Text; readonly second: Text; readonly texts: readonly Text[] }) {
  const { met, rest } = useMemo(() => meetings(first, second), [first, second]);
  const parts = useParts(["core", "law", "figures", "records"]);
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
                <a href={addressOf("claims", { text: id })}>{title}</a>
              </th>
            ))}
          </tr>
        </thead>
        {met.map((meeting) => (
          <tbody key={JSON.stringify(meeting.point)}>
            <tr className="point">
              <th scope="rowgroup" colSpan={2}>
                {pointWords(meeting.point, parts.status === "ready")}
              </th>
            </tr>
            <tr>
              <Side text={first} claims={meeting.first} />
              <Side text={second} claims={meeting.second} />
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
              <ClaimLinks text={text} claims={claims} />
            </details>
          );
        })}
      </div>
    </section>
  );
}

function Side({ text, claims }: { readonly text: Text; readonly claims: readonly Claim[] }) {
  return (
    <td>
      <span className="beside-name">{text.author ?? text.title}</span>
      {claims.length === 0 ? <p className="faint">{words.nothing}</p> : <ClaimLinks text={text} claims={claims} />}
    </td>
  );
}

function ClaimLinks({ text, claims }: { readonly text: Text; readonly claims: readonly Claim[] }) {
  return (
    <ul className="beside-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictMark verdict={claim.verdict} />
          <div>
            <a href={addressOf("claims", { text: text.id, claim: claim.id })}>{claim.says}</a>
            <p className="beside-why">
              <span className="word">{claimsEn.verdicts[claim.verdict]}</span>
              <Why claim={claim} />
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
    case "record":
      return words.record(point.instrument ? (instrumentTitle(point.id) ?? point.id) : ((ready ? recordTold(point.id)?.title : null) ?? point.id));
  }
}

function question(operation: string): string {
  return claimsEn.questions[operation] ?? operation;
}

function subject(text: string): string {
  return text
    .split(", ")
    .map((one) => (/^[A-Z]{3}$/.test(one) ? stateName(one) : (instrumentTitle(one) ?? one.replaceAll("-", " "))))
    .join(", ");
}
