/** The sentence on the changes, with further counts, and links to other periods. Each number opens the ties that it counts. */

import { isPledge } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { typeWords, withArticle } from "../../app/language/speech.ts";
import { examplesOf } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Sentence } from "../../ledger/Sentence.tsx";
import { type Change, type Changes, type CountRow, countedOf, countIn, tiesKey } from "./changes.ts";
import { consequencesOf } from "./consequences.ts";
import { changed } from "./labels.ts";

const t = changed.lede;

export function ChangedLead({ answer }: { readonly answer: Changes }) {
  const { from, to, state, type, rule } = answer;
  const sum = (change: Change) => countedOf(answer).reduce((total, row) => total + countIn(row, change), 0);
  const lost = sum("lost");
  const name = type ?? "defence";
  const typed = isPledge(name) ? t.promises : t.ties;
  const isBinding = type === null && rule === null;
  const noun = rule !== null ? t.ruled(lost) : typed(lost, changed.typeWords(name), isBinding);
  const label = (change: Change) => t.openNumber(sum(change), changed.counts.of[change] ?? change);
  const number = (change: Change, zero: string) =>
    sum(change) === 0 ? { text: zero } : { text: String(sum(change)), open: tiesKey(change, null), label: label(change) };
  const beside: readonly (readonly [Change, before: string, after: string])[] = [
    ["passed", "", t.passed],
    ["not-known", t.maybe, t.open],
    ["dormant", "", t.dormant(sum("dormant"))],
  ];
  // Accessions to pacts of many make many promises at once; the number of steps says how much happened.
  const steps = isBinding ? consequencesOf(answer).length : 0;
  const told = beside.filter(([change]) => sum(change) > 0);
  return (
    <>
      <Sentence
        pieces={[
          { text: t.between(from, to) },
          number("lost", t.none),
          { text: `${noun}${state === null ? "" : t.whose(withArticle(state.name))}${t.ended}` },
          number("gained", t.noneBegan),
          { text: t.began },
        ]}
      />
      {(told.length > 0 || steps > 0) && (
        <p className="besides">
          {steps > 0 && `${t.steps(steps)} `}
          {told.map(([change, before, after]) => (
            <span key={change}>
              {before}
              <OpenNumber open={tiesKey(change, null)} label={label(change)}>
                {sum(change)}
              </OpenNumber>
              {after}
              {en.list.sentences}
            </span>
          ))}
        </p>
      )}
      {isBinding && <Graded answer={answer} />}
    </>
  );
}

/** Promises of defence of other grades, which the headline does not count. */
function Graded({ answer: { counts } }: { readonly answer: Changes }) {
  const rows = counts.filter((row) => row.type === "defence" && row.grade !== "binding" && row.lost + row.gained > 0);
  if (rows.length === 0) return null;
  const number = (row: CountRow, change: "lost" | "gained", none: string) => {
    const count = countIn(row, change);
    const what = `${typeWords(changed.typeWords(row.type), row.grade)}${en.list.comma}${changed.counts.of[change]}`;
    if (count === 0) return none;
    return (
      <OpenNumber open={tiesKey(change, row)} label={t.openNumber(count, what)}>
        {count}
      </OpenNumber>
    );
  };
  return (
    <p className="besides">
      {rows.map((row) => (
        <span key={row.grade}>
          {t.graded(row.grade)}
          {number(row, "lost", t.noneBegan)}
          {t.gradedEnded}
          {number(row, "gained", t.noneBegan)}
          {t.gradedBegan}
          {en.list.sentences}
        </span>
      ))}
    </p>
  );
}

/** The operation's own examples; the current one is marked. */
export function Examples({ answer }: { readonly answer: Changes }) {
  return (
    <nav className="changed-examples doors-line" aria-label={changed.examples}>
      <span className="faint">{changed.examples}</span>
      <ul>
        {examplesOf("network.changes").map(({ title, input: { from = null, to = null, state = null } }) => {
          const isShown = from === answer.from && to === answer.to && state === (answer.state?.id ?? null);
          return (
            <li key={title}>
              <a href={hrefOf("changed", { from, to, state })} {...(isShown ? { "aria-current": "true" as const } : {})}>
                {changed.exampleTitles[title] ?? title}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
