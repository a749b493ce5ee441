/** Tables that are computed from acts and obligations: memberships, directed ties, and suspensions of ties. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Membership } from "../../ledger/memberships.ts";
import { GRADES, OBLIGATION_TYPES, STANDINGS } from "../../model/vocabulary.ts";
import { type Tie, tiesIn } from "../../ties/tie.ts";
import { gradeOf } from "../../ties/tieRows.ts";
import type { Span } from "../../time/span.ts";
import { boundary, integer, refersTo, table, text, yesNo } from "./table.ts";

const NOT_ENDED = "not ended as far as verified";

interface MemberRow {
  readonly instrument: string;
  readonly nth: number;
  readonly membership: Membership;
}

const memberships = table<MemberRow>({
  name: "memberships",
  title: "Memberships",
  about:
    "One row for each period in which a state belonged to an instrument in one standing. The day of a beginning counts and that of an end does not.",
  key: ["instrument", "nth"],
  references: [refersTo("instrument", "instruments"), refersTo("state", "states")],
  columns: [
    text("instrument", "The id of the instrument", (row) => row.instrument),
    integer("nth", "The number of the membership in its instrument, from 1", ({ nth }) => nth),
    text("state", "The key of the state", ({ membership }) => membership.state),
    text("standing", "The standing of the state", ({ membership }) => membership.standing, { values: STANDINGS }),
    text("tier", "The official tier or label", ({ membership }) => membership.tier),
    text("site", "The base or place", ({ membership }) => membership.site),
    ...boundary<MemberRow>("since", "The beginning: entry into force, not signature", ({ membership }) => membership.start),
    ...boundary<MemberRow>("until", "The end", ({ membership }) => membership.end, NOT_ENDED),
    text("startAct", "The act that began it", ({ membership }) => membership.start.act.act),
    text("endAct", "The act that ended it", ({ membership }) => membership.end?.act?.act, { empty: "it did not end, or its state did" }),
  ],
  rows: (ledger) =>
    ledger.data.instruments.flatMap((instrument) =>
      ledger.memberships(instrument).map((membership, index) => ({ instrument: instrument.id, nth: index + 1, membership })),
    ),
});

interface TieSpell {
  readonly nth: number;
  readonly tie: Tie;
}

/** All ties, each with its number in its instrument. */
function spellsOf(ledger: Ledger): TieSpell[] {
  return ledger.data.instruments.flatMap((instrument) => tiesIn(ledger, instrument).map((tie, index) => ({ nth: index + 1, tie })));
}

const toObligation = { columns: ["instrument", "obligation"], table: "obligations", to: ["instrument", "obligation"] };

const ties = table<TieSpell>({
  name: "ties",
  title: "Directed ties",
  about:
    "One row for each period in which one state owed one obligation to another. A tie is in force on a day if since_latest is not after it and until_earliest is; it is certainly not if since_earliest is after it or until_latest is not; between, it is unknown. Rows in suspensions take it out of force. Soft ties stand here beside pacts: filter by type, and by grade before you call a row an alliance.",
  key: ["instrument", "nth"],
  references: [
    refersTo("instrument", "instruments"),
    toObligation,
    refersTo("owedBy", "states", "state"),
    refersTo("owedTo", "states", "state"),
  ],
  columns: [
    text("instrument", "The id of the instrument", ({ tie }) => tie.instrument.id),
    integer("nth", "The number of the tie in its instrument, from 1", ({ nth }) => nth),
    text("obligation", "The id of the obligation in its instrument", ({ tie }) => tie.obligation.id),
    text("article", "The article as the text numbers it", ({ tie }) => tie.obligation.article),
    text("type", "The type of the obligation", ({ tie }) => tie.obligation.type, { values: OBLIGATION_TYPES }),
    text("grade", "How firm it is", ({ tie }) => gradeOf(tie.instrument, tie.obligation), { values: GRADES }),
    text("owedBy", "The key of the state that owes it", ({ tie }) => tie.owedBy),
    text("owedTo", "The key of the state to which it is owed", ({ tie }) => tie.owedTo),
    ...boundary<TieSpell>("since", "The beginning: entry into force between the two, not signature", ({ tie }) => tie.since),
    ...boundary<TieSpell>("until", "The end", ({ tie }) => tie.until, NOT_ENDED),
    yesNo(
      "byConduct",
      "Whether since is the day by which the parties acted under it, entry into force not having been found",
      ({ tie }) => tie.membership.start.act.act === "applied",
    ),
    text("standing", "The standing of the party that completed the tie", ({ tie }) => tie.membership.standing, { values: STANDINGS }),
    text("tier", "The official tier or label", ({ tie }) => tie.membership.tier),
    text("site", "The base or place", ({ tie }) => tie.membership.site),
  ],
  rows: spellsOf,
});

type SuspensionRow = TieSpell & { readonly from: Span; readonly until: Span | null };

const between = (span: Span) => ({
  date: span.earliest === span.latest ? span.earliest : `${span.earliest}/${span.latest}`,
  span,
});

const suspensions = table<SuspensionRow>({
  name: "suspensions",
  title: "Suspensions of ties",
  about: "One row for each period in which the bearer of a tie had suspended the duty toward its beneficiary.",
  key: [],
  references: [{ columns: ["instrument", "nth"], table: "ties", to: ["instrument", "nth"] }],
  columns: [
    text("instrument", "The id of the instrument", ({ tie }) => tie.instrument.id),
    integer("nth", "The number of the tie in its instrument", ({ nth }) => nth),
    ...boundary<SuspensionRow>("from", "The beginning of the suspension", ({ from }) => between(from)),
    ...boundary<SuspensionRow>(
      "until",
      "The day on which the duty was taken up again",
      ({ until }) => (until === null ? null : between(until)),
      "it is suspended still",
    ),
  ],
  rows: (ledger) => spellsOf(ledger).flatMap(({ nth, tie }) => tie.suspended.map(({ from, until }) => ({ nth, tie, from, until }))),
});

export const TIE_TABLES = Object.freeze([memberships, ties, suspensions]);
