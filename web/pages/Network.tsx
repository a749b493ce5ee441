/** The network: who owes whom on a day, over a layout that no day changes; a chosen state's ties stand out. */
import "../style/field.css";
import "../style/network.css";
import { useCallback, useEffect, useMemo } from "react";
import { longDate, PACT_TYPES } from "../../src/surfaces/client/words.ts";
import { addressOf, BARE, go, settle } from "../address.ts";
import { Figure } from "../components/Figure.tsx";
import { Footer } from "../components/Footer.tsx";
import { DEFAULT_TYPE, NetworkControls } from "../components/network/NetworkControls.tsx";
import { NetworkDrawer } from "../components/network/NetworkDrawer.tsx";
import { NetworkPicture } from "../components/network/NetworkPicture.tsx";
import { Count, NetworkSentence } from "../components/network/NetworkSentence.tsx";
import { NetworkSide } from "../components/network/NetworkSide.tsx";
import { NetworkTable } from "../components/network/NetworkTable.tsx";
import { Problem } from "../components/Problem.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { WorldHead } from "../components/WorldHead.tsx";
import { drawnOf } from "../network/drawn.ts";
import { isPact } from "../network/graph.ts";
import { useLayout, wholeHistory } from "../network/useLayout.ts";
import { networkDownloads } from "../networkDownloads.ts";
import { askNow, given } from "../state.ts";
import { en } from "../text/en.ts";
import { network } from "../text/network.ts";
import { useWorld } from "../useWorld.ts";

const NEEDS = ["core", "law"] as const;

export function Network() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const world = useWorld("network");
  const { view, verified, day, past, states, nameOf, full, change, listing } = world;
  const { type, rule } = view;
  const layout = useLayout();
  const { answer, complaint } = useMemo(
    () => askNow("network.at", { ...given({ date: view.date, rule }), ...(type === null ? {} : { type: type as typeof DEFAULT_TYPE }) }),
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

  const choose = useCallback((id: string) => go(chosenAfter(a, b, id)), [a, b]);
  const openPact = useCallback((id: string) => go({ treaty: id, open: null }), []);

  const ruleTitle = rules.find((one) => one.rule === rule)?.title ?? null;
  const what = ruleTitle ?? en.types[type ?? DEFAULT_TYPE] ?? type ?? "";
  const title = network.figure.title(what, day);
  useEffect(() => {
    document.title = `${network.title}, ${day} · ${en.brand}`;
    if (view.date !== null || view.type !== null || view.rule !== null || view.a !== null || view.open !== null)
      settle({ path: "network", date: day });
  }, [view, day]);

  const shown = PACT_TYPES.find((one) => answer?.instruments.some(({ types }) => types[0] === one));
  const forms = [
    ...new Set(
      (answer?.instruments ?? []).map(({ types }) => PACT_TYPES.find((one) => (types as readonly string[]).includes(one)) ?? "soft"),
    ),
  ];
  return (
    <div className={past ? "page network past" : "page network"}>
      <WorldHead path="network" world={world} keep={{ open: view.open }} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {answer === null && listing.complaint === null && (
          <div className="lead">
            <Problem
              complaint={complaint}
              a=""
              b=""
              day={day}
              onNear={() => undefined}
              reset={{ label: network.reset, run: () => go({ ...BARE, path: "network" }) }}
            />
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
              <Figure
                id="network"
                title={title}
                tabs={[
                  {
                    label: network.figure.tab,
                    render: () =>
                      layout === null || layout === "failed" ? (
                        <p className="network-waiting">{layout === null ? network.figure.waiting : network.figure.failed}</p>
                      ) : (
                        <NetworkPicture
                          drawn={drawn}
                          places={layout.places}
                          states={rows}
                          chosen={chosen}
                          label={network.figure.label(what, day, drawn.tied.size, drawn.hubs.length)}
                          onState={choose}
                          onPact={openPact}
                        />
                      ),
                  },
                  { label: network.figure.table, isTable: true, render: () => <NetworkTable answer={answer} nameOf={nameOf} /> },
                ]}
                caption={
                  <>
                    <p className="untied">
                      {drawn.untied.length === 0 ? (
                        network.figure.untiedNone
                      ) : (
                        <>
                          <Count open="untied" text={network.figure.untied(drawn.untied.length)} />{" "}
                          {drawn.untied.map(({ name }) => `○ ${name}`).join("  ")}
                        </>
                      )}
                    </p>
                    <p>
                      {forms.map((form) => network.figure.forms[form]).join(" ")} {network.figure.see} {network.figure.not}{" "}
                      {network.figure.dormant}{" "}
                      {answer.notes
                        .filter(({ code }) => code === "not-known")
                        .map(({ text }) => text)
                        .join(" ")}
                      <span className="source">{network.figure.source(answer.ledger.version)}</span>
                    </p>
                  </>
                }
              />
              <NetworkSide answer={answer} drawn={drawn} chosen={chosen} nameOf={nameOf} onSecond={(id) => change({ b: id })} />
            </div>
            <nav className="doors doors-row" aria-label={network.doors.label}>
              <a className="door" href={addressOf("timeline", { date: day, ...(shown === undefined ? {} : { type: shown }), a })}>
                <strong>{network.doors.timeline}</strong>
                <span>{network.doors.timelineText}</span>
              </a>
              <a className="door" href={addressOf("compare", { date: day, a, b })}>
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
        downloads={answer === null ? [] : networkDownloads(answer, title)}
      />
      <NetworkDrawer view={view} answer={answer} drawn={drawn} day={day} nameOf={nameOf} />
    </div>
  );
}

/** A click takes a state, then a second beside it; a click on one that is taken lets it go. */
function chosenAfter(a: string | null, b: string | null, id: string) {
  if (id === a) return { a: b, b: null };
  if (id === b) return { b: null };
  return a === null ? { a: id } : { b: id };
}

/** Rules for ally that read the ledger, as the ladder of any state lists them. */
function ladderRules() {
  const [first] = askNow("state.list", {}).answer?.states ?? [];
  const steps = first === undefined ? [] : (askNow("allies.ladder", { state: first.id }).answer?.steps ?? []);
  return steps.filter(({ reads }) => reads === "ledger");
}
