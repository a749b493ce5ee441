/** What each mark means, how many claims bear it, and a button that leaves those alone in the list. */

import { claimsEn } from "../../ledger/claims/labels.ts";
import { type Text, VERDICTS, type Verdict } from "../../ledger/claims/types.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";

interface Props {
  readonly text: Text;
  readonly picked: Verdict | null;
  readonly onPick: (verdict: Verdict | null) => void;
}

export function VerdictFilter({ text, picked, onPick }: Props) {
  return (
    <fieldset className="verdict-filter">
      <legend className="unseen">{claimsEn.filter}</legend>
      <button type="button" aria-pressed={picked === null} onClick={() => onPick(null)}>
        {claimsEn.all} <span className="count">{text.claims.length}</span>
      </button>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={text.tally[verdict] === 0 ? "none" : ""}
          aria-pressed={picked === verdict}
          title={claimsEn.verdictsLong[verdict]}
          onClick={() => onPick(picked === verdict ? null : verdict)}
        >
          <VerdictMark verdict={verdict} />
          {claimsEn.verdicts[verdict]} <span className="count">{text.tally[verdict]}</span>
        </button>
      ))}
    </fieldset>
  );
}
