/** The sentence, the number in it a door; under it what the reading rests on. */
import { countWord } from "../../../src/surfaces/client/words.ts";
import { go } from "../../address.ts";
import type { InstrumentAnswer } from "../../state.ts";
import { instrumentEn } from "../../text/instrument.ts";

export function InstrumentLead({ answer }: { readonly answer: InstrumentAnswer }) {
  const { sentence, rests, members, date } = answer;
  const bound = new Set(members.filter(({ inForce }) => inForce === true).map(({ state }) => state)).size;
  const phrase = countWord(bound);
  const at = bound === 0 ? -1 : sentence.indexOf(` ${phrase}`) + 1;
  return (
    <div className="lead treaty-lead">
      <h1 className="sentence">
        {at <= 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <button
              type="button"
              className="number"
              data-open="members"
              aria-label={instrumentEn.members.onDay(bound, date)}
              onClick={() => go({ open: "members", treaty: null })}
            >
              {phrase}
            </button>
            {sentence.slice(at + phrase.length)}
          </>
        )}
      </h1>
      <p className="standfirst">{rests}</p>
    </div>
  );
}
