/** How far the ledger was verified, and what was reported since, each by its pact with a link to it; nothing on an earlier day. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { actIn } from "../../ledger/treaty/words.ts";
import { labels } from "./labels.ts";

type ReportedAct = AnswerOf<"ledger.reported">["acts"][number];

export function Reported({ verified, day }: { readonly verified: string; readonly day: string }) {
  const acts = useSlowAsk("ledger.reported", {}).answer?.acts ?? [];
  const pacts = [...new Map(acts.map(({ instrument, short }) => [instrument, short]))];
  if (day < verified) return null;
  return (
    <p className="small verified">
      {labels.verified(verified)}
      {en.list.sentences}
      {pacts.length > 0 && (
        <>
          {labels.reported}
          {pacts.map(([id, short], index) => (
            <span key={id}>
              {index > 0 && en.list.semicolon}
              <a href={hrefOf("instrument", { id })}>{short}</a>
              {en.list.aside(
                acts
                  .filter(({ instrument }) => instrument === id)
                  .map(wordsOf)
                  .join(en.list.comma),
              )}
            </span>
          ))}
          {en.list.stop}
          {en.list.sentences}
        </>
      )}
      <a href={hrefOf("instrument", { status: "unknown", date: verified })}>{labels.pending}</a>
    </p>
  );
}

/** "signed 7 August 2026", "ratified between 8 October 2026 and 31 December 2026". */
function wordsOf({ act, date }: ReportedAct): string {
  const [from = date, until] = date.split("/");
  return until === undefined ? labels.actOn(actIn(act), longDate(from)) : labels.actBetween(actIn(act), longDate(from), longDate(until));
}
