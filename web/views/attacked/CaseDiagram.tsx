/** The diagram of a case, with its table: who is bound to whom, and how strongly. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { alsoCalled } from "../../app/query/directory.ts";
import { CaseRings } from "../../charts/rings/CaseRings.tsx";
import { NARROW, type Ring } from "../../charts/rings/rings.ts";
import { Figure } from "../../ui/Figure.tsx";
import { shortName } from "../../ui/names.ts";
import { Sized } from "../../ui/Sized.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { labels } from "./labels.ts";
import { ringCaseOf } from "./ringCase.ts";
import { useAnsweredCase } from "./useCase.ts";
import { verdictsOf } from "./verdict.ts";

const words = labels.rings;

export function CaseDiagram({ title }: { readonly title: string }) {
  const { search, trace, before, groups, stated, nameOf, the, show } = useAnsweredCase();
  const earlier = useMemo(() => (before === null ? null : verdictsOf(before)), [before]);
  const short = (id: string) => shortName(nameOf(id), alsoCalled(id));
  const arrow = words.arrow(labels.acts[stated.act ?? "armed-attack"] ?? "", stated.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow from the day of the trace
  const { put, whyOf } = useMemo(
    () => ringCaseOf({ trace, groups, before: earlier, seat: search.seat, nameOf: short, the, arrow }),
    [trace, groups, earlier, search.seat, arrow],
  );
  const counts = [...put.rings, ...put.apart].filter(({ dots }) => dots.length > 0).map(countsOf);
  const label = words.label(title, counts.length === 0 ? `${put.rings[0]?.label}${en.list.colon}${words.nobody}` : en.list.and(counts));
  const draw = () => (
    <Sized className="rings-frame">
      {(width) => (
        <>
          <CaseRings id="rings-picture" put={put} width={width} label={label} onPick={(key) => show({ why: whyOf.get(key) ?? key })} />
          <p className="rings-read small" data-note>
            {width < NARROW ? words.readRows : words.read}
          </p>
        </>
      )}
    </Sized>
  );
  return (
    <div className="case-diagram">
      <Figure
        id="rings"
        title={words.title}
        tabs={[
          { label: words.tab, render: draw },
          { label: words.table, isTable: true, render: () => <CaseTable /> },
        ]}
        caption={[]}
        source={en.timeline.source(trace.ledger.version)}
      />
    </div>
  );
}

/** "must help: 1 (and 5 in doubt)" */
function countsOf({ label, dots }: Ring): string {
  const count = (isSure: boolean) => dots.reduce((sum, one) => (isSure === (one.form === "sure") ? sum + one.count : sum), 0);
  return words.counts(label, count(true), count(false));
}
