/** Why a claim has its verdict, in a line: what was found, or what each reading gives, or why it cannot be checked. */

import { en } from "../../app/language/en.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { foundWords, instrumentTitle, reasonWords, shortPlace, testWords } from "../../ledger/claims/speak.ts";
import type { Claim, Reading, Test } from "../../ledger/claims/types.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { recordTold } from "./records.ts";

const MOST = 3;

/** `ready`: the records are there, so that what stands against a claim can be named. */
export function Why({ claim, ready }: { readonly claim: Claim; readonly ready: boolean }) {
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
  if (only !== undefined && verdict !== "not-checkable") return <span>{reasonOf(only, ready)}</span>;
  return <span>{reasonWords(because.replace(/^[a-z ]+: /, ""))}</span>;
}

/** "signed: 4 April 1949", "allies, counted: 1", "expired: expected 1979, 11 April 1980 found" */
export function reasonOf({ outcome, reason, tests, rests }: Reading, ready: boolean): string {
  if (outcome === "past-verification") return claimsEn.past;
  if (outcome === "not-checkable") return reason;
  if (outcome === "not-known") return claimsEn.notKnown;
  const telling = tests.filter(({ result }) => (outcome === "contradicted" ? result === "not-met" : true));
  const said = [...new Set(telling.map((one) => (outcome === "contradicted" ? failed(one, rests, ready) : borne(one))))];
  return `${said.slice(0, MOST).join(" · ")}${said.length > MOST ? " · …" : ""}`;
}

function borne(one: Test): string {
  if (one.test === "empty" || (one.found === "nothing" && one.test.startsWith("excludes "))) return claimsEn.asItHas;
  const [place, found] = [shortPlace(one), foundOnce(one.found)];
  return /\.article$/.test(one.at) ? en.article.number(found) : `${place}: ${found}`;
}

/** "1, 1" as "1": in a line it counts what was found, not in how many places. A title that was cut inside a bracket ends before it. */
function foundOnce(found: string): string {
  return [...new Set(foundWords(found).split(", "))].join(", ").replace(/ \([^)]*\u2026/g, "\u2026");
}

function failed(one: Test, rests: Reading["rests"], ready: boolean): string {
  const [, rows] = /^(\d+) rows?$/.exec(one.found) ?? [];
  if (one.test === "empty" && rows !== undefined) {
    const titles = rests.flatMap(
      ({ kind, id }) => (kind === "instrument" ? instrumentTitle(id) : ready ? recordTold(id)?.title : null) ?? [],
    );
    return [claimsEn.onRecord(Number(rows)), [...new Set(titles)].slice(0, 2).join(", ")].filter(Boolean).join(": ");
  }
  if (one.test === "exists" || (one.found === "nothing" && one.test.startsWith("includes "))) return claimsEn.missing;
  return `${shortPlace(one)}: ${foundWords(one.found)}; ${claimsEn.expected} ${testWords(one.test)}`;
}
