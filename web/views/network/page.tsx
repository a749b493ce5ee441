/** The network: who owes whom on a day, over a layout that no day changes; a chosen state's ties stand out. */
import "../../ui/field.css";
import "./network.css";
import { useEffect, useMemo } from "react";
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { drawnOf } from "../../charts/network/drawn.ts";
import { isPact } from "../../charts/network/graph.ts";
import { useLayout, wholeHistory } from "../../charts/network/useLayout.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { network } from "./labels.ts";
import { DEFAULT_TYPE, NetworkControls } from "./NetworkControls.tsx";
import { NetworkDrawer } from "./NetworkDrawer.tsx";
import { NetworkFigure } from "./NetworkFigure.tsx";
import { NetworkSentence } from "./NetworkSentence.tsx";
import { NetworkSide } from "./NetworkSide.tsx";
import { networkDownloads } from "./networkDownloads.ts";
import { useView } from "./search.ts";

export function Page() {
  const world = useWorld("network");
  const { view, verified, day, past, states, nameOf, full, change, listing } = world;
  const { type, rule } = view;
  const layout = useLayout();
  const { answer, complaint } = useMemo(
    () => askNow("network.at", { ...omitNull({ date: view.date, rule }), ...(type === null ? {} : { type: type as typeof DEFAULT_TYPE }) }),
    [view.date, type, rule],
  );
  const sides = useMemo(
    () => [view.a, view.b].map((typed) => (typed === null ? null : askNow("state.show", { state: typed }))),
    [view.a, view.b],
  );
  const [a = null, b = null] = sides.map((side) => side?.answer?.state.id ?? null);
  const chosen = useMemo(() => [a, b] as const, [a, b]);
  const rules = useMemo(() => ladderRules(), []);
  const softTypes = useMemo(
    () => [
      ...new Set(
        wholeHistory()
          .spans.filter((span) => !isPact(span))
          .flatMap(({ types }) => types),
      ),
    ],
    [],
  );
  const shapes = layout === null || layout === "failed" ? null : layout.shapes;
  const drawn = useMemo(() => (answer === null ? null : drawnOf(answer, shapes ?? new Map())), [answer, shapes]);
  const rows = useMemo(() => new Map(states.map((state) => [state.id, state])), [states]);

  const ruleTitle = rules.find((one) => one.rule === rule)?.title ?? null;
  const what = ruleTitle ?? en.types[type ?? DEFAULT_TYPE] ?? type ?? "";
  const title = network.figure.title(what, day);
  useEffect(() => {
    document.title = `${network.title}, ${day} · ${en.brand}`;
    if (view.date !== null || view.type !== null || view.rule !== null || view.a !== null || view.open !== null)
      settle({ path: "network", date: world.written });
  }, [view, day, world.written]);

  const shown = PACT_TYPES.find((one) => answer?.instruments.some(({ types }) => types[0] === one));
  return (
    <div className={past ? "page network past" : "page network"}>
      <WorldHead path="network" world={world} keep={{ open: view.open }} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {answer === null && listing.complaint === null && (
          <div className="lead">
            <Problem complaint={complaint} reset={{ label: network.reset, run: () => go({ ...BARE, path: "network" }) }} />
          </div>
        )}
        {answer !== null && drawn !== null && (
          <>
            <div className="lead network-lead">
              <NetworkSentence answer={answer} ruleTitle={ruleTitle} />
              <p className="standfirst">{network.standfirst}</p>
            </div>
            <NetworkControls
              type={type}
              rule={rule}
              softTypes={softTypes}
              rules={rules}
              chosen={chosen}
              names={[a === null ? (view.a ?? "") : nameOf(a), b === null ? (view.b ?? "") : nameOf(b)]}
              states={states}
              onChange={(next) => change(next)}
            />
            {sides.map(
              (side) =>
                side?.complaint && (
                  <p key={side.complaint.what} className="complaint" role="alert">{`${side.complaint.what}: ${side.complaint.todo}`}</p>
                ),
            )}
            <div className="network-columns">
              <NetworkFigure
                answer={answer}
                drawn={drawn}
                layout={layout}
                rows={rows}
                chosen={chosen}
                title={title}
                what={what}
                nameOf={nameOf}
              />
              <NetworkSide answer={answer} drawn={drawn} chosen={chosen} nameOf={nameOf} onSecond={(id) => change({ b: id })} />
            </div>
            <nav className="doors doors-row" aria-label={network.doors.label}>
              <a className="door" href={hrefOf("timeline", { date: day, ...(shown === undefined ? {} : { type: shown }), a })}>
                <strong>{network.doors.timeline}</strong>
                <span>{network.doors.timelineText}</span>
              </a>
              <a className="door" href={hrefOf("compare", { date: day, a, b })}>
                <strong>{network.doors.compare}</strong>
                <span>{network.doors.compareText}</span>
              </a>
            </nav>
          </>
        )}
      </main>
      <Footer
        ledger={answer?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={answer === null ? null : `${title}: ${network.cited(answer.edges.length, answer.components.length, longDate(day))}`}
        downloads={answer === null ? [] : networkDownloads(answer)}
      />
      <NetworkDrawer view={view} answer={answer} drawn={drawn} day={day} nameOf={nameOf} />
    </div>
  );
}

/** Rules for ally that read the ledger, as the ladder of any state lists them. */
function ladderRules() {
  const [first] = askNow("state.list", {}).answer?.states ?? [];
  const steps = first === undefined ? [] : (askNow("allies.ladder", { state: first.id }).answer?.steps ?? []);
  return steps.filter(({ reads }) => reads === "ledger");
}
