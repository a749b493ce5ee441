/** Verdicts that have changed since an earlier ledger, and which record changed them; computed on request. */

import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { labels } from "./labels.ts";

const words = labels.changes;

export function Changes() {
  const [open, setOpen] = useState(false);
  const asked = useSlowAsk("claims.diff", open ? {} : null);
  const { answer } = asked;
  return (
    <details className="changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{words.title}</strong> <span className="faint">{words.open}</span>
      </summary>
      {asked.pending && <p role="status">{words.busy}</p>}
      <SlowFailure asked={asked} title={words.failed} />
      {answer !== null && (
        <>
          <p>
            {words.changed(answer.since.version, answer.changed.length, answer.same)}
            {answer.added.length > 0 && ` ${words.added(answer.added.length)}.`}
          </p>
          <ul className="dashed">
            {answer.changed.map(({ text, claim, says, before, after, because, rewritten }) => (
              <li key={`${text} ${claim}`}>
                <a href={hrefOf("claims", { text, claim })}>{says}</a>{" "}
                <strong>{words.was(labels.verdicts[before], labels.verdicts[after])}</strong>
                {rewritten && `${en.list.semicolon}${words.rewritten}`}
                {en.list.stop} <span className="faint">{sentence(because)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
