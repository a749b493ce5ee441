/** What the drawer of the timeline shows: the pacts that a number of the sentence counts, or a treaty whole. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Span } from "../../charts/network/graph.ts";
import { closeDrawer, TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { timeline } from "./labels.ts";
import { runsOn } from "./model.ts";
import { SpanButton, sinceWords, untilWords } from "./SpanTable.tsx";
import type { Search } from "./search.ts";

const t = timeline.drawer;

interface Props {
  readonly view: Search;
  readonly spans: readonly Span[];
  readonly day: Day;
  readonly nameOf: (id: string) => string;
}

export function SpanDrawer({ view: { open, treaty }, spans, day, nameOf }: Props) {
  if (treaty !== null) return <TreatyDrawer id={treaty} date={day} open={open} nameOf={nameOf} />;
  const listed =
    open === "shown"
      ? spans
      : open === "on" || open === "maybe"
        ? spans.filter((span) => runsOn(span, day) === (open === "on" ? "yes" : "maybe"))
        : null;
  return (
    <Drawer
      shown={listed === null ? null : open}
      kicker={longDate(day)}
      title={listed === null || open === null ? null : t[open as "shown" | "on" | "maybe"](listed.length)}
      side={null}
      onClose={closeDrawer}
      onBack={null}
    >
      {open === "maybe" && <p className="drawer-lead">{t.maybeLead}</p>}
      <ul className="state-list">
        {(listed ?? []).map((span) => (
          <li key={span.instrument}>
            <SpanButton span={span} />
            <span className="faint">
              {sinceWords(span)}; {untilWords(span)};{" "}
              {span.parties.length > 3 ? t.parties(span.parties.length) : span.parties.map(({ state }) => nameOf(state)).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
