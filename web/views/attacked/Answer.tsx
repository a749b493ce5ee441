/** The answer to a case: verdicts at the left, the reasoning for the one that is opened at the right, doubts under it. */
import { useMemo, useRef } from "react";
import { en } from "../../app/language/en.ts";
import type { StateRow, Trace } from "../../app/query/answers.ts";
import type { Spell } from "../../ledger/spell.ts";
import { useRest } from "../../ui/useRest.ts";
import { Breaches } from "./Breaches.tsx";
import { BriefDoors } from "./BriefDoors.tsx";
import { CaseMapFigure } from "./CaseMapFigure.tsx";
import { CaseNotes } from "./CaseNotes.tsx";
import type { CaseFields } from "./case.ts";
import { Lede } from "./Lede.tsx";
import { OpenFacts } from "./OpenFacts.tsx";
import { Reasoning } from "./Reasoning.tsx";
import { Rounds } from "./Rounds.tsx";
import type { Search } from "./search.ts";
import { Verdicts } from "./Verdicts.tsx";
import { changedSince, rowUnder, type VerdictGroup } from "./verdict.ts";

interface Props {
  readonly own: CaseFields;
  readonly view: Search;
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  /** Without the facts that are held; null where none is. */
  readonly before: Trace | null;
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
  readonly title: string;
}

export function Answer({ own, view, trace, groups, before, states, nameOf, spell, title }: Props) {
  const changed = useMemo(() => changedSince(trace, before), [trace, before]);
  const list = useRef<HTMLHeadingElement>(null);
  // Whoever comes from a treaty is shown what it makes of the case first.
  const why = view.why ?? rowUnder(groups, view.id)?.key ?? groups[0]?.rows[0]?.key ?? null;
  const rest = useRest();
  return (
    <>
      <Lede trace={trace} groups={groups} nameOf={nameOf} spell={spell} />
      <div className="case-columns">
        <section className="case-verdicts" aria-labelledby="verdict-title">
          <h2 id="verdict-title" tabIndex={-1} ref={list}>
            {en.attacked.verdict}
          </h2>
          <Verdicts groups={groups} selected={why} changed={changed} nameOf={nameOf} spell={spell} />
          <Breaches trace={trace} nameOf={nameOf} />
          {rest && <CaseMapFigure trace={trace} groups={groups} states={states} nameOf={nameOf} title={title} />}
        </section>
        <div className="case-reasons">
          <Reasoning
            why={why}
            chosen={view.why !== null}
            from={view.id}
            own={own}
            trace={trace}
            groups={groups}
            changed={changed}
            nameOf={nameOf}
            spell={spell}
            onBack={() => {
              const row = document.querySelector<HTMLElement>(`.verdict-row[data-why="${CSS.escape(why ?? "")}"]`);
              const shown = row?.offsetParent != null ? row : list.current;
              shown?.scrollIntoView({ block: shown === row ? "center" : "start" });
              shown?.focus({ preventScroll: true });
            }}
          />
          <OpenFacts own={own} trace={trace} before={before} changed={changed} nameOf={nameOf} spell={spell} />
          {rest && (
            <>
              <Rounds
                own={own}
                rounds={Number(view.rounds ?? 0)}
                joins={view.joins === "contestable" ? "contestable" : "triggered"}
                nameOf={nameOf}
                spell={spell}
              />
              <BriefDoors trace={trace} groups={groups} states={states} nameOf={nameOf} />
            </>
          )}
          {rest && <CaseNotes trace={trace} spell={spell} />}
        </div>
      </div>
    </>
  );
}
