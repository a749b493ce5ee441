/** Which verdicts have changed since those of an earlier ledger, and by which record; computed when it is asked for. */
import { useState } from "react";
import { useFar } from "../../app/query/ask.ts";
import { hrefOf } from "../../app/query/search.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { sentence } from "../../ui/Complaint.tsx";

const words = claimsEn.changes;

export function Changes() {
  const [open, setOpen] = useState(false);
  const { asked } = useFar("claims.diff", open ? {} : null);
  return (
    <details className="changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{words.title}</strong> <span className="faint">{words.open}</span>
      </summary>
      {open && asked === null && <p role="status">{words.busy}</p>}
      {asked?.status === "refused" && asked.complaints.map(({ what, todo }) => <p key={what}>{`${sentence(what)} ${sentence(todo)}`}</p>)}
      {asked?.status === "failed" && <p>{asked.why}</p>}
      {asked?.status === "answered" && (
        <>
          <p>
            {asked.answer.changed.length === 0
              ? words.none(asked.answer.since.version, asked.answer.same)
              : words.some(asked.answer.since.version, asked.answer.changed.length, asked.answer.same)}
            {asked.answer.added.length > 0 && ` ${words.added(asked.answer.added.length)}.`}
          </p>
          <ul className="dashed">
            {asked.answer.changed.map(({ text, claim, says, before, after, because, rewritten }) => (
              <li key={`${text} ${claim}`}>
                <a href={hrefOf("claims", { text, claim })}>{says}</a>{" "}
                <strong>{words.was(claimsEn.verdicts[before], claimsEn.verdicts[after])}</strong>
                {rewritten && `; ${words.rewritten}`}. <span className="faint">{sentence(because)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
