/** How many owe how many, under how many instruments, in how many groups: counted from the answer, each number a door. */

import { en } from "../../app/language/en.ts";
import type { Network } from "../../charts/network/drawn.ts";
import { network } from "./labels.ts";
import { useView } from "./search.ts";

const t = network.lede;

/** "owe defence to"; by a rule "have a tie with". */
export function verbOf(rule: string): string {
  return t.owes[rule] ?? t.tied;
}

interface Props {
  readonly answer: Network;
  /** The title of the rule for ally; null: a type is drawn. */
  readonly ruleTitle: string | null;
}

export function NetworkSentence({ answer, ruleTitle }: Props) {
  const { date, edges, components, instruments, rule } = answer;
  const owing = new Set(edges.map(({ from }) => from)).size;
  const owed = new Set(edges.map(({ to }) => to)).size;
  const verb = verbOf(rule);
  return (
    <h1 className="sentence">
      {t.on(date)}
      {edges.length === 0 ? (
        t.none(verb)
      ) : (
        <>
          <Count open="owing" text={t.states(owing)} /> {verb} <Count open="owed" text={String(owed)} />
          {t.under}
          <Count open="pacts" text={t.pacts(instruments.length)} />
          {ruleTitle !== null ? t.by(ruleTitle) : t.owes[rule] === undefined ? ` (${en.types[rule] ?? rule})` : ""}
          {t.form}
          <Count open="groups" text={t.groups(components.length)} then={t.end} />
        </>
      )}
    </h1>
  );
}

export function Count({ open, text, then = "" }: { readonly open: string; readonly text: string; readonly then?: string }) {
  return (
    <span className="glued">
      <button type="button" className="number" data-open={open} onClick={() => go({ open, treaty: null })}>
        {text}
      </button>
      {then}
    </span>
  );
}
