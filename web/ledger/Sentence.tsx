/** The sentence at the head of a view, in pieces: plain words, names of states in their colours, numbers that open. */
import { OpenNumber } from "./OpenNumber.tsx";
import { Quality } from "./Quality.tsx";

export interface Piece {
  readonly text: string;
  /** Shows a chosen state's name in its colour. */
  readonly side?: "first" | "second";
  /** The value of `open` in the address that a number sets. */
  readonly open?: string;
  /** The accessible name of a number; its text by default. */
  readonly label?: string;
  /** In place of `open`: a number that selects something on the page, or clears the selection. */
  readonly toggle?: { readonly pressed: boolean; readonly onPress: () => void };
  /** Punctuation after a number, which must not begin a line. */
  readonly stop?: string;
}

interface SentenceProps {
  readonly pieces: readonly Piece[];
  /** Whether it counts facts; by default, whether it has numbers that open. */
  readonly counts?: boolean;
}

/** A headline that counts has a line below it that says how often the facts behind it are wrong. */
export function Sentence({ pieces, counts = pieces.some(({ open }) => open !== undefined) }: SentenceProps) {
  if (!counts) return <Heading pieces={pieces} />;
  return (
    <div className="headline">
      <Heading pieces={pieces} />
      <Quality />
    </div>
  );
}

function Heading({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <h1 className="sentence">
      {pieces.map(({ text, side, open, toggle, label, stop }, index) => {
        const key = `${index} ${text}`;
        if (open !== undefined || toggle !== undefined)
          return (
            <span key={key} className="glued">
              {toggle === undefined ? (
                <OpenNumber open={open ?? ""} {...(label && { label })}>
                  {text}
                </OpenNumber>
              ) : (
                <button type="button" className="number" aria-label={label} aria-pressed={toggle.pressed} onClick={toggle.onPress}>
                  {text}
                </button>
              )}
              {stop}
            </span>
          );
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

/** The sentence as plain text, for a citation. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text, stop = "" }) => text + stop).join("");
}
