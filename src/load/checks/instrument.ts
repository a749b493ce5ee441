/** Checks within one instrument: its name, its parties and acts, and the obligations that they refer to. */
import type { Complaint } from "../../errors.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import { requireSpan } from "../../time/span.ts";
import type { Located } from "./located.ts";
import { type Complain, checkObligations } from "./obligations.ts";

/** Maximum number of parties: no more states have ever existed. */
const MOST_PARTIES = 260;

const STARTS: readonly string[] = [
  "signed",
  "entered-into-force",
  "acceded",
  "joined",
  "designated",
  "applied",
  "opened",
  "became-observer",
  "became-partner",
  "succeeded",
];
const ENDS: readonly string[] = ["withdrew", "revoked", "terminated", "expired", "superseded", "lapsed", "closed"];
/** Kinds of instrument that one state can make alone. */
const ONE_SIDED: readonly string[] = ["statute", "order", "declaration", "list", "initiative"];

export function checkInstrument(instrument: Instrument, item: Located): Complaint[] {
  const complaints: Complaint[] = [];
  const complain: Complain = (path, what, why, todo) => complaints.push({ what, where: item.where(path), why, todo });
  checkName(instrument, item, complain);
  checkActs(instrument, complain);
  checkParties(instrument, complain);
  checkObligations(instrument, complain);
  checkObligationIds(instrument, complain);
  return [...complaints, ...endsBeforeFirstStart(instrument.acts, item)];
}

function checkName({ id }: Instrument, { file }: Located, complain: Complain): void {
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  if (stem !== id) complain(["id"], `the id is "${id}" in a file named ${stem}.yaml`, "a file is named after its id", "rename one of them");
}

function checkActs({ acts }: Instrument, complain: Complain): void {
  for (const [index, act] of acts.entries()) {
    const who = [...(act.by ?? []), ...(act.for ?? [])];
    if (who.length === 0 && STARTS.includes(act.act) && act.act !== "applied")
      complain(["acts", index], `"${act.act}" names no state`, "an act that begins something says for whom", 'add "for: […]" or "by: […]"');
    if (new Set(who).size < who.length)
      complain(["acts", index], "a state is named twice in one act", "a state does an act once", "remove the second");
  }
}

function checkParties({ acts, kind, "kept-by": keeper }: Instrument, complain: Complain): void {
  const parties = new Set(acts.filter(({ act }) => STARTS.includes(act)).flatMap((act) => [...(act.by ?? []), ...(act.for ?? [])]));
  if (parties.size > MOST_PARTIES)
    complain(["acts"], `${parties.size} parties`, `no instrument can bind more than ${MOST_PARTIES}`, "check the lists of states");
  const [only, ...others] = new Set([...parties, ...(keeper === undefined ? [] : [keeper])]);
  if (only !== undefined && others.length === 0 && !ONE_SIDED.includes(kind)) {
    complain(
      ["acts"],
      `${only} is the only party`,
      "a pact with oneself binds nobody",
      "add the other party, or say what kind of one-sided act it is",
    );
  }
}

/** Checks the obligation ids in acts, modifiers, open questions and interpretations. */
function checkObligationIds(instrument: Instrument, complain: Complain): void {
  const ids = new Set(instrument.obligations.map(({ id }) => id));
  for (const key of ["acts", "modifiers", "open", "interpretations"] as const) {
    for (const [index, entry] of (instrument[key] ?? []).entries()) {
      for (const id of entry.obligations ?? []) {
        if (ids.has(id)) continue;
        complain(
          [key, index, "obligations"],
          `unknown obligation "${id}"`,
          `the obligations here are ${[...ids].join(", ")}`,
          "correct the id",
        );
      }
    }
  }
}

/** A complaint for every end that lies wholly before the first start. */
function endsBeforeFirstStart(acts: readonly Act[], item: Located): Complaint[] {
  const starts = acts
    .filter(({ act, date }) => STARTS.includes(act) && date !== null)
    .map(({ date }) => requireSpan(date as string).earliest);
  const first = starts.sort()[0];
  if (first === undefined) return [];
  return acts.flatMap(({ act, date }, index) =>
    ENDS.includes(act) && date !== null && requireSpan(date).latest < first
      ? [
          {
            what: `it ${act} on ${date}, before anything began (${first})`,
            where: item.where(["acts", index, "date"]),
            why: "an end follows a start",
            todo: "correct one of the two dates from the source",
          },
        ]
      : [],
  );
}
