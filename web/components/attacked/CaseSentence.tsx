/** The case in one sentence: the side that attacks in blue, the one attacked in ochre. */
import { en } from "../../text/en.ts";

interface Props {
  readonly by: string;
  readonly on: string;
  readonly place: string | null;
  readonly date: string;
  readonly act: string | null;
  /** A side is not named yet. */
  readonly missing: boolean;
}

export function CaseSentence({ by, on, place, date, act, missing }: Props) {
  if (missing) {
    return (
      <div className="lead case-lead">
        <h1 className="sentence">{en.attacked.unnamed(by === "" ? "initiator" : "target")}</h1>
      </div>
    );
  }
  const how =
    act === null || act === "armed-attack"
      ? ""
      : en.attacked.short((en.attacked.acts as Record<string, string>)[act]?.toLowerCase() ?? act);
  return (
    <div className="lead case-lead">
      <h1 className="sentence">
        {en.attacked.were}
        <span className="name first">{by}</span>
        {en.attacked.toAttack}
        <span className="name second">{on}</span>
        {place !== null &&
          en.attacked.where(/\b(Islands?|Strait|Sea|Shoal|Straits|Canal)\b/.test(place) && !/^the /i.test(place) ? `the ${place}` : place)}
        {en.attacked.day(date)}
        {how}
        {en.attacked.caseEnd}
      </h1>
    </div>
  );
}
