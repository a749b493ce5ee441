import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Cite } from "../../ledger/Cite.tsx";
import { Term } from "../../ledger/Term.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { useMore } from "../../ui/useMore.tsx";
import { WebLink } from "../../ui/WebLink.tsx";
import { FactTable } from "./FactTable.tsx";
import { source as text } from "./labels.ts";
import type { SourceAnswer } from "./SourceIndex.tsx";
import { useView } from "./search.ts";

interface Props {
  readonly answer: SourceAnswer;
  readonly source: NonNullable<SourceAnswer["source"]>;
}

const WAYS = ["text", "secondary", "unverified"] as const;
type Way = (typeof WAYS)[number];
/** Maximum number of rows shown at first; a button shows the rest. */
const FEW = 150;

export function OneSource({ answer: { facts, checked }, source }: Props) {
  const { search, change } = useView();
  const chosen = WAYS.find((way) => way === search.type) ?? null;
  const rows = chosen === null ? facts : facts.filter((fact) => fact.checked === chosen);
  const [shown, more] = useMore(rows, FEW, (_, left) => text.more(left), "button small-button");
  return (
    <>
      <div className="source-lead one">
        <p className="kicker">
          <a href={hrefOf("source", { type: source.kind })}>{text.kinds[source.kind] ?? source.kind}</a>
        </p>
        <h1>
          <InEnglish text={source.cite} />
        </h1>
        <About source={source} />
        <div className="source-cite">
          <Cite id={source.id} />
        </div>
      </div>
      <section className="source-facts" aria-labelledby="source-rest">
        <h2 id="source-rest">{text.rest(facts.length)}</h2>
        {facts.length === 0 && <p>{text.none}</p>}
        <CheckedFilter checked={checked} count={facts.length} chosen={chosen} onChoose={(type) => change({ type })} />
        <FactTable facts={shown} />
        {more}
        <p className="small">{text.checkedNote}</p>
      </section>
    </>
  );
}

/** The kind, outlet, author, date, id and address of a source, as far as known. */
function About({ source }: Pick<Props, "source">) {
  return (
    <Facts
      className="source-about"
      rows={[
        [text.about.kind, text.kindOne[source.kind] ?? source.kind],
        [text.about.outlet, source.outlet],
        [text.about.author, source.author],
        [text.about.date, source.date],
        [text.about.id, source.id],
        [text.about.address, source.url !== null && <WebLink url={source.url}>{source.url}</WebLink>],
      ]}
    />
  );
}

interface FilterProps {
  readonly checked: SourceAnswer["checked"];
  /** The number of all facts. */
  readonly count: number;
  readonly chosen: Way | null;
  readonly onChoose: (way: Way | null) => void;
}

/** Buttons that filter the facts by how they were checked, each with its count. */
function CheckedFilter({ checked, count, chosen, onChoose }: FilterProps) {
  return (
    <fieldset className="source-ways" aria-label={text.only}>
      {WAYS.map((way) =>
        checked[way] === 0 ? null : (
          <span key={way} className={`checked ${way}`}>
            <Term id={`checked-${way}`}>{en.drawer.checkedWords[way]?.[0] ?? way}</Term>{" "}
            <button
              type="button"
              className="number"
              aria-pressed={chosen === way}
              aria-label={text.checked(en.drawer.checkedWords[way]?.[0] ?? way, checked[way])}
              onClick={() => onChoose(chosen === way ? null : way)}
            >
              {checked[way]}
            </button>
          </span>
        ),
      )}
      {chosen !== null && (
        <button type="button" className="quiet" onClick={() => onChoose(null)}>
          {text.all(count)}
        </button>
      )}
    </fieldset>
  );
}
