/** The evidence for an explanation, the evidence against it, and what cannot be tested, side by side. */
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { Marked, plainOf } from "./Marked.tsx";
import { useView } from "./search.ts";
import { stepLabels } from "./steps/labels.ts";
import type { Weighing } from "./weighing.ts";

const t = stepLabels.weighed;
const SIDES = ["for", "against", "cannot"] as const;

export function Evidence({ explanation, weighing }: { readonly explanation: string; readonly weighing: Weighing }) {
  const { change } = useView();
  return (
    <div className="evidence-sides">
      {SIDES.map((side) => (
        <div key={side} className={`side ${side}`}>
          <h4>{t[side]}</h4>
          {weighing[side].length === 0 && <p className="faint">{t.nothing}</p>}
          <ul>
            {weighing[side].map(({ key, text, note, refs, open }) => (
              <li key={key}>
                {open === undefined ? (
                  <Marked text={text} />
                ) : (
                  <button
                    type="button"
                    className="said-case"
                    onClick={() => change({ explanation, test: open.test, fit: null, case: open.key })}
                  >
                    {plainOf(text)}
                  </button>
                )}
                {note !== undefined && <span className="small note"> {note}</span>}
                {refs !== undefined && <SourcesFold refs={refs} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
