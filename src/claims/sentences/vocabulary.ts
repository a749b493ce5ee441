/**
 * The words of the sentence grammar, as groups that forms share. A group is written like a form: [a b] is optional, (a|b c) is
 * one of these, %x is another group, ?x is an optional word of denial.
 */
import { dictionary } from "../../model/dictionary.ts";
export const GROUPS = dictionary<string>({
  be: "(is|are|was|were|has been|have been|had been)",
  have: "(has|have|had|has had|have had)",
  do: "(does|do|did)",
  can: "(must|shall|should)",

  // pacts and allies
  ally: "[(treaty|formal|military|official|defence)] [(treaty|military|defence)] (ally|allies)",
  formally:
    "[(still|currently|now)] [(formally|officially|legally|technically|nominally|on paper|in law|in name|de jure|still|currently|now)]",
  onpaper: "[(on paper|in law|in legal terms|by treaty|formally)]",
  pact: "(alliance|alliances|treaty (alliance|alliances)|military (alliance|alliances)|formal alliances|formal military alliance|defensive alliance|formal alliance|treaty of alliance|[mutual] (defence|security|assistance) (pact|treaty|alliance|agreement|pacts|treaties|alliances|agreements)|treaty of mutual (defence|assistance)|treaty of defence|pact of mutual assistance)",
  plainpact: "([mutual] [defence] (pact|treaty|alliance|agreement))",
  kind: "[(mutual|bilateral|new|old|original|secret|strategic|joint|revised|formal|military|defensive)] [(mutual|strategic)] [(defence|security|assistance|friendship|alliance|partnership|non aggression|nonaggression|neutrality|cooperation|peace|base|bases|comprehensive strategic partnership|strategic partnership|basic)] (treaty|pact|alliance|agreement|convention|declaration|accord|compact|memorandum|treaties|pacts|entente) [of %subject [[,] [and] %subject] [[,] [and] %subject] [[,] [and] %subject]] [with [mutual] defence clause]",
  subject:
    "[(mutual|good|military|strategic)] (peace|friendship|cooperation|partnership|alliance|neutrality|non aggression|assistance|aid|defence|security|guarantee|neighbourliness|understanding|commerce|navigation)",
  neutralkind:
    "[(mutual|bilateral|secret|formal|joint)] (non aggression|neutrality|friendship|peace|consultation) (treaty|pact|agreement|convention|declaration|treaties|pacts|agreements)|(treaty|pact) of (non aggression|neutrality|friendship|peace|consultation)",

  // duties
  must: "(must|has to|have to|had to|is to|are to|would have to|would have had to|would need to|would be (obliged|bound|required|obligated|committed) [by treaty] to|would have been (obliged|bound|required|obligated) [by treaty] to|%be %formally [treaty] (obliged|bound|required|obligated|committed|pledged) [(by treaty|under treaty|by law|by pact)] to|%be under [(treaty|legal|formal)] obligation to|%have [(treaty|legal|formal)] (duty|obligation|commitment) to)",
  bybound:
    "(is ?not|are ?not|was ?not|were ?not|would ?not be|would ?not have been) (bound|obliged|required|committed|obligated) (by|under) T to",
  mustnot:
    "(need not|does not need to|do not need to|%do not have to|did not need to|would not have to|would not need to|would not have had to|would not be (obliged|bound|required|obligated|committed) [by treaty] to|%be not %formally (obliged|bound|required|obligated|committed) [(by treaty|by any treaty|under any treaty|by law)] to|%be (neither|not) under [any] [(treaty|legal|formal)] obligation to|%be under no [(treaty|legal|formal)] obligation to|%have no [(treaty|legal|formal|such)] (duty|obligation|commitment) to|%do not have [any] [(treaty|legal|formal)] (duty|obligation|commitment) to)",
  aid: "(aid|assistance|help|defence|rescue|support)",
  help: "(defend|help|help defend|protect|aid|assist|come to %aid of|go to %aid of|act to defend|(give|provide|render|lend|offer|grant) [(military|armed)] (aid and assistance|aid|assistance|help|support) to)",
  fight:
    "(intervene [militarily]|fight|go to war|declare war|enter war|join war|take up arms|use [armed] force|send [(its|their)] [(own|armed)] (troops|soldiers|forces))",
  fightfor:
    "(fight (for|alongside|beside)|go to war (for|over|on behalf of|alongside)|take up arms for|use [armed] force (for|on behalf of)|send [(its|their)] [(own|armed)] (troops|soldiers|forces) to [(defend|help|help defend)])",
  eachother: "(each other|one another|other|one other)",
  oblige:
    "(obliges|oblige|obliged|binds|bind|bound|requires|require|required|commits|commit|committed|obligates|obligate|obligated|would oblige|would bind|would require|would commit)",
  assist: "(help|aid|assistance|military help|military aid|military assistance|defence|military support|support)",
  attacked:
    "(%be (attacked|invaded)|comes under attack|come under attack|came under attack|suffers armed (attack|aggression)|%be victim of (attack|armed attack|armed aggression))",
  attacks:
    "(attacks|attack|attacked|invades|invade|invaded|strikes|struck|were to attack|were to invade|should attack|launches armed attack on|launched armed attack on)",
  ifone: "[,] (if|when|whenever) (one|any|any one|another|either) [(of them|member|ally|of its members)] %attacked",
  fellow:
    "(%eachother|[(any|another|other|fellow|attacked)] (ally|member|party|member state|allies|members) [(that|which|who) %attacked]|[(any|another|other|fellow)] (ally|member|party|member state) (under attack|attacked|that %attacked) [on its territory])",
  merely: "(only|merely|just|no more than)",
  oneself:
    "on (any|every) (state|country|power|aggressor) that %attacks (it|them|one [of them]|any of them|(one|any) of its members|member|ally)",
  conditions: "[,] (if|when|whenever|should|in case|in event)",
  third: "(third (state|country|party|power)|anyone|another (state|country|power)|outside power|any [third] (state|country|power))",

  membersof:
    "(T (member|members|ally|allies|party|parties|state|states|country|countries|member state|member states)|(members|member states|allies|parties|states|countries|member|ally|party) (of|in) T|(T 's|its) (members|allies|parties))",
  allofthem:
    "(all|them all|all of them|every member|every other|all others|all members|all allies|all of its members|all its members|all T (members|allies)|all [of] (members|allies) of T|all of T|T [itself] [as whole]|whole alliance|entire alliance|everyone)",
  guarantee:
    "(guarantees|guarantee|guaranteed|has guaranteed|have guaranteed|had guaranteed|gave guarantee to|had given guarantee to|has given guarantee to)",

  says: "(says|states|stipulates|provides|declares|holds|said|stated|provided|declared)",
  strike: "[armed] (attack|aggression)",
  counts:
    "(is|counts as|would count as|(is|are|be|was|would be|will be|shall be|must be) [to be] (considered|treated|regarded|deemed|seen) [(as|to be)]|shall be|would be|will be)",

  eachside: "(each|both|either) [of them] [(side|sides|party|parties|country|countries|state|states)]",

  // members
  member: "(member|member state|members|member states|party|parties|signatory state)",
  join: "(joined|has joined|have joined|acceded to|has acceded to|have acceded to|became [full] (member|members|party|parties) of|became party to|has become [full] (member|members) of|have become [full] (member|members) of|entered|signed up to|has signed up to|have signed up to|was admitted to|were admitted to|was admitted into|came into|became part of)",
  leave:
    "(left|has left|have left|quit|has quit|have quit|withdrew from|has withdrawn from|have withdrawn from|pulled out of|has pulled out of|have pulled out of|walked out of|dropped out of|exited|has exited|has walked out of|ceased to be (member|party) (of|to)|renounced|denounced)",
  joinbase: "(join|enter|accede to|become part of|become member of)",
  leavebase: "(leave|quit|withdraw from|pull out of|walk out of|exit|denounce)",
  leaving: "(quitting|leaving|withdrawing|pulling out|withdrawal)",
  founder:
    "(founder|founder member|founding member|original member|founding signatory|original signatory|founders|founder members|founding members|original members|original signatories|founding signatories)",
  states: "(states|countries|nations|members|parties|allies|governments)",
  many: "[(far|way|many|much)]",

  compare: "(more|fewer|as many)",

  // areas
  cover:
    "(covers|cover|covered|applies to|apply to|applied to|extends to|extend to|extended to|protects|protect|protected|reaches|takes in|includes)",
  trigger:
    "(triggers|trigger|would trigger|activates|activate|would activate|falls under|fall under|would fall under|is covered by|would be covered by|would set off|brings into play)",
  // words that say what a guarantee keeps
  kept: "(independence|security|sovereignty|borders|frontiers|integrity|territorial integrity|independence and territorial integrity|territory|neutrality|existence|safety)",

  struckforces:
    "[(navy|naval|coast guard|public|government|military|armed)] (ship|ships|vessel|vessels|warship|warships|aircraft|troops|forces)",
  forces: "(ship|ships|vessel|vessels|warship|warships|aircraft|troops|forces)",

  // facilities
  base: "([(military|naval|air|overseas|permanent|army)] (base|bases|military base|military bases|air base|air bases|naval base|naval bases)|military facility|military facilities)",
  troops: "(troops|soldiers|forces|military|service members)",

  // acts
  sign: "(signed|concluded|had concluded|had signed|formed|made|entered into|agreed|agreed on|struck|have signed|has signed|had signed|have concluded|has concluded)",
  invoke: "(invoked|has invoked|have invoked|triggered|has triggered|have triggered|activated|has activated|called on|used|had invoked)",
  ask: "(asked for|has asked for|have asked for|requested|has requested|have requested|called for|has called for|sought|has sought)",
  talks: "(consultations|consultation|talks)",
  times: "(once|twice|thrice|one time|N times)",
  end: "(ended|had ended|expired|had expired|had lapsed|lapsed|has ended|has expired|has lapsed|came to end|ran out|went out of force|ceased to be in force|was wound up|has been wound up|%be [formally] [quietly] (terminated|dissolved|ended|disbanded|abrogated|denounced|abolished))",
  begin:
    "(entered into force|came into force|has entered into force|has come into force|entered into effect|came into effect|took effect|has taken effect|became binding|went into force)",
  suspend: "(suspended|has suspended|froze|has frozen|put on hold)",
});

/** A bound on a count. Those of an approximate number are taken in a narrow and in a wide sense. */
export type Bound = "equals" | "at-least" | "more" | "at-most" | "fewer" | "about" | "nearly" | "just-over" | "well-over";

/** The words for a bound on a count. */
export const BOUNDS = dictionary<Bound>({
  "": "equals",
  about: "about",
  around: "about",
  roughly: "about",
  approximately: "about",
  some: "about",
  nearly: "nearly",
  almost: "nearly",
  "close to": "nearly",
  "just over": "just-over",
  "slightly more than": "just-over",
  "little over": "just-over",
  "little more than": "just-over",
  "well over": "well-over",
  "far more than": "well-over",
  "many more than": "well-over",
  only: "equals",
  "all of": "equals",
  just: "equals",
  exactly: "equals",
  precisely: "equals",
  "no fewer than": "at-least",
  "no less than": "at-least",
  "at least": "at-least",
  "more than": "more",
  over: "more",
  "at most": "at-most",
  "no more than": "at-most",
  "not more than": "at-most",
  "up to": "at-most",
  "fewer than": "fewer",
  "less than": "fewer",
  under: "fewer",
});

const UNITS =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The number that a word or numeral gives; null if it is none. "zero" and "no" are 0. */
export function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === "zero") return 0;
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10;
  return word === "hundred" ? 100 : word === "dozen" ? 12 : null;
}

/** "twenty one" after its hyphen was dropped: a ten followed by a unit. */
export function tensAndUnit(ten: string, unit: string): number | null {
  const [tens, units] = [TENS.indexOf(ten), UNITS.indexOf(unit)];
  return tens >= 0 && units > 0 && units < 10 ? (tens + 2) * 10 + units : null;
}

const ORDINALS = dictionary<string>({
  first: "one",
  second: "two",
  third: "three",
  fifth: "five",
  eighth: "eight",
  ninth: "nine",
  twelfth: "twelve",
});

/** The number word of an ordinal: "two" of "second", "thirty" of "thirtieth"; of any other word, the word. */
export function cardinalOf(word: string): string {
  return ORDINALS[word] ?? word.replace(/ieth$/, "y").replace(/th$/, "");
}

/** The number of an ordinal: "32nd", "tenth"; null if the word is none. */
export function ordinalOf(word: string): number | null {
  const figures = /^(\d{1,3})(st|nd|rd|th)$/.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const plain = cardinalOf(word);
  return plain === word ? null : numberOf(plain);
}

/** Numbers of times: "once", "twice". */
export const TIMES = dictionary<number>({ once: 1, twice: 2, thrice: 3 });

/** Openings that say nothing about the ledger's matter and may stand before any sentence. */
export const LEADS: readonly string[] = [
  "contrary to what [many|most|some] people [often] (think|believe|say)",
  "contrary to (popular|common|general) belief",
  "like it or not",
  "in fact",
  "of course",
  "as matter of (fact|law)",
  "strictly speaking",
  "formally [speaking]",
  "in law",
  "legally [speaking]",
  "technically [speaking]",
  "on paper",
  "nominally [speaking]",
  "in name",
  "de jure",
  "as is well known",
  "it is true that",
  "officially",
  "despite what [many|some] people (think|say)",
  "for better or worse",
  "still",
  "both",
  "indeed",
  "actually",
  "by contrast",
  "in contrast",
  "on the other side",
  "on the other hand",
  "for (its|their) part",
  "however",
  "meanwhile",
  "moreover",
  "therefore",
  "thus",
  "accordingly",
  "as result",
  "in turn",
];

/** Adverbs that say by which standing a statement is meant: in law, and not in what is done under it. */
export const STANDINGS: readonly string[] = [
  "formally",
  "officially",
  "legally",
  "technically",
  "nominally",
  "on paper",
  "in law",
  "in legal terms",
  "in name",
  "de jure",
];

/** Adverbs between a subject and its verb that leave the claim as it is. */
export const FILLERS: readonly string[] = [
  "also",
  "still",
  "indeed",
  "actually",
  "formally",
  "officially",
  "already",
  "duly",
  "quietly",
  "in fact",
  "therefore",
  "thus",
  "accordingly",
  "likewise",
];
