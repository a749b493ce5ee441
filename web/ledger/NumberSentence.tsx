/** The sentence at the head of a view: names in their colours, numbers that open, in the word order of the language. */
import { OpenNumber } from "./OpenNumber.tsx";

/** A part of a sentence: words as they stand, the name of a state of the view, or one of its numbers. */
export type Piece = string | { readonly name: number } | { readonly number: number };

interface Props {
  readonly pieces: readonly Piece[];
  /** The states, with their articles. */
  readonly names: readonly string[];
  readonly numbers: readonly { readonly text: string; readonly open: string; readonly label: string }[];
}

/** Marks that must not begin a line stay with the number before them. */
const CLOSING = ".,;:。，；：、";

export function NumberSentence({ pieces, names, numbers }: Props) {
  const keyed = pieces.map((piece, index) => ({ piece, key: `${index}`, next: pieces[index + 1] }));
  return (
    <h1 className="sentence">
      {keyed.map(({ piece, key, next }, index) => {
        if (typeof piece === "string") {
          const follows = typeof pieces[index - 1] === "object" && "number" in (pieces[index - 1] as object);
          return follows ? piece.slice(closingLength(piece)) : piece;
        }
        if ("name" in piece) {
          return (
            <span key={key} className={`name ${piece.name === 0 ? "first" : "second"}`}>
              {names[piece.name]}
            </span>
          );
        }
        const { text = "", open = "", label = "" } = numbers[piece.number] ?? {};
        return (
          <span key={key} className="glued">
            <OpenNumber open={open} label={label}>
              {text}
            </OpenNumber>
            {typeof next === "string" && next.slice(0, closingLength(next))}
          </span>
        );
      })}
    </h1>
  );
}

function closingLength(text: string): number {
  return text !== "" && CLOSING.includes(text[0] as string) ? 1 : 0;
}
