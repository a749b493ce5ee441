/** The records behind a step of the ladder: states that it adds, those counted before, then those not in the number. */
import { en } from "../../app/language/en.ts";
import { inOrder, longDate } from "../../app/language/speech.ts";
import type { Evidence, Ladder } from "../../app/query/answers.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { RecordList } from "../../ledger/RecordList.tsx";
import { grouped } from "../../ledger/records.ts";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { named } from "../../ui/names.ts";
import { counts } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]] | null;
  readonly nameOf: (id: string) => string;
}

export function CountsDrawer({ ladders, nameOf }: Props) {
  const { open } = useView().search;
  const [rule = "", id = ""] = (open ?? "").split(".");
  const side = ladders?.findIndex((ladder) => ladder.state.id === id) ?? -1;
  const ladder = side < 0 ? undefined : ladders?.[side];
  const step = ladder?.steps.find((one) => one.rule === rule);
  const date = ladders?.[0].date ?? "";
  const { answer: list } = useSlowAsk("allies.list", step?.count == null ? null : { state: id, rule, date });
  if (ladders === null) return null;
  if (list === null || step === undefined || ladder === undefined) return <ViewDrawer date={date} nameOf={nameOf} opened={null} />;
  const added = new Set(step.added);
  const isNew = ({ states }: Evidence) => added.has(states[0] ?? "");
  const { evidence, doubtful } = list;
  const kept = (step.count ?? 0) - added.size;
  const doubts = step.notKnown.length + step.dormant.length;
  const part = (records: readonly Evidence[]) => records.length > 0 && <RecordList records={records} date={date} nameOf={nameOf} />;
  const opened: Opened = {
    side: side === 0 ? "first" : "second",
    name: ladder.state.name,
    kicker: counts.drawer.rest(grouped(evidence).length),
    title: `${step.title}${en.list.colon}${counts.drawer.number(step.count, step.least, step.most)}`,
    body: (
      <>
        <p className="drawer-lead">
          {longDate(date)}
          {en.list.stop}
          {en.list.sentences}
          {step.meaning}
        </p>
        {step.count === 0 && <p>{counts.drawer.none}</p>}
        {step.disputed.length > 0 && <p className="left-out">{en.drawer.disputed(step.disputed.map(nameOf).sort(inOrder))}</p>}
        {step.nominal.length > 0 && <p className="left-out">{counts.drawer.nominal(step.nominal.length, named(step.nominal, nameOf))}</p>}
        {step.otherwise.length > 0 && (
          <p className="left-out">{counts.drawer.otherwise(step.otherwise.length, named(step.otherwise, nameOf))}</p>
        )}
        {step.removed.length > 0 && <p className="left-out">{counts.drawer.removed(named(step.removed, nameOf))}</p>}
        {added.size > 0 && (
          <>
            <h3 className="drawer-part">{counts.drawer.added(added.size)}</h3>
            <p className="small">{named(step.added, nameOf)}</p>
            {part(evidence.filter(isNew))}
          </>
        )}
        {kept > 0 && (
          <details className="drawer-rest" open={added.size === 0}>
            <summary>{counts.drawer.before(kept)}</summary>
            {part(evidence.filter((one) => !isNew(one)))}
          </details>
        )}
        {doubts > 0 && (
          <details className="drawer-rest">
            <summary>{counts.drawer.doubtful(doubts)}</summary>
            <p className="small">{named([...step.notKnown, ...step.dormant], nameOf)}</p>
            {part(doubtful)}
          </details>
        )}
      </>
    ),
  };
  return <ViewDrawer date={date} nameOf={nameOf} opened={opened} />;
}
