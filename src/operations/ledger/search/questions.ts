/**
 * Questions in the typed words: who defends a state, who a state's allies are, whether something is so, a treaty between two states.
 * A question names its states, treaty and day; a word that is no name and belongs to no question leaves it without an answer, and
 * the hits stand alone.
 */
import { type Mention, mentionsIn, type Names, type Thing } from "../../../claims/sentences/mentions.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { existsOn, inSystem } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Question } from "../../../model/results/search.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { withArticle } from "../../../views/words.ts";
import { treatiesOfPair } from "./treatiesOfPair.ts";

type Asked = Unspoken<Question>;
type Kind = Asked["kind"];

/** The typed words without their names: lower case, "#" for a state, "@" for a treaty, "^" for a place. */
interface Typed {
  readonly words: string;
  readonly states: readonly StateId[];
  readonly treaties: readonly string[];
  readonly place: Thing | null;
  readonly year: string | null;
}

interface Form {
  readonly kind: Kind;
  readonly form: RegExp;
  /** The order of the states in the question; by default that of the words. */
  readonly order?: readonly number[];
}

const DEFEND =
  "(?:defends?|protects?|helps?|aids?|assists?|supports?|fights? for|come(?:s)? to (?:the )?(?:aid|defen[cs]e|help|rescue) of|back|go(?:es)? to war for)";
const MUST = "(?:must|would|will|should|has to|have to|had to|is obliged to|are obliged to|is bound to|are bound to|do|does|did|could|can)";
const ATTACK = "(?:attacks?|attacked|invades?|invaded|strikes?|blockades?)";
const WHO = "(?:who|whom|which (?:countries|states|country|state|nations)|what (?:countries|states))";
const ALLY = "(?:(?:treaty|military|formal) )?(?:ally|allies|allied|alliance|alliances|partners)";
const TREATY =
  "(?:(?:mutual|defen[cs]e|security|military|friendship|bilateral|alliance|non aggression|nonaggression|assistance) )*(?:treaty|treaties|pact|pacts|agreement|agreements|alliance)";
const AND = "(?:(?:and|vs|versus|v|with|or|to|between|against|compared to|compared with) )?";

/** The forms of questions; the first that fits all words is taken. Articles and question marks are left out before. */
const FORMS: readonly Form[] = [
  { kind: "who-defends", form: new RegExp(`^${WHO} (?:${MUST} )?${DEFEND} [#^](?: if (?:it|they) (?:is|are|was|were) ${ATTACK})?$`) },
  { kind: "who-defends", form: new RegExp(`^${WHO} (?:${MUST} )?${DEFEND} [#^] (?:against|from) #$`), order: [1, 0] },
  { kind: "who-defends", form: /^(?:what (?:happens|would happen|if)(?: if)? |if |were )?[#^] (?:is |were |was |gets? )?attacked$/ },
  {
    kind: "who-defends",
    form: new RegExp(`^(?:what (?:happens|would happen)(?: if)? |what if |if )?# ${ATTACK} [#^](?: who ${MUST}.*)?$`),
  },
  { kind: "who-defends", form: /^(?:who )?(?:defen[cs]e|defenders|protectors) of [#^]$/ },
  { kind: "allies", form: new RegExp(`^${WHO} ${MUST} # (?:have to |need to )?${DEFEND}$`) },
  { kind: "allies", form: new RegExp(`^${WHO} # ${MUST} ${DEFEND}$`) },
  { kind: "allies", form: new RegExp(`^${WHO} (?:is|are|was|were) # (?:bound|obliged) to ${DEFEND}$`) },
  {
    kind: "why",
    form: new RegExp(
      `^why (?:does|do|did|has|have|is|are) # (?:have |not have |without )?(?:so |no |few |only |one |any |formal )*${ALLY}(?: so few)?$`,
    ),
  },
  { kind: "why", form: new RegExp(`^why (?:so )?(?:few|no) ${ALLY} (?:of|for) #$`) },
  {
    kind: "allies",
    form: new RegExp(
      `^(?:(?:who|what|which|how many|list of|list|number of|all|countries|states) )*(?:(?:is|are|was|were|does|do|did|the) )?(?:${ALLY} (?:of|with|to) #|# ${ALLY}|${ALLY} (?:does|do|did) # have|${ALLY} # (?:has|have|had))$`,
    ),
  },
  { kind: "allies", form: new RegExp(`^(?:how many|what|which) ${ALLY} (?:does|do|did|has|have) # (?:have|had)?$`) },
  {
    kind: "is-ally",
    form: new RegExp(`^(?:is|are|was|were) # (?:an? )?(?:# |(?:and|in|with) # )?(?:nato )?${ALLY}(?: (?:of|with|to|in) #)?$`),
  },
  { kind: "is-ally", form: new RegExp(`^(?:does|do|did|has|have) # have ${ALLY} with #$`) },
  {
    kind: "must-defend",
    form: new RegExp(
      `^(?:${MUST}|is|are|was|were) # (?:have to |need to |obliged to |bound to |required to |required by law to |legally obliged to |legally bound to |by treaty )*${DEFEND} #$`,
    ),
  },
  { kind: "is-ally", form: new RegExp(`^(?:does|do|did|has|have|is there) # (?:have |still have )?${TREATY} with #$`) },
  {
    kind: "treaty",
    form: /^when (?:did|was|were|does) (?:# )?(?:join|enter|leave|sign|accede to|admitted to|become member of|quit|withdraw from)? ?@(?: (?:founded|signed|created|established|end|dissolved|begin|enter into force|formed|start))?$/,
  },
  {
    kind: "is-member",
    form: /^(?:is|are|was|were) # (?:a )?(?:(?:in|part of|member of|members of|party to|still in) @|@ (?:member|members|ally))$/,
  },
  {
    kind: "treaty",
    form: /^(?:who (?:is|are|was|were) (?:in|part of) |(?:members?|parties|text|membership) (?:of|to) |which (?:countries|states) (?:are|were) (?:in|members of) |what is |what does )?@(?: (?:article \d+|members?|countries|member states|parties|states|membership|say|oblige|mean|text|list))*$/,
  },
  { kind: "treaty-of-pair", form: new RegExp(`^(?:what |which |is there )?(?:${TREATY} )?(?:between |of |with )?# ${AND}# ${TREATY}$`) },
  { kind: "treaty-of-pair", form: new RegExp(`^(?:what |which |is there )?${TREATY} (?:between |of |with )# ${AND}#$`) },
  {
    kind: "treaty-of-pair",
    form: new RegExp(`^(?:(?:what|which) ${TREATY} (?:does|do|did) )?# (?:have |has |signed )?(?:${TREATY} )?with #(?: sign| have)?$`),
  },
  {
    kind: "bases",
    form: /^(?:does |do |how many |where are )?# (?:military |army |air |naval |have )*(?:bases?|troops|forces|soldiers|facilities) (?:in|on) [#^]$/,
  },
  { kind: "bases", form: /^(?:military )?(?:bases?|troops|forces) of # in #$/ },
  { kind: "bases", form: /^@ (?:in|on) [#^]$/ },
  { kind: "map", form: new RegExp(`^map(?: of)?(?: (?:all|world|european|the))*(?: ${ALLY}| pacts| treaties)?$`) },
  {
    kind: "compare",
    form: new RegExp(
      `^(?:compare |difference between |relations (?:between |of )?)?# ${AND}#(?: relations| compared| alliance| relationship)?$`,
    ),
  },
];

/** The questions in the typed words on the day: one, or none. */
export function questionsIn(ledger: Ledger, names: Names, text: string, day: Day): Asked[] {
  const typed = typedIn(ledger, names, text);
  if (typed.states.length + typed.treaties.length === 0 && !/^map\b/.test(typed.words)) return [];
  const found = FORMS.find(({ form }) => form.test(typed.words));
  // A name alone is a hit, and no question; a name with a year asks for that time.
  if (found === undefined) return nameWithYear(ledger, typed);
  if (/^[#@^]$/.test(typed.words)) return typed.year === null ? [] : nameWithYear(ledger, typed);
  return questionOf(ledger, found, typed, day);
}

function nameWithYear(ledger: Ledger, typed: Typed): Asked[] {
  const { words, year } = typed;
  if (year === null) return [];
  if (words === "#") return [asked(ledger, "allies", typed, null)];
  return words === "@" ? [asked(ledger, "treaty", typed, typed.treaties[0] ?? null)] : [];
}

function questionOf(ledger: Ledger, { kind, order = [] }: Form, typed: Typed, day: Day): Asked[] {
  const states = [...order.flatMap((at) => typed.states[at] ?? []), ...typed.states.filter((_, at) => !order.includes(at))];
  const keeper = kind === "bases" ? typed.treaties.flatMap((id) => ledger.instrument(id)?.["kept-by"] ?? []) : [];
  const ordered = { ...typed, states: [...keeper, ...states] };
  if (kind !== "treaty-of-pair") return [asked(ledger, kind, ordered, keeper.length > 0 ? null : (typed.treaties[0] ?? null))];
  const [a, b] = states;
  if (a === undefined || b === undefined) return [];
  const [first] = treatiesOfPair(ledger, a, b, dayOf(typed.year) ?? day);
  return [first === undefined ? asked(ledger, "compare", ordered, null) : asked(ledger, kind, ordered, first)];
}

function asked({ data, state }: Ledger, kind: Kind, { states, place, year }: Typed, instrument: string | null): Asked {
  const date = dayOf(year);
  const named = (id: StateId | undefined) => (id === undefined ? "" : withArticle(state(id)?.name ?? id));
  const [a, b] = states;
  const [one, other] = [named(a), named(b)];
  const title = data.instruments.find(({ id }) => id === instrument);
  const when = year === null ? "" : ` in ${year}`;
  const verb = year === null ? "is" : "was";
  const sentence =
    kind === "is-ally"
      ? `${one} ${verb} a treaty ally of ${other}${when}.`
      : kind === "must-defend"
        ? `${one} ${year === null ? "must" : "had to"} defend ${other}${when}.`
        : kind === "is-member"
          ? `${one} ${verb} a member of ${title?.short ?? title?.title ?? ""}${when}.`
          : null;
  const data_ = { kind, states: [...states], instrument: title?.id ?? null, place: place?.id ?? null, date };
  return {
    ...data_,
    sentence: sentence === null ? null : sentence.charAt(0).toUpperCase() + sentence.slice(1),
    says: phrase("question", data_),
  };
}

/** A day that stands for a year: its first, so that what ended in it is still there. */
function dayOf(year: string | null): Day | null {
  return year === null ? null : addDays(requireSpan(year).earliest, 0);
}

function typedIn(ledger: Ledger, names: Names, text: string): Typed {
  const given = withCapitals(text.replace(/[?.!]+$/, ""), names);
  const mentions = mentionsIn(given, names);
  const year = mentions.map(({ said }) => said).find((said) => /^(1[89]\d\d|20\d\d)$/.test(said) && spanOf(said) !== null) ?? null;
  const states: StateId[] = [];
  const treaties: string[] = [];
  let place: Thing | null = null;
  const words = mentions.flatMap((mention): string[] => {
    const state = stateOf(ledger, mention, dayOf(year) ?? ledger.version.verifiedThrough);
    const word = mention.said.toLowerCase().replace(/[’']s?$/, "");
    if (word === year || /^(the|a|an|in|by|,|on|of course|today|now|currently)$/.test(word))
      return word === "in" || word === "on" ? [word] : [];
    if (state !== null) {
      states.push(state);
      return ["#"];
    }
    const treaty = mention.things.find(({ kind }) => kind === "instrument");
    if (treaty !== undefined) {
      treaties.push(treaty.id);
      return ["@"];
    }
    const scene = mention.things.find(({ kind, state: holder }) => kind === "place" && holder !== null);
    if (scene?.state != null) {
      place = scene;
      states.push(scene.state);
      return ["^"];
    }
    return [mention.said.toLowerCase().replaceAll("-", " ")];
  });
  // "In" is part of a form before a name, and else belongs to the year.
  return { words: words.join(" ").replace(/ (in|on)$/, ""), states, treaties, place, year };
}

/** The state that a name means on the day; of several, the one that existed then. */
function stateOf(ledger: Ledger, { things }: Mention, day: Day): StateId | null {
  const states = things.filter(({ kind }) => kind === "state").flatMap(({ id }) => ledger.state(id as StateId) ?? []);
  const [only, ...more] = states.length > 1 ? states.filter((one) => existsOn(one, day)) : states;
  // A territory that is a place too is the scene of an attack on the state that administers it.
  if (only !== undefined && !inSystem(only, day) && things.some(({ kind, state }) => kind === "place" && state !== null)) return null;
  return only === undefined || more.length > 0 ? null : only.id;
}

/** Short names in capitals, "US", "UK", as people type them; never "us" after a preposition. */
function withCapitals(text: string, names: Names): string {
  if (/\p{Lu}/u.test(text)) return text;
  return text.replace(
    /(?<before>\b\p{L}+ )?\b(?<word>us|uk|usa|ussr|uae|eu|prc|dprk|rok|nato|un)\b/gu,
    (all, before: string | undefined, word: string) => {
      const shouted = word.toUpperCase();
      const isPronoun = word === "us" && /^(to|for|tell|let|give|show|help|among) $/.test(before ?? "");
      return isPronoun || names.whole(shouted).length === 0 ? all : `${before ?? ""}${shouted}`;
    },
  );
}
