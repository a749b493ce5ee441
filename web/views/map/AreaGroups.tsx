/** What lies inside the area of a clause, is argued, or lies outside; places with one reason stand together, homes apart from places. */

import type { Area, AreaRow } from "../../app/query/answers.ts";
import type { Spell } from "../../ledger/spell.ts";
import { named } from "../../ui/download.ts";
import { atlas } from "./labels.ts";

interface Props {
  readonly area: Area;
  readonly spell: Spell;
  readonly nameOf: (id: string) => string;
}

const t = atlas.area;

export function AreaGroups({ area: { rows, leftOut }, spell, nameOf }: Props) {
  return (
    <div className="area-book book-below">
      <div className="area-groups">
        {(["inside", "argued", "outside"] as const).map((result) => (
          <AreaGroup key={result} result={result} rows={rows.filter((row) => row.result === result)} spell={spell} nameOf={nameOf} />
        ))}
      </div>
      {leftOut > 0 && <p className="small">{t.left(leftOut)}</p>}
    </div>
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
    <details className={`area-group ${result}`} open>
      <summary>
        <i className={`area-sign ${result}`} aria-hidden="true" /> {t.groups[result]} <span className="faint">{rows.length}</span>
      </summary>
      <ul>
        {groups.map(({ key, homes, places, reason, readings }) => (
          <li key={key}>
            {homes.length > 0 && <Names of={t.homes} names={homes} />}
            {places.length > 0 && <Names of={homes.length > 0 ? t.places : null} names={places} />}
            <p className="faint">{reason}</p>
            {readings.map(({ says, heldBy }) => (
              <p key={says} className="small">
                {spell(says)}
                {heldBy.length > 0 && ` (${t.heldBy(named(heldBy, nameOf))})`}
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
    const kind = open === null ? "" : ` (${t.kinds[open]})`;
    const other = row.struck.length > 1 ? `${t.struck[what]} ${t.results[result]}: ` : "";
    return `${other}${spell(reason)}${kind}`;
  });
  return said.join("; ");
}

function Names({ of, names }: { readonly of: string | null; readonly names: readonly string[] }) {
  return (
    <p>
      {of !== null && <span className="area-kind">{of} </span>}
      {names.join(", ")}
    </p>
  );
}

interface Group {
  readonly key: string;
  readonly homes: string[];
  readonly places: string[];
  /** Seas above which the air is read alike. */
  air: number;
  readonly reason: string;
  readonly readings: AreaRow["struck"][number]["readings"];
}

/** Inside, whose land it is differs from home to home, and is no reason of its own. */
function byReason(rows: readonly AreaRow[], spell: Spell) {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const told = (text: string) => (row.result === "inside" ? text.replace(/\b[A-Z]{3}\b/g, "") : text);
    const key = row.struck.map((one) => [one.what, one.result, one.open, told(one.reason)].join()).join(";");
    const fresh = {
      key,
      homes: [],
      places: [],
      air: 0,
      reason: reasonOf(row, spell),
      readings: row.struck.flatMap(({ readings }) => readings),
    };
    const group: Group = groups.get(key) ?? fresh;
    if (row.kind.includes("airspace")) group.air += 1;
    else (row.state === null ? group.places : group.homes).push(row.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ key, homes, places: named, air, reason, readings }) => {
    const places = air === 0 ? named : [...named, t.air(air)];
    const whose = /(?:^|; )(?:the territory|under the jurisdiction) of [^;]+(?:; |$)/;
    return { key, homes, places, readings, reason: homes.length + places.length > 1 ? reason.replace(whose, "") : reason };
  });
}
