/** Groups of verdicts: states with the same position on the same side, in rows of those that stand alike. */
import { askingIn, isByOwnReading, isDecidedJointly, isTalks, openAs, unopenedIn } from "../../../model/dutyTold.ts";
import type { Unopened } from "../../../model/phrases/law.ts";
import type { Finding, PositionRow, Trace } from "../../../model/results/trace.ts";
import { POSITIONS, POSITIONS_OF_HELP } from "../../../model/vocabulary.ts";
import { scriptOf } from "../../script.ts";
import type { Style } from "../../style.ts";
import { namesIn, type Weight } from "./size.ts";

/** States whose verdict is the same. */
export interface Row {
  readonly states: readonly { readonly id: string; readonly name: string }[];
  /** The verdict as a sentence, which names treaty and article; null where the row names them alone. */
  readonly sentence: string | null;
  /** Whether the sentence itself says its mark. */
  readonly isMarked: boolean;
  /** Treaty and articles alone, with what qualifies the pledge. */
  readonly clause: string;
  /** The treaty alone. */
  readonly short: string;
  /** Why the pledge is contestable; empty where it is not. */
  readonly why: string;
  /** Contestable only for what the ledger lacks. */
  readonly isGap: boolean;
  /** The weakest mark of the duty that the sentence names; null where that rests on texts alone. */
  readonly mark: string | null;
  /** The operative words; null where none are quoted. */
  readonly words: string | null;
}

export interface Group {
  readonly heading: string;
  readonly weight: Weight;
  readonly rows: readonly Row[];
}

/** The groups in the order of their weight. `whole`: with nominal pacts of states that a live one obliges already. */
export function groupsOf(answer: Trace, whole: boolean, style: Style): Group[] {
  const { positions, obligations, targets, initiators } = answer;
  const { words } = style;
  const titles: Partial<Record<PositionRow["position"], (side: string) => string>> = words.positions;
  const namesOf = (side: Trace["targets"]) => words.both(side.map(({ name }) => words.name(name)));
  const sides = { target: namesOf(targets), initiator: namesOf(initiators) };
  const duties = new Map(obligations.map((finding) => [finding.id, finding]));
  const names = namesIn(answer);
  const obliged = new Set(positions.flatMap(({ position, side, state: id }) => (position === "must-assist" ? [`${id} ${side}`] : [])));
  const impartial = (row: PositionRow) => row.position === "must-stay-neutral" && duties.get(row.obligations[0] ?? "")?.towardBoth === true;
  const towardTarget = new Set(positions.flatMap((row) => (row.side === "target" && impartial(row) ? [row.state] : [])));
  const told = positions.filter((row) => {
    // Neutrality toward both sides is one duty, also where each side is owed it.
    if (row.side === "initiator" && impartial(row)) return !towardTarget.has(row.state);
    return whole || row.position !== "nominal" || !obliged.has(`${row.state} ${row.side}`);
  });
  const groups = POSITIONS.flatMap((position) =>
    (["target", "initiator", null] as const).flatMap((side) => {
      const rows = told.filter((row) => row.position === position && row.side === side);
      if (rows.length === 0) return [];
      const group = (own: readonly PositionRow[], heading: string, talks = false) => ({
        heading,
        isImpartial: false,
        weight: talks ? "talks" : weightOf(position),
        rows: alike(own, { duties, names, great: new Set(answer.great) }, style),
      });
      const count = (own: readonly PositionRow[]) => new Set(own.map(({ state }) => state)).size;
      if (isPromise(position)) return [group(rows, words.promisedNot[position](count(rows)))];
      const title = titles[position]?.(side === null ? "" : sides[side]);
      if (title === undefined) return [];
      return byQuality(rows, duties).map(({ own, ...quality }) => {
        if (position === "must-consult" && side !== null)
          return group(own, words.counted(words.consults(sides[side], quality.among), count(own)));
        if (quality.free !== null && side !== null)
          return group(own, words.counted(words.contestableFree(quality.free, sides[side]), count(own)));
        // A principle of a treaty is no political commitment; for a political one the position itself is the heading.
        const isPrinciple = position === "political" && quality.principle === "treaty" && side !== null;
        const ofTalks = quality.talks && side !== null ? words.nominalTalks(sides[side]) : title;
        const heading = quality.impartial ? words.impartial : isPrinciple ? words.principled(sides[side]) : ofTalks;
        const qualified = words.qualified(heading, position === "political" ? { ...quality, principle: null } : quality);
        const made = { ...group(own, words.counted(qualified, count(own)), quality.talks), isImpartial: quality.impartial };
        return quality.impartial ? { ...made, weight: "promises" as const } : made;
      });
    }),
  );
  // A state that is neutral in every war says least of this one.
  return [...groups.filter(({ isImpartial }) => !isImpartial), ...groups.filter(({ isImpartial }) => isImpartial)];
}

/** The qualification of a position's heading: whether the duty waits for a joint decision, is one in principle, or rests on no opened source. */
interface Quality {
  readonly joint: boolean;
  /** For help in principle: of a treaty, or of a text that binds nobody. */
  readonly principle: Finding["principle"];
  readonly unverified: boolean;
  /** For a nominal pact: whether it promises talks and no help. */
  readonly talks: boolean;
  /** Neutrality toward both sides. */
  readonly impartial: boolean;
  /** By a reading that the bearers alone hold. */
  readonly byOwnReading: boolean;
  /** For talks: with the other parties, about the side; else with the side itself. */
  readonly among: boolean;
  /** For contestable help that obliges nobody even then: a permission, or an act of the bearer's own. */
  readonly free: "permissive" | "unilateral" | null;
  /** The parts for which no source was opened; those of one heading are alike. */
  readonly unopened: readonly Unopened[];
}

/** Rows of one quality together, by the duty that their headline names: flat duties first, and those without an opened source last. */
function byQuality(rows: readonly PositionRow[], duties: ReadonlyMap<string, Finding>): (Quality & { readonly own: PositionRow[] })[] {
  const groups = new Map<string, Quality & { readonly own: PositionRow[] }>();
  for (const row of rows) {
    const { position, grade, obligations } = row;
    const duty = duties.get(obligations[0] ?? "");
    const joint = position === "must-assist" && duty !== undefined && isDecidedJointly(duty);
    const inPrinciple = position === "political" || (position === "contestable" && grade === "principle");
    const principle = inPrinciple ? (duty?.principle ?? null) : null;
    // Neutrals of every war are one list, in which a row's own mark tells what was not opened.
    const unverified = position !== "bound-to-both" && duty?.checked === "unverified" && duty.towardBoth !== true;
    const unopened = unverified ? unopenedIn(duty) : [];
    const talks = position === "nominal" && duty !== undefined && isTalks(duty);
    const impartial = position === "must-stay-neutral" && duty?.towardBoth === true;
    const byOwnReading = position === "must-assist" && duty !== undefined && isByOwnReading(duty);
    const among = position === "must-consult" && duty?.owedTo === "parties";
    const free = position === "contestable" && (grade === "permissive" || grade === "unilateral") ? grade : null;
    const ranks = [impartial, free !== null, free === "unilateral", talks, unverified].map(Number).join("");
    const key = `${ranks}${["treaty", "political"].indexOf(principle ?? "") + 1}${[joint, byOwnReading, among].map(Number).join("")}${unopened.join()}`;
    const known = groups.get(key);
    const quality = { joint, principle, unverified, talks, impartial, byOwnReading, among, free, unopened };
    if (known === undefined) groups.set(key, { ...quality, own: [row] });
    else known.own.push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const weightOf = (position: PositionRow["position"]): Weight =>
  POSITIONS_OF_HELP.includes(position) ? "help" : isPromise(position) ? "promises" : "talks";

/** True for promises not to attack, of treaties or of texts that bind nobody. */
function isPromise(position: PositionRow["position"] | undefined): position is "may-not-attack" | "political-nonaggression" {
  return position === "may-not-attack" || position === "political-nonaggression";
}

interface Known {
  readonly duties: ReadonlyMap<string, Finding>;
  readonly names: ReadonlyMap<string, string>;
  /** The great powers of the day. */
  readonly great: ReadonlySet<string>;
}

/**
 * One row for states with the same verdict, rows with a great power and then those of most states first; promises not to attack are
 * told apart by their clause alone. Where help is not certain a state stands under the pact of most of its group, and not under one
 * that it has alone.
 */
function alike(positions: readonly PositionRow[], known: Known, { words }: Style): Row[] {
  const { duties, names, great } = known;
  const shared = positions[0]?.position === "must-assist" || isPromise(positions[0]?.position) ? null : sharedPacts(positions, duties);
  const rows = new Map<string, { row: Row; states: { id: string; name: string }[] }>();
  for (const { state: id, name, position, headline, obligations } of positions) {
    const lead = duties.get(obligations[0] ?? "");
    const pact = shared?.get(id) ?? lead?.instrument;
    const own = obligations.flatMap((one) => duties.get(one) ?? []).filter((one) => one.instrument === pact);
    const isMoved = pact !== lead?.instrument;
    const [duty] = isMoved ? own : [lead];
    const clause = duty === undefined ? headline : clauseOf(duty, isPromise(position) ? [duty] : own, names, words);
    const sentence = isPromise(position) || isMoved ? null : headline;
    const key = sentence ?? clause;
    const found = rows.get(key);
    if (found !== undefined) {
      if (found.states.every((one) => one.id !== id)) found.states.push({ id, name });
      continue;
    }
    const states = [{ id, name }];
    const mark = duty === undefined || duty.checked === "text" ? null : duty.checked;
    const row = {
      states,
      sentence,
      isMarked: mark === "unverified" && sentence !== null,
      clause,
      short: duty?.short ?? "",
      why: whyOf(duty, words),
      isGap: duty?.open === "record",
      mark,
    };
    rows.set(key, { states, row: { ...row, words: duty === undefined ? null : quotedWords(duty, words) } });
  }
  const all = merged([...rows.values()].map(({ row }) => row));
  // Hundreds of states have promised not to attack: the promises that most share come first.
  const hasGreat = ({ states }: Row) => Number(!isPromise(positions[0]?.position) && states.some(({ id }) => great.has(id)));
  return all.sort((a, b) => hasGreat(b) - hasGreat(a) || Number(a.isGap) - Number(b.isGap) || b.states.length - a.states.length);
}

/** Rows of one clause and mark as one where some of them name it alone. */
function merged(rows: readonly Row[]): Row[] {
  const bare = new Set(rows.flatMap(({ sentence, clause, mark }) => (sentence === null ? [`${clause} ${mark}`] : [])));
  const made = new Map<string, Row>();
  for (const row of rows) {
    const clause = `${row.clause} ${row.mark}`;
    const key = bare.has(clause) ? clause : (row.sentence ?? clause);
    const known = made.get(key);
    made.set(key, known === undefined ? row : { ...known, sentence: null, isMarked: false, states: [...known.states, ...row.states] });
  }
  return [...made.values()];
}

/** The fewest states that make a pact one of several. */
const SEVERAL = 3;

/** The pact under which a state stands that shares none with the state of its first duty: that of most of the group. */
function sharedPacts(positions: readonly PositionRow[], duties: ReadonlyMap<string, Finding>): Map<string, string> {
  const pacts = new Map<string, Set<string>>();
  for (const { state, obligations } of positions)
    for (const id of obligations) {
      const pact = duties.get(id)?.instrument;
      if (pact !== undefined) pacts.set(pact, (pacts.get(pact) ?? new Set()).add(state));
    }
  const shared = new Map<string, string>();
  for (const { state, obligations } of positions) {
    const own = obligations.flatMap((id) => duties.get(id) ?? []);
    const [lead] = own;
    const size = (pact: string | undefined) => pacts.get(pact ?? "")?.size ?? 0;
    if (lead === undefined) continue;
    // A dispute of law or fact tells more than what the ledger lacks.
    const argued = own
      .filter((one) => lead.open === "record" && one.open !== "record" && size(one.instrument) >= SEVERAL)
      .sort((a, b) => size(a.instrument) - size(b.instrument))[0];
    if (argued !== undefined) shared.set(state, argued.instrument);
    if (argued !== undefined || size(lead.instrument) >= SEVERAL) continue;
    const [wider] = own
      .filter(({ checked }) => checked === lead.checked || checked !== "unverified")
      .sort((a, b) => size(b.instrument) - size(a.instrument));
    if (wider !== undefined && size(wider.instrument) >= SEVERAL) shared.set(state, wider.instrument);
  }
  return shared;
}

/** "Rio Treaty, Arts. 3(1) and 7, if asked"; of a nominal pact with the fact that made it so, of one that ran out with its day. */
function clauseOf(duty: Finding, own: readonly Finding[], names: ReadonlyMap<string, string>, words: Style["words"]): string {
  const { short, article, nominal, presumed, ending } = duty;
  const articles = [...new Set([article, ...own.map((one) => one.article)])];
  const numbered = articles.length > 1 && articles.every((one) => /^(\d|[IVXL]+\b)/.test(one));
  const sorted = articles.every((one) => /^\d/.test(one))
    ? [...articles].sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    : articles;
  const at = numbered ? words.articlesOf(short, sorted) : words.at(short, articles.map(words.article).join(words.comma));
  const clause = [at, ...termsOf(presumed).map((term) => words.onTerm[term])].join(words.comma);
  const ends = ending === null ? "" : `${words.semicolon}${words.runsOut(ending.notice, ending.until)}`;
  if (nominal === null) return `${clause}${ends}`;
  const by = nominal.by.flatMap((id) => names.get(id) ?? []).map(words.name);
  return `${clause}${words.semicolon}${words.nominalSince(nominal.fact, words.both(by), words.date(nominal.date))}`;
}

const whyOf = (duty: Finding | undefined, words: Style["words"]): string =>
  duty?.status === "contestable" ? words.inBrackets(words.whyOpen(openAs(duty))) : "";

/** The conditions of the duty that the case presumes: without them a bare clause would say too much. */
function termsOf(presumed: Finding["presumed"]): ("asked" | "claimed" | "war")[] {
  const asked = askingIn(presumed, null) !== false;
  const claimed = presumed.some((key) => key.startsWith("claim:"));
  return [
    ...(asked ? ["asked" as const] : []),
    ...(claimed ? ["claimed" as const] : []),
    ...(presumed.includes("state-of-war") ? ["war" as const] : []),
  ];
}

/** The quoted words in their marks; words in another script or language after its name and what they say in the ledger's words. */
function quotedWords({ quote, quoteLanguage, quoteTranslated, wording }: Finding, words: Style["words"]): string | null {
  if (quote === null) return null;
  const script = scriptOf(quote);
  const translation = quoteTranslated ? words.inBrackets(words.translated) : "";
  if (script !== null && words.isOwnScript(script)) return `"${quote}"${translation}`;
  // Latin letters do not make a language one's own, and letters of one script serve many.
  const language = quoteLanguage === null || quoteLanguage === "en" ? null : quoteLanguage;
  if (language !== null) return `${words.inLanguage(language, wording, quoteTranslated)} "${quote}"`;
  return script === null ? `"${quote}"${translation}` : `${words.inScript(script, wording)} "${quote}"`;
}
