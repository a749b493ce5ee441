/**
 * The table of sentence forms. A form is words with slots and must match a whole sentence, so that no word is ignored.
 *
 * S is a state, T a treaty or body, P a place or a home, N a number; [a b] is optional, (a|b c) is one of these, ?x is an
 * optional word of denial, %x is a group of words below. Articles and words of time have been removed before.
 */

/** Groups of words that forms share. */
export const GROUPS: Readonly<Record<string, string>> = {
  be: "(is|are|was|were|has been|have been|had been)",
  have: "(has|have|had)",
  do: "(does|do|did)",
  ally: "[(treaty|formal|military)] (ally|allies)",
  pact: "(alliance|treaty alliance|military alliance|formal alliance|treaty of alliance|defence pact|defence treaty|defence alliance|defence agreement|mutual defence treaty|mutual defence pact|mutual defence agreement)",
  must: "(must|has to|have to|had to|would have to|%be (obliged|bound|required|obligated) to|%be under obligation to|%have (duty|obligation) to)",
  mustnot:
    "(need not|%do not have to|%be not (obliged|bound|required|obligated) to|%be under no obligation to|%have no (duty|obligation) to)",
  help: "(defend|help|protect|aid|assist|come to aid of|come to defence of|come to help of)",
  fight: "(fight|go to war|use force|use armed force)",
  oblige: "(obliges|oblige|obliged|binds|bind|bound|requires|require|required|commits|commit|committed|obligates|obligate|obligated)",
  cover: "(covers|cover|covered|applies to|apply to|applied to|extends to|extend to|extended to|protects|protect|protected)",
  trigger: "(triggers|trigger|would trigger|activates|activate|would activate|falls under|fall under|would fall under|is covered by)",
  forces: "(ship|ships|vessel|vessels|warship|warships|aircraft|troops|forces)",
};

/** The words for a bound on a count. */
export const BOUNDS: Readonly<Record<string, "equals" | "at-least" | "more" | "at-most" | "fewer">> = {
  "": "equals",
  only: "equals",
  just: "equals",
  exactly: "equals",
  "at least": "at-least",
  "more than": "more",
  over: "more",
  "at most": "at-most",
  "fewer than": "fewer",
  "less than": "fewer",
};

/** A form of sentence. All forms of one shape fill their slots in the same order, or set `swap` if the first two are reversed. */
export interface Form {
  readonly shape:
    | "allied"
    | "pact"
    | "owes"
    | "pledged"
    | "obliges"
    | "count"
    | "only-ally"
    | "joined"
    | "left"
    | "member"
    | "covers"
    | "forces-at"
    | "signed"
    | "in-force"
    | "began"
    | "ended"
    | "signed-by";
  readonly form: string;
  readonly swap?: true;
  readonly denies?: true;
}

const of = (shape: Form["shape"], forms: readonly string[], more: Omit<Form, "shape" | "form"> = {}): Form[] =>
  forms.map((form) => ({ shape, form, ...more }));

export const FORMS: readonly Form[] = [
  ...of("allied", [
    "S and S %be ?not %ally [of each other]",
    "S and S %be ?not allied [(with|to) each other]",
    "S %be ?not allied (with|to) S",
    "S %be ?not %ally of S",
    "S %be ?not one of S 's %ally",
    "S %be ?not S 's %ally",
    "S %be ?not S %ally",
    "S %be ?not %ally with S",
  ]),
  ...of("pact", [
    "S %have ?no %pact with S",
    "S and S %have ?no %pact [(with|between) each other]",
    "S %be ?not in %pact with S",
    "there %be ?no %pact between S and S",
    "S and S %be ?not (bound|linked|joined) by %pact",
    "S %be ?not (bound|linked) to S by %pact",
  ]),
  ...of("pact", ["S %do not have [any] %pact with S", "S and S %do not have [any] %pact"], { denies: true }),
  ...of("owes", ["S %must %help S", "S %must %help S (if|when) [it] %be attacked", "S (owes|owe|owed) S (defence|help|military help)"]),
  ...of("owes", ["S %mustnot %help S", "S %do not owe S (defence|help|military help)"], { denies: true }),
  ...of("pledged", [
    "S (guarantees|guarantee|guaranteed|has guaranteed) S",
    "S %have [security|defence] guarantee (for|to) S",
    "S (has pledged|has promised|pledged|promised) to %help S",
  ]),
  ...of(
    "pledged",
    [
      "S %be ?not (covered|protected) by S [(security|defence)] guarantee",
      "S %be ?not (covered|protected) by [(security|defence)] guarantee (of|from|by) S",
      "S %have ?no S [(security|defence)] guarantee",
      "S %have ?no [(security|defence)] guarantee from S",
    ],
    { swap: true },
  ),
  ...of("obliges", [
    "T %oblige S to (%help|%fight) S",
    "T %oblige S to (%help|%fight)",
    "under T , S %must (%help|%fight) S",
    "under T S %must (%help|%fight) S",
    "under T , S %must (%help|%fight)",
    "under T S %must (%help|%fight)",
  ]),
  ...of("obliges", ["T %do not %oblige S to (%help|%fight) S", "T %do not %oblige S to (%help|%fight)"], { denies: true }),
  ...of("count", ["S %have %bound N %ally", "S %have ?no %ally", "S %be %bound N %ally"]),
  ...of("count", ["S %do not have any %ally"], { denies: true }),
  ...of("only-ally", [
    "S %have no [other] %ally (but|except|other than|besides|apart from) S [and S]",
    "S 's only %ally (is|are|was|were) S [and S]",
    "S only %ally (is|are|was|were) S [and S]",
    "S %be allied only (with|to) S [and S]",
    "S %have only one %ally [,] S",
  ]),
  ...of("only-ally", ["S (is|was) S 's only %ally", "S (is|was) S only %ally", "S (is|was) only %ally of S"], { swap: true }),
  ...of("joined", ["S (joined|has joined|acceded to|became [full] member of|has been [full] member of|entered) T", "S %do ?not join T"]),
  ...of("left", ["S (left|has left|quit|has quit|withdrew from|has withdrawn from) T", "S %do ?not (leave|quit|withdraw from) T"]),
  ...of("member", [
    "S %be ?not [full] (member|member state|members) of T",
    "S %be ?not [full] T (member|member state|ally)",
    "S %be ?not (in|party to) T",
    "S (belongs|belong|belonged) to T",
  ]),
  ...of("member", ["S %do not belong to T"], { denies: true }),
  ...of("member", ["T (includes|include|included) S"], { swap: true }),
  ...of("covers", ["T %cover P", "attack on P %trigger T"]),
  ...of("covers", ["T %do not %cover P", "attack on P %do not trigger T"], { denies: true }),
  ...of("covers", ["P %be ?not covered by T"]),
  ...of("forces-at", [
    "[armed] attack on S [(coast guard|military|naval|navy|air force)] %forces (at|in|near|off|over) P %trigger (T|treaty)",
  ]),
  ...of("signed", ["T %be ?not (signed|concluded)"]),
  ...of("signed-by", ["S (signed|has signed) T"]),
  ...of("began", ["T (entered|came|has entered|has come) into (force|effect)", "T took effect"]),
  ...of("in-force", ["T %be ?not [still] in force"]),
  ...of("in-force", ["T %be no longer in force"], { denies: true }),
  ...of("ended", ["T (ended|expired|lapsed|has ended|has expired|has lapsed|%be (terminated|dissolved|ended))"]),
];
