/** The area of a clause in words: what it says, then what lies inside, is argued and lies outside, each with its reason. */
import { go } from "../../address.ts";
import type { Spell } from "../../spell.ts";
import type { Area, AreaRow } from "../../state.ts";
import { atlas } from "../../text/atlas.ts";
import { en } from "../../text/en.ts";
import { articleWords, named } from "../../words.ts";

interface Props {
  readonly area: Area;
  readonly spell: Spell;
  readonly nameOf: (id: string) => string;
}

export function AreaBook({ area, spell, nameOf }: Props) {
  const { clause, clauses, instrument, rows, leftOut } = area;
  const limited = clauses.filter(({ limit }) => limit !== "none");
  const of = (result: AreaRow["result"]) => rows.filter((row) => row.result === result);
  return (
    <section className="area-book" aria-labelledby="area-title">
      <h2 id="area-title">{atlas.area.of(instrument.title, articleWords(clause.article))}</h2>
      {limited.length > 1 && (
        <label className="clause-choice">
          <span>{atlas.area.clause}</span>
          <select value={clause.obligation} onChange={(event) => go({ area: `${instrument.id}.${event.target.value}`, open: null })}>
            {limited.map(({ obligation, article, type }) => (
              <option key={obligation} value={obligation}>
                {`${articleWords(article)}, ${en.types[type] ?? type}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {clause.limit === "none" && <p>{atlas.area.none(instrument.title, articleWords(clause.article))}</p>}
      {clause.limit === "unknown" && <p className="left-out">{atlas.area.unknown(instrument.title)}</p>}
      {clause.parts.length > 0 && (
        <>
          <p className="small">{atlas.area.words(clause.reference.at ?? null)}</p>
          <ul className="area-parts">
            {clause.parts.map(({ says, quote }) => (
              <li key={says}>{quote === null ? spell(says) : <q>{quote}</q>}</li>
            ))}
          </ul>
        </>
      )}
      {(["inside", "argued", "outside"] as const).map((result) => (
        <AreaGroup key={result} result={result} rows={of(result)} spell={spell} nameOf={nameOf} />
      ))}
      {leftOut > 0 && <p className="small">{atlas.area.left(leftOut)}</p>}
      <p className="record-doors">
        <button type="button" className="button small-button" onClick={() => go({ treaty: instrument.id, open: null })}>
          {atlas.area.open}
        </button>
        <button type="button" className="button small-button" onClick={() => go({ area: null, open: null, treaty: null })}>
          {atlas.area.close}
        </button>
      </p>
    </section>
  );
}

interface GroupProps {
  readonly result: AreaRow["result"];
  readonly rows: readonly AreaRow[];
  readonly spell: Spell;
  readonly nameOf: (id: string) => string;
}

function AreaGroup({ result, rows, spell, nameOf }: GroupProps) {
  if (rows.length === 0) return null;
  const groups = byReason(rows, spell);
  return (
    <details className={`area-group ${result}`} open={result !== "outside" || rows.length < 12}>
      <summary>
        <i className={`area-sign ${result}`} aria-hidden="true" /> {atlas.area.groups[result]} <span className="faint">{rows.length}</span>
      </summary>
      <ul>
        {groups.map(({ key, names, reason, readings }) => (
          <li key={key}>
            <b>{names.join(", ")}</b> <span className="faint">{reason}</span>
            {readings.map(({ says, heldBy }) => (
              <p key={says} className="small">
                {spell(says)}
                {heldBy.length > 0 && ` (${atlas.area.heldBy(named(heldBy, nameOf))})`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "the land only: under the jurisdiction of Spain; island; in the North Atlantic area" */
export function reasonOf(row: AreaRow, spell: Spell): string {
  const said = row.struck.map(({ what, result, reason, open }) => {
    const kind = open === null ? "" : ` (${atlas.area.kinds[open]})`;
    const other = row.struck.length > 1 ? `${atlas.area.struck[what]} ${atlas.area.results[result]}: ` : "";
    return `${other}${spell(reason)}${kind}`;
  });
  return said.join("; ");
}

/** Places with one reason stand together. Inside, whose land it is differs from home to home, and is no reason of its own. */
function byReason(rows: readonly AreaRow[], spell: Spell) {
  const groups = new Map<
    string,
    { key: string; names: string[]; air: number; reason: string; readings: AreaRow["struck"][number]["readings"] }
  >();
  for (const row of rows) {
    const reason = reasonOf(row, spell);
    const told = (text: string) => (row.result === "inside" ? text.replace(/\b[A-Z]{3}\b/g, "") : text);
    const key = row.struck.map((one) => [one.what, one.result, one.open, told(one.reason)].join()).join(";");
    const known = groups.get(key);
    const name = row.state === null ? row.name : `${row.name} (${atlas.area.home})`;
    const group = known ?? { key, names: [], air: 0, reason, readings: row.struck.flatMap(({ readings }) => readings) };
    if (row.kind.includes("airspace")) group.air += 1;
    else group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ air, ...rest }) => {
    const group = air === 0 ? rest : { ...rest, names: [...rest.names, atlas.area.air(air)] };
    return group.names.length > 1
      ? { ...group, reason: group.reason.replace(/(?:^|; )(?:the territory|under the jurisdiction) of [^;]+(?:; |$)/, "") }
      : group;
  });
}
