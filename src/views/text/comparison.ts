/** States side by side in two columns around their labels. */
import { disputedIn } from "../../model/disputedIn.ts";
import type { CompareLine, Comparison } from "../../model/results/comparison.ts";
import { pad, textWidth, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** The columns of a number at most: a published figure in words takes several lines. */
const MOST = 26;

export function comparison(answer: Comparison, style: Style): string[] {
  const [first, second] = answer.states;
  const lines: string[] = [...wrap(answer.sentence).map(style.strong), ""];
  const cell = (line: CompareLine, index: number) => {
    const one = line.cells[index];
    if (one === undefined) return "";
    if (one.asPrinted !== null || one.count === null) return one.asPrinted ?? style.words.notKnown;
    const disputed = disputedIn(one).length;
    return disputed === 0 ? String(one.count) : `${one.count}${style.words.inBrackets(style.words.ofDisputed(disputed))}`;
  };
  const widest = Math.max(
    10,
    ...answer.lines.flatMap((line) => [textWidth(cell(line, 0)), textWidth(cell(line, 1))]),
    textWidth(first?.name ?? ""),
    textWidth(second?.name ?? ""),
  );
  const width = Math.min(MOST, widest);
  const middle = WIDTH - 2 * width - 4;
  lines.push(`${pad(first?.name ?? "", width, "right")}  ${" ".repeat(middle)}  ${second?.name ?? ""}`);
  let group = "";
  for (const line of answer.lines) {
    if (line.groupId !== group) {
      group = line.groupId;
      lines.push("", style.strong(`${" ".repeat(width + 2)}${line.group}`));
    }
    const [left, label, right] = [wrap(cell(line, 0), width), wrap(line.label, middle), wrap(cell(line, 1), width)];
    for (let row = 0; row < Math.max(left.length, label.length, right.length); row++)
      lines.push(`${pad(left[row] ?? "", width, "right")}  ${pad(label[row] ?? "", middle)}  ${right[row] ?? ""}`.trimEnd());
  }
  if (answer.named.length > 0)
    lines.push("", ...answer.named.flatMap(({ says }) => wrap(says.charAt(0).toUpperCase() + says.slice(1), WIDTH, "  ")));
  lines.push("", ...wrap(style.words.numbersOpen).map(style.faint));
  return lines;
}
