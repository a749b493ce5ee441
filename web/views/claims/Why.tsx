/** The reason for a claim's verdict in one line: the values found, each reading's outcome, or why it cannot be checked. */

import { Fragment } from "react";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { instrumentNamed } from "../../app/query/directory.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import type { Claim, Reading, Rest, Test } from "./claim.ts";
import { labels } from "./labels.ts";
import { endsAt, expectedWords, foundWords, isNothing, shortPath } from "./notation.ts";
import { useRecord } from "./records.ts";

/** Maximum number of findings in a line. */
const MOST = 3;

export function Why({ claim: { verdict, readings, because } }: { readonly claim: Claim }) {
  const [only, ...others] = readings;
  if (only === undefined || (others.length === 0 && verdict === "not-checkable"))
    return (
      <span>
        <InEnglish text={capital(because)} />
      </span>
    );
  if (others.length === 0) return <Reason reading={only} />;
  return (
    <span className="why-readings">
      {readings.map(({ reading, outcome }) => (
        <span key={reading} className="why-reading">
          <VerdictMark verdict={outcome} />
          <span>
            <InEnglish text={reading ?? ""} />
            <span className="unseen">
              {en.list.colon}
              {labels.outcomes[outcome]}
            </span>
          </span>
        </span>
      ))}
    </span>
  );
}

/** "signed: 4 April 1949 · allies, counted: 1" */
function Reason({ reading: { outcome, tests, rests } }: { readonly reading: Reading }) {
  if (outcome === "past-verification") return <span>{labels.past}</span>;
  if (outcome === "not-collected") return <span>{labels.notCollected}</span>;
  if (outcome === "not-known") return <span>{labels.notKnown}</span>;
  const contradicted = outcome === "contradicted";
  const telling = contradicted ? tests.filter(({ result }) => result === "not-met") : tests;
  const lines = [...new Map(telling.map((test) => [contradicted ? failedWords(test) : metWords(test), test]))];
  return (
    <span>
      {lines.slice(0, MOST).map(([words, test], index) => (
        <Fragment key={words}>
          {index > 0 && " · "}
          {contradicted && test.expected.test === "empty" && rests.length > 0 ? <OnRecord rests={rests} /> : <InEnglish text={words} />}
        </Fragment>
      ))}
      {lines.length > MOST && " · …"}
    </span>
  );
}

/** The values that support a claim: "signed: 4 April 1949". */
function metWords(test: Test): string {
  const { expected, holds } = test;
  if (expected.test === "empty" || (expected.test === "excludes" && isNothing(holds))) return labels.missing;
  const found = foundWords(holds);
  return endsAt(test, "article") ? en.article.number(found) : `${shortPath(test)}${en.list.colon}${found}`;
}

/** The values that contradict a claim, and the expectation: "allies, counted: 1; expected at least 50". */
function failedWords(test: Test): string {
  const { expected, holds } = test;
  if (expected.test === "exists" || (expected.test === "includes" && isNothing(holds))) return labels.missing;
  return `${shortPath(test)}${en.list.colon}${foundWords(holds)}${en.list.semicolon}${labels.expected} ${expectedWords(expected)}`;
}

/** The records that contradict a claim of absence: "2 on record: Treaty of Amity" */
function OnRecord({ rests }: { readonly rests: readonly Rest[] }) {
  const [first, second] = rests;
  const titles = [useTitle(first), useTitle(second)].filter((title) => title !== null);
  return [labels.onRecord(rests.length), [...new Set(titles)].join(en.list.comma)].filter((one) => one !== "").join(en.list.colon);
}

/** The title of an instrument or a record; null if there is none, or until it has loaded. */
export function useTitle(rest: Pick<Rest, "kind" | "id"> | undefined): string | null {
  const record = useRecord(rest?.kind === "record" ? rest.id : null);
  return rest?.kind === "instrument" ? (instrumentNamed(rest.id)?.short ?? rest.id) : (record?.title ?? null);
}
