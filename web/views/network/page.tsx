/** The network: obligations between states on a day, in a layout that is the same for every date, with chosen states highlighted. */
import "../../ui/field.css";
import "./network.css";
import { useEffect, useMemo } from "react";
import { type InputOf, PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { omitNull } from "../../app/query/answers.ts";
import { foundingPair, isPast, stateNamed } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useAsks } from "../../app/query/useAsk.ts";
import { isPact } from "../../charts/forms.ts";
import { drawnOf, type Network } from "../../charts/network/drawn.ts";
import { Problem } from "../../ledger/Problem.tsx";
import { usePairColours } from "../../ledger/pairColours.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { network as t } from "./labels.ts";
import { DEFAULT_TYPE, NetworkBar } from "./NetworkBar.tsx";
import { NetworkDrawer } from "./NetworkDrawer.tsx";
import { NetworkFigure } from "./NetworkFigure.tsx";
import { NetworkSide } from "./NetworkSide.tsx";
import { networkDownloads } from "./networkDownloads.ts";
import { search as schema, useView } from "./search.ts";
import { useLayout } from "./useLayout.ts";

export function Page() {
  const view = useView();
  const world = useWorld(view);
  const { search, day, states, nameOf, change, listing } = world;
  const { type, rule, a, b } = search;
  const asked = omitNull({ date: search.date, type, rule }) as InputOf<"network.at">;
  const { answer, complaint, stale } = useAsk("network.at", asked);
  const layout = useLayout();
  const rules = useRules();
  const softTypes = useSoftTypes();
  const chosen = useMemo(() => [idOf(a), idOf(b)] as const, [a, b]);
  usePairColours(chosen[0], chosen[1]);
  const shapes = layout.layout?.shapes;
  const drawn = useMemo(() => (answer === null ? null : drawnOf(answer, shapes ?? new Map())), [answer, shapes]);

  const drawnRule = answer?.rule ?? rule ?? type ?? DEFAULT_TYPE;
  const ruleTitle = rules.find((one) => one.rule === drawnRule)?.title ?? null;
  const what = ruleTitle ?? en.types[drawnRule] ?? drawnRule;
  const title = t.figure.title(what, answer?.date ?? day);
  const isBare = [search.date, type, rule, a, search.open].every((one) => one === null);
  useEffect(() => {
    if (stale || listing.stale) return;
    // Opened without any choice, it shows the founding pair and not a grey whole.
    const [one, other] = foundingPair();
    view.replace(isBare && b === null ? { date: world.written, a: one, b: other } : { date: world.written });
  }, [view, isBare, b, stale, listing.stale, world.written]);

  return (
    <ViewPage
      view="network"
      title={`${t.title}${en.list.comma}${day}`}
      day={day}
      head={<WorldHead world={world} keep={{ open: search.open }} />}
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("network", world.full),
        sentence:
          answer === null
            ? null
            : `${title}${en.list.colon}${t.cited(answer.edges.length, answer.components.length, longDate(answer.date))}`,
        downloads: answer === null ? [] : networkDownloads(answer, asked),
      }}
      over={<NetworkDrawer open={search.open} answer={answer} drawn={drawn} day={answer?.date ?? day} nameOf={nameOf} />}
    >
      {answer === null && listing.complaint === null && (
        <div className="lead">
          <Problem complaint={complaint} reset={{ label: t.reset, run: () => view.change(schema.read({})) }} />
        </div>
      )}
      {answer !== null && drawn !== null && (
        <>
          <div className="lead">
            <Sentence pieces={piecesOf(answer, ruleTitle)} />
            <p className="standfirst">{t.standfirst}</p>
          </div>
          <NetworkBar {...{ type, rule, softTypes, rules, states }} chosen={[chosen[0] ?? a, chosen[1] ?? b]} onChange={change} />
          <UnknownStates typed={[a, b]} />
          <div className="network-columns">
            <NetworkFigure {...layout} {...{ answer, drawn, states, chosen, title, what, nameOf }} />
            <NetworkSide {...{ answer, drawn, chosen, nameOf }} />
          </div>
          <NetworkLinks answer={answer} day={day} chosen={chosen} />
        </>
      )}
    </ViewPage>
  );
}

/** Complaints about names in the address that belong to no state. */
function UnknownStates({ typed }: { readonly typed: readonly (string | null)[] }) {
  const unknown = typed.filter((one) => one !== null && idOf(one) === null);
  const { asked: problems } = useAsks(
    "state.show",
    unknown.map((one) => ({ state: one ?? "" })),
  );
  return problems.map(
    ({ complaint }) =>
      complaint !== null && (
        <p key={complaint.what} className="complaint" role="alert">{`${complaint.what}${en.list.colon}${complaint.todo}`}</p>
      ),
  );
}

interface LinksProps {
  readonly answer: Network;
  readonly day: string;
  readonly chosen: readonly [string | null, string | null];
}

/** Links to the timeline and the comparison of the same day and states. */
function NetworkLinks({ answer, day, chosen: [a, b] }: LinksProps) {
  return (
    <RelatedLinks
      label={t.doors.label}
      links={[
        {
          href: hrefOf("timeline", { date: day, type: mainType(answer), a, b }),
          title: t.doors.timeline,
          text: t.doors.timelineText,
        },
        { href: hrefOf("compare", { date: day, a, b }), title: t.doors.compare, text: t.doors.compareText },
      ]}
    />
  );
}

const idOf = (typed: string | null) => (typed === null ? null : (stateNamed(typed)?.id ?? null));

/** The type of the strongest pledge shown; null if no pact is shown. */
function mainType({ instruments }: Network): string | null {
  return PACT_TYPES.find((type) => instruments.some(({ types }) => types[0] === type)) ?? null;
}

/** The rules for ally that need only the ledger, taken from the ladder of any state. */
function useRules() {
  const { answer: list } = useAsk("state.list", {});
  const [first] = list?.states ?? [];
  const { answer } = useAsk("allies.ladder", first === undefined ? null : { state: first.id });
  return useMemo(() => (answer?.steps ?? []).filter(({ reads }) => reads === "ledger"), [answer]);
}

/** The types of soft ties in all instruments. */
function useSoftTypes(): readonly string[] {
  const { answer } = useAsk("instrument.timeline", {});
  return useMemo(() => {
    const soft = (answer?.spans ?? []).filter((span) => !isPact(span));
    return [...new Set(soft.flatMap(({ types }) => types))];
  }, [answer]);
}

/** The sentence: numbers of states that owe and are owed, of instruments, and of groups. */
function piecesOf({ date, edges, components, instruments, rule }: Network, ruleTitle: string | null): Piece[] {
  const { lede } = t;
  const past = isPast(date);
  if (edges.length === 0) return [{ text: `${lede.on(date)}${lede.none(rule, past)}` }];
  const owing = new Set(edges.map(({ from }) => from)).size;
  const owed = new Set(edges.map(({ to }) => to)).size;
  const verb = lede.owes(rule, past, owing);
  const by = ruleTitle !== null ? lede.by(ruleTitle) : verb === null ? ` (${en.types[rule] ?? rule})` : "";
  return [
    { text: lede.on(date) },
    { text: lede.states(owing), open: "owing" },
    { text: ` ${verb ?? lede.tied(past, owing)} ` },
    { text: String(owed), open: "owed" },
    { text: lede.under },
    { text: lede.pacts(instruments.length), open: "pacts" },
    { text: `${by}${lede.form(past)}` },
    { text: lede.groups(components.length), open: "groups", stop: lede.end },
  ];
}
