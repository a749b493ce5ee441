/** The places inside a clause's area, argued, and outside it, grouped by reason. */
import { en } from "../../app/language/en.ts";
import type { Area, AreaRow } from "../../app/query/answers.ts";
import { AreaSign } from "../../ledger/AreaSign.tsx";
import { named } from "../../ui/names.ts";
import { reasonGroups } from "./areaReasons.ts";
import { map } from "./labels.ts";

const t = map.area;
const RESULTS: readonly AreaRow["result"][] = ["inside", "argued", "outside"];

interface Props {
  readonly area: Area;
  readonly nameOf: (id: string) => string;
}

export function AreaGroups({ area: { rows, leftOut }, nameOf }: Props) {
  const groups = RESULTS.map((result) => ({ result, own: rows.filter((row) => row.result === result) }));
  return (
    <div className="area-book book-below">
      <div className="area-groups">
        {groups
          .filter(({ own }) => own.length > 0)
          .map(({ result, own }) => (
            <details key={result} className={`area-group ${result}`} open>
              <summary>
                <AreaSign result={result} /> {t.groups[result]} <span className="faint">{own.length}</span>
              </summary>
              <ul>
                {reasonGroups(own).map(({ key, homes, places, reason, readings }) => (
                  <li key={key}>
                    {homes.length > 0 && <Names kind={t.homes} names={homes} />}
                    {places.length > 0 && <Names kind={homes.length > 0 ? t.places : null} names={places} />}
                    <p className="faint">{reason}</p>
                    {readings.map(({ says, heldBy }) => (
                      <p key={says} className="small">
                        {says}
                        {heldBy.length > 0 && en.list.aside(t.heldBy(named(heldBy, nameOf)))}
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </details>
          ))}
      </div>
      {leftOut > 0 && <p className="small">{t.left(leftOut)}</p>}
    </div>
  );
}

function Names({ kind, names }: { readonly kind: string | null; readonly names: readonly string[] }) {
  return (
    <p>
      {kind !== null && <span className="area-kind">{kind} </span>}
      {names.join(en.list.comma)}
    </p>
  );
}
