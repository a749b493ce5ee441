/** The first page: what two states owe and are owed on a day, in a sentence, two columns, a map, a timeline and a ladder. */
import { Suspense, useCallback, useEffect, useMemo } from "react";
import { type Day, examplesOf, verifiedThrough } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { go, settle, useView } from "../../app/query/address.ts";
import { later } from "../../app/query/later.ts";
import { askNow, foundingPair, given, type History, type Ladder, nameOfState } from "../../app/query/state.ts";
import { WithParts } from "../../app/query/WithParts.tsx";
import { Header } from "../../app/shell/Header.tsx";
import { today } from "../../ledger/calendar.ts";
import { DateControl } from "../../ledger/DateControl.tsx";
import { Footer } from "../../ledger/Footer.tsx";
import { changesIn } from "../../ledger/history.ts";
import { Lines } from "../../ledger/Lines.tsx";
import { Notes } from "../../ledger/Notes.tsx";
import { Pickers } from "../../ledger/Pickers.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { useOnce, useRest } from "../../ui/useRest.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { Between } from "./Between.tsx";
import { Doors, LadderDoor } from "./Doors.tsx";
import { comparisonDownloads } from "./downloads.ts";
import { LadderSection } from "./LadderSection.tsx";
import { MapPicture, TimelinePicture } from "./Pictures.tsx";
import { Sentence } from "./Sentence.tsx";
import { WhyDoor } from "./WhyDoor.tsx";

const NEEDS = ["core", "figures"] as const;

/** The records behind a number: they come when the first is opened, or before, in idle time. */
export const drawer = later(() => import("./Evidence.tsx").then(({ Evidence }) => Evidence));

export function Compare() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const view = useView();
  const now = today();
  const founding = foundingPair();
  const verified = verifiedThrough();
  const [a, b] = [view.a ?? founding[0], view.b ?? founding[1]];
  const asked = useMemo(() => askNow("state.compare", { a, b, ...given({ date: view.date }) }), [a, b, view.date]);
  const listed = useMemo(() => askNow("state.list", given({ date: view.date })), [view.date]);
  const comparison = asked.answer;
  const day = (listed.answer?.date ?? verified) as Day;
  const states = listed.answer?.states ?? [];
  const last = now > verified ? now : verified;
  const ids = [comparison?.states[0]?.id ?? a, comparison?.states[1]?.id ?? b] as const;
  const histories = useMemo(() => historiesOf(ids[0], ids[1]), [ids[0], ids[1]]);
  const changes = useMemo(() => [changesIn(histories?.[0]), changesIn(histories?.[1])] as const, [histories]);
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const everyName = useCallback((id: string) => names.get(id) ?? nameOfState(id), [names]);
  const slow = useSettled(`${ids[0]} ${ids[1]} ${day}`);
  const rest = useRest();
  const ladders = useMemo(() => (rest ? laddersOf(slow) : null), [slow, rest]);

  useEffect(() => {
    if (comparison === null) return;
    document.title = `${en.compare.title(comparison.states[0]?.name ?? "", comparison.states[1]?.name ?? "")}, ${comparison.date} · ${en.brand}`;
    // An address is written out once something in it was chosen; the bare one stays the first page.
    if (view.a !== null || view.b !== null || view.date !== null || view.open !== null || view.treaty !== null)
      settle({ path: view.path || "compare", a: ids[0], b: ids[1], date: comparison.date });
  }, [comparison, view, ids[0], ids[1]]);

  const onDay = useCallback(
    (to: string, how?: { burst?: boolean }) => go({ a: ids[0], b: ids[1], date: to, path: "compare" }, how),
    [ids[0], ids[1]],
  );
  const opened = useOnce(view.open !== null || view.treaty !== null);
  const Evidence = useMemo(() => (opened ? drawer.page() : null), [opened]);
  const full = { ...view, path: "compare", a: ids[0], b: ids[1], date: day };
  const past = day > verified;
  return (
    <div className={past ? "page past" : "page"}>
      <Header path="compare">
        <Pickers
          group={en.pick.group}
          labels={[en.pick.first, en.pick.second]}
          ids={ids}
          names={[everyName(ids[0]), everyName(ids[1])]}
          states={states}
          ready
          onPick={(one, other) => go({ a: one, b: other, open: null, treaty: null })}
        />
      </Header>
      <DateControl day={day} last={last} now={now} verified={verified} changes={changes} ready complaint={listed.complaint} onDay={onDay} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        <div className="lead">
          {comparison !== null && <Sentence comparison={comparison} />}
          {comparison !== null && <WhyDoor comparison={comparison} />}
          {comparison === null && listed.complaint === null && (
            <Problem
              complaint={asked.complaint}
              states={{
                ids,
                day,
                onDay: (date) => go({ a: ids[0], b: ids[1], date }),
                onState: (from, to) => go({ a: ids[0] === from ? to : ids[0], b: ids[1] === from ? to : ids[1], date: day }),
              }}
              reset={{ label: en.problem.defaults, run: () => go({ path: "", a: null, b: null, date: null, open: null, treaty: null }) }}
            />
          )}
        </div>
        {comparison !== null && (
          <>
            <Between comparison={comparison} />
            <div className="columns">
              <MapPicture comparison={comparison} states={states} />
              <section
                className="column-lines"
                aria-label={en.compare.title(comparison.states[0]?.name ?? "", comparison.states[1]?.name ?? "")}
              >
                <Lines comparison={comparison} />
                <Notes comparison={comparison} />
                <LadderDoor ladders={ladders} />
              </section>
              {rest && histories !== null && <TimelinePicture histories={histories} day={day} last={last} verified={verified} />}
            </div>
            <Doors comparison={comparison} examples={examplesOf("state.compare")} />
            <LadderSection ladders={ladders} nameOf={everyName} />
          </>
        )}
      </main>
      <Footer
        ledger={comparison?.ledger ?? null}
        view={full}
        sentence={comparison?.sentence ?? null}
        downloads={comparison === null ? [] : comparisonDownloads(comparison)}
      />
      {Evidence !== null && (
        <Suspense fallback={null}>
          <Evidence view={view} comparison={comparison} nameOf={everyName} />
        </Suspense>
      )}
    </div>
  );
}

function historiesOf(a: string, b: string): readonly [History, History] | null {
  const [first, second] = [askNow("state.history", { state: a }).answer, askNow("state.history", { state: b }).answer];
  return first === null || second === null ? null : [first, second];
}

/** Both ladders for "A B day"; a step is compared across them, so there are two or none. */
function laddersOf(slow: string): readonly [Ladder, Ladder] | null {
  const [a = "", b = "", date = ""] = slow.split(" ");
  const [first, second] = [a, b].map((state) => askNow("allies.ladder", { state, date }).answer);
  return first == null || second == null ? null : [first, second];
}
