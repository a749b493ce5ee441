/** The verdict on a text first: how many of its claims got which verdict, each number a button that picks them out. */

import { claimsEn } from "../../ledger/claims/labels.ts";
import { type Text, VERDICTS, type Verdict } from "../../ledger/claims/types.ts";

interface Props {
  readonly text: Text;
  readonly picked: Verdict | null;
  readonly onPick: (verdict: Verdict | null) => void;
}

/** Told even where there is none. */
const ALWAYS: readonly Verdict[] = ["supported", "contradicted"];
const words = claimsEn.sentence;

export function TallySentence({ text, picked, onPick }: Props) {
  const told = toldOf(text);
  return (
    <h1 className="sentence claims-sentence">
      {words.head(text.claims.length)}
      {told.map((verdict, index) => (
        <Piece key={verdict} verdict={verdict} index={index} of={told.length} count={text.tally[verdict]} picked={picked} onPick={onPick} />
      ))}
    </h1>
  );
}

function toldOf({ tally }: Text): readonly Verdict[] {
  return VERDICTS.filter((verdict) => tally[verdict] > 0 || ALWAYS.includes(verdict));
}

function Piece({
  verdict,
  index,
  of,
  count,
  picked,
  onPick,
}: {
  readonly verdict: Verdict;
  readonly index: number;
  readonly of: number;
  readonly count: number;
  readonly picked: Verdict | null;
  readonly onPick: Props["onPick"];
}) {
  const [before, after] = piecesOf(verdict, count);
  return (
    <>
      {joint(index)}
      {before}
      <span className="glued">
        <button
          type="button"
          className={count === 0 ? "number zero" : "number"}
          aria-pressed={picked === verdict}
          aria-label={`${count} ${claimsEn.verdicts[verdict]}`}
          onClick={() => onPick(picked === verdict ? null : verdict)}
        >
          {number(count)}
        </button>
        {after === "" && markAfter(index, of)}
      </span>
      {after !== "" && `${after}${markAfter(index, of)}`}
    </>
  );
}

/** "supports 33 and contradicts 6; 26 depend on the reading, 18 cannot be checked." */
function joint(index: number): string {
  return words.joints[Math.min(index, 2)] ?? "";
}

/** Stays on the line of what it follows. */
function markAfter(index: number, of: number): string {
  return words.marks[index === of - 1 ? 3 : Math.min(index, 2)] ?? "";
}

function piecesOf(verdict: Verdict, count: number): readonly [string, string] {
  const [before, after] = words[verdict];
  return [before, typeof after === "string" ? after : after(count)];
}

function number(count: number): string {
  return count === 0 ? words.none : String(count);
}

/** The same without buttons, for a citation. */
export function tallyText(text: Text): string {
  const told = toldOf(text);
  const pieces = told.map((verdict, index) => {
    const [before, after] = piecesOf(verdict, text.tally[verdict]);
    return `${joint(index)}${before}${number(text.tally[verdict])}${after}${markAfter(index, told.length)}`;
  });
  return `${text.title}: ${words.head(text.claims.length).replace(/^./, (letter) => letter.toLowerCase())}${pieces.join("")}`;
}
