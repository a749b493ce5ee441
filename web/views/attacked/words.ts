/** Verdicts and clauses as text: the sentence that opens the answer, who decides, under which pacts. */

import { type OpenWhy, openAs, POSITIONS_THAT_MAY_OBLIGE } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital, listed } from "../../app/language/speech.ts";
import type { Finding } from "../../app/query/answers.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { articleWords } from "../../ui/names.ts";
import { labels } from "./labels.ts";
import {
  askerIn,
  failing,
  groupOf,
  isPromise,
  type OwedClause,
  type Stand,
  statesOf,
  type VerdictGroup,
  type VerdictRow,
} from "./verdict.ts";

/** A state's name as it is used in a sentence. */
type The = (id: string) => string;

/** The parts of a duty that we put into our own words. */
interface Duty {
  readonly wording: string | null;
  readonly decides: Finding["decides"];
  /** The state or organ that decides, as text. */
  readonly decidedBy: string | null;
  readonly force: string | null;
}

/** "contestable (fact open)" */
export function statusWords(finding: Pick<Finding, "status" | "open" | "tests">): string {
  const { status, open } = finding;
  return `${labels.statuses[status]}${open === null ? "" : ` (${labels.kinds[openAs(finding)]})`}`;
}

/** Why one test is open: a dispute about the pledge itself is not one of words. */
export function kindOf(clause: string, open: Finding["tests"][number]["open"]): OpenWhy {
  return openAs({ open, tests: [{ clause, open }] });
}

/** The slots that a test is about: "Where", "Against whom and who began". */
export function slotWords(clause: string): string {
  return capital(labels.slotsOf(clause.split(" and ").map((slot) => labels.slots[slot] ?? slot)));
}

function decidedWords({ decides, decidedBy }: Duty): string {
  if (decides === null) return "";
  return labels.decides[decides] ?? labels.decidedBy(decides === "organ" ? labels.organ(decidedBy ?? "") : (decidedBy ?? ""));
}

function forceWords({ force }: Pick<Duty, "force">): string {
  return force === null ? "" : (labels.forces[force] ?? force);
}

/** "if Poland asks", "if a party asks"; nothing where the verdict presumes no request. */
export function asksWords(finding: Finding, the: The): string {
  const asker = askerIn(finding);
  return asker === null ? "" : labels.asks(asker === "party" ? labels.aParty : the(asker.state));
}

/** The duty in our words, then who decides and by what means: "Assist Japan", "; each decides for itself how; force not mentioned." */
export function dutyWords(duty: Duty): readonly [duty: string, how: string] {
  const how = [decidedWords(duty), forceWords(duty)].filter((one) => one !== "").map((one) => `${en.list.semicolon}${one}`);
  return [capital(duty.wording ?? ""), `${how.join("")}${en.list.stop}`];
}

/** A row's pacts, what it presumes, and who decides; for a pledge that is not called on, the reason. */
export function rowWords({ clauses, stand }: VerdictRow, the: The): string {
  const findings = clauses.map(({ finding }) => finding);
  const [first] = findings;
  if (first === undefined) return "";
  if (isPromise(stand)) return pactWords(findings, false);
  if (stand === "not-called-on") return `${pactWords([first], true)}${en.list.colon}${failing(first) ?? ""}`;
  const helps = stand === "must-assist" || stand === "self-bound" || stand === "may-assist" || stand === "bound-to-both";
  return [
    pactWords(findings, true),
    first.unlessAidDue ? labels.unlessAidDue : "",
    asksWords(first, the),
    ...(helps ? [decidedWords(first), forceWords(first)] : []),
  ]
    .filter((one) => one !== "")
    .join(en.list.semicolon);
}

/** What a duty to help presumes, who decides and by what means, after its pact: "; if Poland asks; each decides for itself how". */
export function conditionWords(finding: Finding, the: The): string {
  const helps = finding.type !== "consultation" && finding.type !== "nonaggression" && finding.type !== "neutrality";
  const parts = [
    finding.unlessAidDue ? labels.unlessAidDue : "",
    asksWords(finding, the),
    ...(helps ? [decidedWords(finding), forceWords(finding)] : []),
  ];
  return parts.map((one) => (one === "" ? "" : `${en.list.semicolon}${one}`)).join("");
}

/** "North Atlantic Treaty, Art. 5; EU mutual assistance clause, Art. 42(7)" */
function pactWords(findings: readonly Finding[], articles: boolean): string {
  const all = [...new Set(findings.map(({ short, article }) => (articles ? listed([short, articleWords(article)]) : short)))];
  return all.length <= 3
    ? all.join(en.list.semicolon)
    : `${all.slice(0, 2).join(en.list.semicolon)}${en.list.semicolon}${labels.morePacts(all.length - 2)}`;
}

/** Above this number, names are counted instead. */
const NAMED = 3;

/** Above this number of states that are helped, the sentence does not pair them with their helpers. */
const PAIRS = 6;

/** The verdict in one to three sentences. An act from within has one state and no sides: `within` names it. */
export function verdictSentence(groups: readonly VerdictGroup[], the: The, within: string | null = null): string {
  const obliges = groups.some(({ stand, talks }) => POSITIONS_THAT_MAY_OBLIGE.includes(stand) && !talks);
  const sentences = parts(groups).flatMap((group) =>
    sentencesOf(group, the)
      .filter((one) => one !== "")
      .map((one) => capital(group.unverified ? labels.unverified(one) : one)),
  );
  return [...(obliges ? [] : [within === null ? labels.nobody : labels.nobodyWithin(the(within))]), ...sentences]
    .filter((one) => one !== "")
    .join(en.list.sentences);
}

/** "Greece is obliged to assist Serbia; the United Kingdom, Belgium": whom each helps, where they help different states. */
function pairsOf({ stand, rows, joint }: VerdictGroup, the: The): string | null {
  if (stand !== "must-assist" || joint) return null;
  const byWhom = [...groupBy(rows, ({ toward }) => toward.join())].map(([, own]) => ({
    states: statesOf(own),
    whom: en.list.and((own[0].toward ?? []).map(the)),
  }));
  const [first, ...others] = byWhom;
  if (first === undefined || others.length === 0 || byWhom.length > PAIRS) return null;
  const who = ({ states }: typeof first) => fewNames(states.map(the));
  const opening = labels.lede["must-assist"](who(first), first.states.length > 1, first.whom);
  return `${labels.pairs(
    opening,
    others.map((one) => [who(one), one.whom] as const),
  )}${en.list.stop}`;
}

/** One sentence for the group; of contestable help one for each grade, and of nominal pacts one for each pact, so that every verb fits. */
function sentencesOf(group: VerdictGroup, the: The): string[] {
  const { stand, side, rows } = group;
  const keyOf = (row: VerdictRow): string => {
    const first = ledBy(row);
    if (first === undefined) return "";
    const { grade, instrument, status, type } = first.finding;
    return stand === "contestable" ? grade : stand === "nominal" ? [instrument, grade, status, type].join(" ") : "";
  };
  return [...groupBy(rows, keyOf).values()].map((own) => sentenceOf(groupOf(stand, side, own, group), the));
}

/** The clause that a sentence tells of a row: under a nominal pact help before talks, else the first. */
function ledBy({ stand, clauses }: VerdictRow): OwedClause | undefined {
  const help = stand === "nominal" ? clauses.find(({ finding }) => finding.type !== "consultation") : undefined;
  return help ?? clauses[0];
}

function sentenceOf(group: VerdictGroup, the: The): string {
  const { stand, rows, count } = group;
  const pairs = pairsOf(group, the);
  if (pairs !== null) return pairs;
  const who = count > NAMED ? labels.manyStates(count) : fewNames(statesOf(rows).map(the));
  const many = count > 1;
  const findings = rows.flatMap((row) => ledBy(row)?.finding ?? []);
  const [first] = findings;
  switch (stand) {
    case "must-assist":
    case "self-bound":
    case "may-assist": {
      const whom = en.list.and([...new Set(rows.flatMap(({ toward }) => toward))].map(the));
      const asks =
        first !== undefined && findings.every((one) => askerIn(one) !== null) ? `${en.list.sentences}${asksWords(first, the)}` : "";
      if (stand === "self-bound" && findings.every(({ does, wording }) => does === "act" && wording !== null && wording === first?.wording))
        return `${labels.lede.acts(who, many, whom, first?.short ?? "", en.list.kept(first?.wording ?? ""))}${en.list.stop}`;
      const each = findings.every(({ decides }) => decides === "each");
      return `${labels.lede[stand](who, many, whom)}${group.joint ? labels.jointly : ""}${asks}${each ? labels.eachDecides(many) : ""}${en.list.stop}`;
    }
    case "contestable": {
      const kinds = [...new Set(findings.map((finding) => labels.kinds[openAs(finding)]))];
      const whom = en.list.and([...new Set(rows.flatMap(({ toward }) => toward))].map(the));
      const grades = findings.map(({ grade }) => grade);
      const grade =
        (["binding", "unilateral", "permissive"] as const).find((one) => grades.includes(one)) ??
        (group.treaty ? "treaty-principle" : "principle");
      return labels.lede.contestable(who, many, whom, grade, en.list.and(kinds));
    }
    case "nominal": {
      const whom = en.list.and([...new Set(rows.flatMap(({ toward }) => toward))].map(the));
      const { short = "", grade = "binding", status, does } = first ?? {};
      return labels.lede.nominal({ who, many, whom, grade, pact: short, contestable: status === "contestable", talks: does === "consult" });
    }
    case "must-not-help": {
      const enemies = en.list.and([...new Set(findings.flatMap(({ against }) => against))].map(the));
      return labels.lede["must-not-help"](
        who,
        many,
        enemies,
        findings.every(({ unlessAidDue }) => unlessAidDue),
      );
    }
    case "bound-to-both":
    case "must-consult":
    case "must-stay-neutral":
      return labels.lede[stand](who, many);
    case "political":
      return labels.lede[group.treaty ? "principled" : "political"](who, many);
    default:
      return "";
  }
}

/** The group without some states, and without the rows that this leaves empty. */
function withoutStates(group: VerdictGroup, left: ReadonlySet<string>): VerdictGroup {
  const rows = group.rows.map((row) => ({ ...row, states: row.states.filter((state) => !left.has(state)) }));
  return groupOf(
    group.stand,
    group.side,
    rows.filter(({ states }) => states.length > 0),
    group,
  );
}

const STAYS_OUT: ReadonlySet<Stand> = new Set<Stand>(["must-stay-neutral", "must-not-help"]);

/**
 * The groups as the sentence tells them. A state that is surely obliged to help is named once: not again for help that is
 * contestable or nominal, for talks, or for a political commitment. Contestable help of the side that attacks is told only where
 * nobody's help to the side attacked is contestable. Talks and neutrality owed to both sides are one sentence.
 */
function parts(groups: readonly VerdictGroup[]): VerdictGroup[] {
  const named = new Set(statesOf(groups.filter(({ stand }) => stand === "must-assist").flatMap(({ rows }) => rows)));
  const others = (group: VerdictGroup) => withoutStates(group, named);
  /** The states of a position that a source carries: without one they are not told again. */
  const statesToldOf = (wanted: Stand) =>
    new Set(statesOf(groups.filter(({ stand, unverified }) => stand === wanted && !unverified).flatMap(({ rows }) => rows)));
  const told = groups
    .filter(({ stand }) => stand === "contestable")
    .map(others)
    .find(({ count }) => count > 0);
  const alike = (group: VerdictGroup) =>
    groups.filter(
      ({ stand, joint, political, treaty, unverified }) =>
        stand === group.stand &&
        joint === group.joint &&
        political === group.political &&
        treaty === group.treaty &&
        unverified === group.unverified,
    );
  return groups.flatMap((group): VerdictGroup[] => {
    const { stand, side } = group;
    if (stand === "contestable") return told?.side === side && others(group).count > 0 ? [others(group)] : [];
    if (stand === "nominal") return others(group).count > 0 ? [others(group)] : [];
    if (stand !== "must-consult" && stand !== "political" && !STAYS_OUT.has(stand)) return [group];
    if (alike(group)[0] !== group) return [];
    const all = groupOf(
      stand,
      null,
      alike(group).flatMap(({ rows }) => rows),
      group,
    );
    const left = withoutStates(STAYS_OUT.has(stand) ? all : others(all), group.unverified ? statesToldOf(stand) : new Set());
    return left.count > 0 ? [left] : [];
  });
}
