/** The drawer of the timeline: the pacts that a number in the sentence counts, or a treaty in full. */
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Span } from "../../charts/network/graph.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { timeline } from "./labels.ts";
import { sinceWords, untilWords } from "./TimelineTable.tsx";

const t = timeline.drawer;
/** Maximum number of parties named; more are counted. */
const FEW = 3;

interface Props {
  readonly open: string | null;
  /** The pacts behind each number of the sentence. */
  readonly lists: Readonly<Record<"shown" | "on" | "maybe", readonly Span[]>>;
  readonly day: string;
  readonly nameOf: (id: string) => string;
}

export function TimelineDrawer({ open, lists, day, nameOf }: Props) {
  return <ViewDrawer date={day} nameOf={nameOf} opened={open === "shown" || open === "on" || open === "maybe" ? list(open) : null} />;

  function list(key: keyof Props["lists"]): Opened {
    const spans = lists[key];
    return {
      kicker: longDate(day),
      title: t[key](spans.length),
      body: (
        <>
          {key === "maybe" && <p className="drawer-lead">{t.maybeLead}</p>}
          <ul className="state-list">
            {spans.map((span) => (
              <li key={span.instrument}>
                <TreatyButton id={span.instrument} title={span.short} hint={timeline.figure.open(span.short)} />
                <span className="faint">
                  {sinceWords(span)}
                  {en.list.semicolon}
                  {untilWords(span)}
                  {en.list.semicolon}
                  {partiesOf(span)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  }

  function partiesOf({ parties }: Span): string {
    return parties.length > FEW ? t.parties(parties.length) : parties.map(({ state }) => nameOf(state)).join(en.list.comma);
  }
}
