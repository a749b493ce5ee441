/** The answer in a sentence; each number opens the ties that it counts. */
import { isPledge } from "../../../src/surfaces/client/words.ts";
import { withArticle } from "../../app/language/speech.ts";
import { type Change, type Changes, countedOf, countIn, tiesKey } from "./changes.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

const t = changed.lede;

export function ChangedSentence({ answer }: { readonly answer: Changes }) {
  const { from, to, state, type, rule } = answer;
  const sum = (change: Change) => countedOf(answer).reduce((total, row) => total + countIn(row, change), 0);
  const lost = sum("lost");
  const name = type ?? "defence";
  const pact = isPledge(name);
  const noun = rule !== null ? t.ruled(lost) : pact ? t.promises(lost, changed.typeWords(name)) : t.ties(lost, changed.typeWords(name));
  const number = (change: Change, zero: string) => {
    const many = sum(change);
    if (many === 0) return zero;
    const key = tiesKey(change, null);
    return (
      <button
        type="button"
        className="number"
        data-open={key}
        aria-label={t.openNumber(many, changed.counts.of[change] ?? change)}
        onClick={() => go({ open: key, treaty: null })}
      >
        {many}
      </button>
    );
  };
  return (
    <>
      <h1 className="sentence">
        {t.between(from, to)}
        {number("lost", t.none)}
        {noun}
        {state === null ? "" : t.whose(withArticle(state.name))}
        {t.ended}
        {number("gained", t.noneBegan)}
        {t.began}
      </h1>
      {sum("passed") + sum("not-known") + sum("dormant") > 0 && (
        <p className="besides">
          {sum("passed") > 0 && (
            <span>
              {number("passed", "")}
              {t.passed}
            </span>
          )}{" "}
          {sum("not-known") > 0 && (
            <span>
              {t.of}
              {number("not-known", "")}
              {t.open}
            </span>
          )}{" "}
          {sum("dormant") > 0 && (
            <span>
              {number("dormant", "")}
              {t.dormant(sum("dormant"))}
            </span>
          )}
        </p>
      )}
    </>
  );
}
