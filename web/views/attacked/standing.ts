/** Where each state stands in a case: its strongest duty, and how sure that is. */
import type { Finding } from "../../app/query/answers.ts";
import type { VerdictGroup, VerdictRow } from "./verdict.ts";

/** The rings of the diagram from the inside out, and the rows beside them. */
export const RINGS = ["must", "own", "may", "political", "consult"] as const;
export type RingId = (typeof RINGS)[number];
export type Place = RingId | "attacker" | "neutral" | "no-help";

export interface Standing {
  readonly place: Place;
  readonly form: "sure" | "contestable" | "nominal";
  readonly row: VerdictRow;
}

/** The rings by the grade of a duty to help. */
export const BY_GRADE: Readonly<Record<Finding["grade"], RingId>> = {
  binding: "must",
  unilateral: "own",
  permissive: "may",
  principle: "political",
};

/** From the strongest duty to the weakest: what binds to help, what may help, what binds to stay out or to talk, what binds nobody. */
const ORDER: readonly string[] = [
  "must sure",
  "must contestable",
  "must nominal",
  "own sure",
  "may sure",
  "own contestable",
  "may contestable",
  "own nominal",
  "may nominal",
  "neutral sure",
  "no-help sure",
  "consult sure",
  "consult contestable",
  "consult nominal",
  "political sure",
  "political contestable",
  "political nominal",
];

/** Each state's strongest standing. Of two alike, that for the side attacked comes first. */
export function standingsOf(groups: readonly VerdictGroup[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, { readonly rank: number; readonly standing: Standing }>();
  for (const { rows, side } of groups) {
    for (const row of rows) {
      const at = ringOf(row);
      if (at === null) continue;
      const rank = ORDER.indexOf(`${at.ring} ${at.form}`) + (side === "initiator" ? 0.5 : 0);
      const place = side === "initiator" && at.ring !== "neutral" && at.ring !== "no-help" ? "attacker" : at.ring;
      for (const state of row.states) {
        const known = found.get(state);
        if (known === undefined || rank < known.rank) found.set(state, { rank, standing: { place, form: at.form, row } });
      }
    }
  }
  return new Map([...found].map(([state, { standing }]) => [state, standing]));
}

/** The ring of a row's duty, whichever side it helps; null for a row that the diagram does not show. */
export function ringOf({
  stand,
  clauses,
}: VerdictRow): { readonly ring: RingId | "neutral" | "no-help"; readonly form: Standing["form"] } | null {
  const grade = clauses[0]?.finding.grade ?? "binding";
  const talks = clauses[0]?.finding.type === "consultation";
  switch (stand) {
    case "bound-to-both":
    case "must-assist":
      return { ring: "must", form: "sure" };
    case "self-bound":
      return { ring: "own", form: "sure" };
    case "may-assist":
      return { ring: "may", form: "sure" };
    case "must-consult":
      return { ring: "consult", form: "sure" };
    case "political":
      return { ring: "political", form: "sure" };
    case "must-stay-neutral":
      return { ring: "neutral", form: "sure" };
    case "must-not-help":
      return { ring: "no-help", form: "sure" };
    case "contestable":
    case "nominal":
      return { ring: talks ? "consult" : BY_GRADE[grade], form: stand };
    default:
      return null;
  }
}
