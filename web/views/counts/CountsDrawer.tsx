/** The records behind a step of the ladder: states that it adds, those counted before, then those not in the number. */
import { longDate } from "../../app/language/speech.ts";
import type { Evidence, Ladder } from "../../app/query/answers.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { RecordGroup } from "../../ledger/RecordGroup.tsx";
import { grouped } from "../../ledger/records.ts";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { named } from "../../ui/names.ts";
import { counts } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]] | null;
  readonly nameOf: (id: string) => string;
}

export function CountsDrawer({ ladders, nameOf }: Props) {
  const { search, change } = useView();
  const { open, treaty } = search;
  const [rule = "", id = ""] = (open ?? "").split(".");
  const side = ladders?.findIndex((ladder) => ladder.state.id === id) ?? -1;
  const ladder = side < 0 ? undefined : ladders?.[side];
  const step = ladder?.steps.find((one) => one.rule === rule);
  const date = ladders?.[0].date ?? "";
  const { answer: list } = useSlowAsk("allies.list", step?.count == null ? null : { state: id, rule, date });
  if (treaty !== null && ladders !== null) return <TreatyDrawer id={treaty} date={date} open={open} nameOf={nameOf} />;
  const shown = list !== null && step !== undefined && ladder !== undefined;
  const added = new Set(step?.added);
  const isNew = ({ states }: Evidence) => added.has(states[0] ?? "");
  const [all, doubts] = [list?.evidence ?? [], list?.doubtful ?? []];
  const [news, olds] = [all.filter(isNew), all.filter((one) => !isNew(one))];
  const kept = (step?.count ?? 0) - added.size;
  const doubtful = (step?.notKnown.length ?? 0) + (step?.dormant.length ?? 0);
  const colour = side === 0 ? ("first" as const) : ("second" as const);
  const part = (evidence: readonly Evidence[]) =>
    grouped(evidence).map((group) => <RecordGroup key={group.key} group={group} date={date} nameOf={nameOf} attacked={null} />);
  return (
    <Drawer
      shown={shown ? open : null}
      kicker={
        <>
          <span className={`name ${colour}`}>{ladder?.state.name}</span> · {counts.drawer.rest(grouped(all).length)}
        </>
      }
      title={`${step?.title ?? ""}: ${step?.count ?? ""}`}
      side={shown ? colour : null}
      onClose={() => change({ open: null, treaty: null }, { atOnce: true })}
      onBack={null}
    >
      {shown && (
        <>
          <p className="drawer-lead">
            {longDate(date)}. {step.meaning}
          </p>
          {step.count === 0 && <p>{counts.drawer.none}</p>}
          {step.removed.length > 0 && <p className="left-out">{counts.drawer.removed(named(step.removed, nameOf))}</p>}
          {added.size > 0 && (
            <>
              <h3 className="drawer-part">{counts.drawer.added(added.size)}</h3>
              <p className="small">{named(step.added, nameOf)}</p>
              {part(news)}
            </>
          )}
          {kept > 0 && (
            <details className="drawer-rest" open={added.size === 0}>
              <summary>{counts.drawer.before(kept)}</summary>
              {part(olds)}
            </details>
          )}
          {doubtful > 0 && (
            <details className="drawer-rest">
              <summary>{counts.drawer.doubtful(doubtful)}</summary>
              <p className="small">{named([...step.notKnown, ...step.dormant], nameOf)}</p>
              {part(doubts)}
            </details>
          )}
        </>
      )}
    </Drawer>
  );
}
