/** The sentence of the comparison: names in their colours, numbers as doors. The words are the ledger's own. */

import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { useView } from "./search.ts";

/** The line whose counts the sentence tells. */
const LINE = "owes-defence";

interface Piece {
  readonly text: string;
  readonly side?: "first" | "second";
  /** The state whose number this is. */
  readonly opens?: string;
  /** The stop that follows a number and must not begin a line. */
  readonly then?: string;
}

export function Sentence({ comparison }: { readonly comparison: Comparison }) {
  const { change } = useView();
  const line = comparison.lines.find(({ id }) => id === LINE);
  return (
    <h1 className="sentence">
      {pieces(comparison).map(({ text, side, opens, then }, index) => {
        const key = `${index} ${text}`;
        if (opens !== undefined) {
          return (
            <span key={key} className="glued">
              <button
                type="button"
                className="number"
                data-open={`${LINE}.${opens}`}
                aria-label={en.compare.open(line?.label ?? "", comparison.states.find(({ id }) => id === opens)?.name ?? opens, text)}
                onClick={() => change({ open: `${LINE}.${opens}`, treaty: null })}
              >
                {text}
              </button>
              {then}
            </span>
          );
        }
        return side === undefined ? (
          text
        ) : (
          <span key={key} className={`name ${side}`}>
            {text}
          </span>
        );
      })}
    </h1>
  );
}

/** Cuts the sentence at the names and the counts, in the order in which it tells them. What is not found stays plain. */
function pieces({ sentence, states, lines }: Comparison): Piece[] {
  const line = lines.find(({ id }) => id === LINE);
  const found: Piece[] = [];
  let from = 0;
  const cut = (text: string, piece: Omit<Piece, "text">) => {
    const at = sentence.indexOf(text, from);
    if (at < 0) return;
    if (at > from) found.push({ text: sentence.slice(from, at) });
    from = at + text.length;
    const then = piece.opens === undefined ? "" : (/^[.;,]/.exec(sentence.slice(from))?.[0] ?? "");
    found.push({ text, ...piece, then });
    from += then.length;
  };
  states.forEach(({ id, name }, index) => {
    cut(withArticle(name), { side: index === 0 ? "first" : "second" });
    cut(countWord(line?.cells[index]?.count ?? 0, index === 0), { opens: id });
  });
  return [...found, { text: sentence.slice(from) }];
}
