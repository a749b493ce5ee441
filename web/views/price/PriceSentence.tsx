/** The verdict of the page: the number of states that each must defend, and that owe it defence. */

import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Autonomy, Both } from "../../ledger/autonomy.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { price } from "./labels.ts";

const SIDES = ["first", "second"] as const;

export function PriceSentence({ both }: { readonly both: Both }) {
  return (
    <h1 className="sentence">
      {price.lede.on(both[0].date)}
      {both.map((answer, index) => (
        <span key={answer.state.id}>
          <span className={`name ${SIDES[index === 0 ? 0 : 1]}`}>{withArticle(answer.state.name)}</span>
          {price.lede.defends}
          <Count answer={answer} line="owes-defence" unit={index === 0} />
          {price.lede.owed}
          <Count answer={answer} line="owed-defence" unit={false} then={index === 0 ? price.lede.next : price.lede.end} />
        </span>
      ))}
    </h1>
  );
}

interface CountProps {
  readonly answer: Autonomy;
  readonly line: string;
  readonly unit: boolean;
  /** Text after it that must not begin a line. */
  readonly then?: string;
}

function Count({ answer: { lines, state }, line, unit, then = "" }: CountProps) {
  const found = lines.find(({ id }) => id === line);
  const text = countWord(found?.cell.count ?? 0, unit);
  return (
    <>
      <span className="glued">
        <OpenNumber open={`${line}.${state.id}`} label={en.compare.open(found?.label ?? "", state.name, text)}>
          {text}
        </OpenNumber>
        {then.trimEnd()}
      </span>
      {then.endsWith(" ") && " "}
    </>
  );
}
