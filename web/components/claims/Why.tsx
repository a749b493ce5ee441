/** Why a claim has its verdict, in a line: what was found, or what each reading gives, or why it cannot be checked. */
import { foundWords, shortPlace, testWords } from "../../claims/speak.ts";
import type { Claim, Reading, Test } from "../../claims/types.ts";
import { claimsEn } from "../../text/claims.ts";
import { VerdictMark } from "./VerdictMark.tsx";

const MOST = 3;

export function Why({ claim }: { readonly claim: Claim }) {
  const { verdict, readings, because } = claim;
  if (readings.length > 1)
    return (
      <span className="why-readings">
        {readings.map(({ reading, outcome }) => (
          <span key={reading} className="why-reading">
            <VerdictMark verdict={outcome} />
            <span>
              {reading}
              <span className="unseen">: {claimsEn.outcomes[outcome]}</span>
            </span>
          </span>
        ))}
      </span>
    );
  const [only] = readings;
  if (only !== undefined && verdict !== "not-checkable") return <span>{reasonOf(only)}</span>;
  return <span>{because.replace(/^[a-z ]+: /, "")}</span>;
}

/** "signed: 4 April 1949", "allies, counted: 1", "expired: expected 1979, 11 April 1980 found" */
export function reasonOf({ outcome, reason, tests }: Reading): string {
  if (outcome === "past-verification") return claimsEn.past;
  if (outcome === "not-checkable") return reason;
  if (outcome === "not-known") return claimsEn.notKnown;
  const telling = tests.filter(({ result }) => (outcome === "contradicted" ? result === "not-met" : true));
  const said = [...new Set(telling.map(outcome === "contradicted" ? failed : borne))];
  return `${said.slice(0, MOST).join(" · ")}${said.length > MOST ? " · …" : ""}`;
}

function borne({ at, test, found }: Test): string {
  if (test === "empty") return claimsEn.asItHas;
  return `${shortPlace(at)}: ${foundWords(found)}`;
}

function failed({ at, test, found }: Test): string {
  if (test === "exists") return claimsEn.missing;
  return `${shortPlace(at)}: ${foundWords(found)}; ${claimsEn.expected} ${testWords(test)}`;
}
