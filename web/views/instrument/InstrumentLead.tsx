/** The sentence, the number in it a door; under it what the reading rests on. */
import { countWord } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { useView } from "./search.ts";

export function InstrumentLead({ answer }: { readonly answer: InstrumentAnswer }) {
  const { rests, members, date } = answer;
  const sentence = answer.sentence.replace(/(Arts?\.) /g, "$1\u00a0");
  const bound = new Set(members.filter(({ inForce }) => inForce === true).map(({ state }) => state)).size;
  const phrase = countWord(bound);
  const at = bound === 0 ? -1 : sentence.search(new RegExp(`[^\\w-]${phrase}`)) + 1;
  const stop = /^[.,:;，。：；]/.exec(sentence.slice(at + phrase.length))?.[0] ?? "";
  return (
    <div className="lead treaty-lead">
      <h1 className="sentence">
        {at <= 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <span className="glued">
              <button
                type="button"
                className="number"
                data-open="members"
                aria-label={`${phrase}. ${instrumentEn.members.onDay(bound, date)}`}
                onClick={() => go({ open: "members", treaty: null })}
              >
                {phrase}
              </button>
              {stop}
            </span>
            {sentence.slice(at + phrase.length + stop.length)}
          </>
        )}
      </h1>
      <p className="standfirst">{rests}</p>
    </div>
  );
}
