/** A sentence whose numbers open their lists: "[22](sides) of [27](rivalries) rivalries" shows two buttons. */
import { OpenNumber } from "../../ledger/OpenNumber.tsx";

const MARK = /\[([^\]]+)\]\(([a-z-]+)\)/g;

export function Marked({ text }: { readonly text: string }) {
  const parts = text.split(MARK); // text, number, list, text, number, list, ...
  return parts.map((part, index) => {
    if (index % 3 === 2) return null;
    const key = `${index} ${part}`;
    return index % 3 === 0 ? (
      part
    ) : (
      <OpenNumber key={key} open={parts[index + 1] ?? ""}>
        {part}
      </OpenNumber>
    );
  });
}

/** The sentence without its marks. */
export function plainOf(text: string): string {
  return text.replace(MARK, "$1");
}
