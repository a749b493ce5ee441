/** The case in one sentence: the side that attacks in blue, the one attacked in ochre. */
import { en } from "../../app/language/en.ts";

interface Case {
  readonly by: string;
  readonly on: string;
  readonly place: string | null;
  readonly date: string;
  readonly act: string | null;
}

interface Props extends Case {
  /** A side is not named yet. */
  readonly missing: boolean;
}

export function CaseSentence({ missing, ...put }: Props) {
  return (
    <div className="lead case-lead">
      {missing ? (
        <h1 className="sentence">{en.attacked.unnamed(put.by === "" ? "initiator" : "target")}</h1>
      ) : (
        <h1 className="sentence">
          {en.attacked.were}
          <span className="name first">{put.by}</span>
          {en.attacked.toAttack}
          <span className="name second">{put.on}</span>
          {circumstances(put)}
        </h1>
      )}
    </div>
  );
}

/** The same without marks, for a citation. */
export function caseText(put: Case): string {
  return `${en.attacked.were}${put.by}${en.attacked.toAttack}${put.on}${circumstances(put)}`;
}

/** Where, when, and how if it is no plain attack. */
function circumstances({ place, date, act }: Case): string {
  const named = place !== null && /\b(Islands?|Strait|Sea|Straits|Canal)\b/.test(place) && !/^the /i.test(place) ? `the ${place}` : place;
  const how =
    act === null || act === "armed-attack"
      ? ""
      : en.attacked.short((en.attacked.acts as Record<string, string>)[act]?.toLowerCase() ?? act);
  return `${named === null ? "" : en.attacked.where(named)}${en.attacked.day(date)}${how}${en.attacked.caseEnd}`;
}
