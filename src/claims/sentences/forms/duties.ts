/** Forms about duties to defend: owed by treaty, under a named treaty, or in a case that the sentence puts. */
import { CASES, OF_PLACES } from "./cases.ts";
import { type Form, of } from "./form.ts";

const CASE = "[%conditions (it|they|S) %attacked [by %third]]";

/** "If it is attacked", said of the state that was named before. */
const IF_IT = "[%conditions (it|they) %attacked [by %third]]";

/** "Must defend S" is also written "must come to S's aid". */
function withAid(one: Form): Form[] {
  const aided = one.form.replace(/(%must|%mustnot|%bybound|(?<=%oblige S) to) \(%help\|%fightfor\) S\b/, "$1 come to S 's %aid");
  return aided === one.form ? [one] : [one, { ...one, form: aided }];
}

/** Each form once, in the order in which they are tried. */
function distinct(forms: readonly Form[]): Form[] {
  return [...new Map(forms.map((one) => [one.form, one] as const).reverse()).values()].reverse();
}

const WRITTEN: readonly Form[] = [
  ...CASES,
  ...of("owes", [
    `S %must %help S ${CASE}`,
    `S %must come to S 's %aid ${CASE}`,
    "S (owes|owe|owed) S %assist",
    "S %be [treaty] bound to %help S",
    "S 's obligation to %help S (is|was) binding",
    "[mutual] defence treaty (obliges|obliged|binds|bound) S to %help S",
    "S %be ?not S 's treaty guarantor",
  ]),
  ...of(
    "owes",
    [
      `S %mustnot %help S ${CASE}`,
      `S %mustnot come to S 's %aid ${CASE}`,
      "S %mustnot %fightfor S",
      "S %do not owe S %assist",
      "no (treaty|pact|law) (obliges|obliged|binds|bound|requires|required|commits|committed) S to (%help|%fightfor) S",
      "S %be not [treaty] bound to %help S",
    ],
    { denies: true },
  ),
  ...of("owes", ["S %be ?not (protected|covered|defended) by [(its|their)] %pact with S"], {
    order: [1, 0],
  }),
  ...of("owes", ["S %be ?not (protected|covered|defended) by [(its|their)] (treaty|pact|agreement) with S"], { order: [1, 0] }),
  ...of("owes", ["S %must %fightfor S", `S %must %fightfor S ${CASE}`]),
  ...of("must-alone", ["S %must %fight", "S %mustnot %fight"]),
  ...of(
    "owed-by-none",
    [
      "(no [other] (country|state|power|nation|government)|nobody|no one) %must (%help|%fightfor) S [if it %attacked]",
      "(no [other] (country|state|power|nation|government)|nobody|no one) %must come to S 's %aid [if it %attacked]",
      "there %be no (country|state|power|nation) (that|which) %must (%help|%fightfor) S [if it %attacked]",
    ],
    { denies: true },
  ),
  ...of("owes", [
    "S %have ?no (%pact|%plainpact) (that|which) (obliges|binds|commits|requires|obliged|bound|committed|required) (it|them) to (%help|%fightfor) S",
  ]),
  ...of("owes-each-other", [
    "SS %have ?no (%pact|%plainpact) (that|which) (obliges|binds|commits|requires|obliged|bound|committed|required) them to (%help|%fightfor) %eachother",
    "SS %must %fightfor %eachother",
    `SS %must %help %eachother [if %third %attacks [them]] [if either [of them] %attacked] [if one [of them] %attacked]`,
    "SS %be each (obliged|bound|required) to %help %eachother [if (it|either|one) %attacked]",
    "SS must come to %eachother 's %aid [if either %attacked]",
    "SS %be ?not (bound|obliged|committed|required) [by treaty] to (%help|%fightfor) %eachother",
    "SS (owe|owed) %eachother %assist",
    "SS (owe|owed) %eachother [mutual] %assist",
  ]),
  ...of(
    "owes-each-other",
    [
      "SS %mustnot (%help|%fightfor) %eachother",
      "SS %do not owe %eachother %assist",
      "no (%pact|%plainpact) (binds|bound|obliges|obliged|commits) SS to (%help|%fightfor) %eachother",
    ],
    { denies: true },
  ),
  ...of("pledged", [
    "S %guarantee S [ 's %kept]",
    "S %guarantee %kept of S",
    "S %guarantee S %kept",
    "S %guarantee S 's independence and (borders|security|territorial integrity)",
    "S %have [security|defence] guarantee (for|to) S",
    `S (has pledged|has promised|have pledged|have promised|pledged|promised|has undertaken|undertook|has agreed|agreed) to %help S ${CASE}`,
    `S (has pledged|has promised|have pledged|have promised|pledged|promised|has undertaken|undertook|has agreed|agreed) to come to S 's %aid ${CASE}`,
  ]),
  ...of("pledged-if", [
    `S (has pledged|has promised|have pledged|have promised|pledged|promised|has undertaken|undertook|has agreed|agreed) to (%help|%fightfor) S %conditions S %attacks (it|them)`,
    `S (has pledged|has promised|have pledged|have promised|pledged|promised|has undertaken|undertook|has agreed|agreed) to come to S 's %aid %conditions S %attacks (it|them)`,
    "S %guarantee S %conditions S %attacks (it|them)",
  ]),
  ...of("help-each-other-if", [
    "SS %must (%help|%fightfor) %eachother %conditions S %attacks (it|them|either|either of them|one|one of them)",
    "SS must come to %eachother 's %aid %conditions S %attacks (it|them|either|either of them|one|one of them)",
    "SS %be (bound|obliged|committed|required) [by treaty] to (%help|%fightfor) %eachother %conditions S %attacks (it|them|either|either of them|one|one of them)",
    "SS (have promised|have agreed|have pledged|have undertaken) to (%help|%fightfor) %eachother %conditions S %attacks (it|them|either|either of them|one|one of them)",
    "SS %be %formally allied [with %eachother] against S",
    "T %oblige SS to (%help|%fightfor) %eachother %conditions S %attacks (it|them|either|either of them|one|one of them)",
    "(under|by) T [,] SS %must (%help|%fightfor) %eachother %conditions S %attacks (it|them|either|either of them|one|one of them)",
  ]),
  ...of("help-each-other-if", ["S %be %formally allied with S against S"]),
  ...of(
    "pledged",
    [
      "S 's %kept %be ?not guaranteed by S",
      "S %kept %be ?not guaranteed by S",
      "%kept of S %be ?not guaranteed by S",
      "S %be ?not guaranteed by S",
    ],
    {
      order: [1, 0],
    },
  ),
  ...of(
    "pledged",
    [
      "S %be ?not (covered|protected) by S [(security|defence)] guarantee",
      "S %be ?not (covered|protected) by [(security|defence)] guarantee (of|from|by) S",
      "S %have ?no S [(security|defence)] guarantee",
      "S %have ?no [(security|defence)] guarantee from S",
    ],
    { order: [1, 0] },
  ),
  ...of("owes-each-other", [
    "SS (have promised|have agreed|have pledged|have undertaken) to %help %eachother [if (%third|S) %attacks] [if either [of them] %attacked]",
    "SS (have promised|have agreed|have pledged) to come to %eachother 's %aid [if either [of them] %attacked]",
  ]),
  ...of("agreed", [
    "SS (promised|agreed|pledged|undertook) to %help %eachother [if %third %attacks] [if either [of them] %attacked]",
    "SS (promised|agreed|pledged|undertook) to come to %eachother 's %aid [if either [of them] %attacked]",
    "SS (agreed|declared|pledged) [that] %strike (on|against) (one|either) [(one|country|state|side|party|of them|of two)] %counts %strike (on|against) (both|other|both of them)",
  ]),
  ...of("owes-each-other", [
    "SS (agree|have agreed|have declared|have pledged) [that] %strike (on|against) (one|either) [(one|country|state|side|party|of them|of two)] %counts %strike (on|against) (both|other|both of them)",
  ]),
  ...of("obliges-anyone", [
    "T (promised|pledged|undertook|agreed|has promised|has pledged) to (%help|%fightfor) S",
    "T %must %help S [if %third %attacks it] [if it %attacked]",
    "T (member|members|allies|states|countries|powers|parties) %must (%help|%fightfor) S [if it %attacked]",
  ]),
  ...of("obliges-anyone", ["S %be ?not promised [(military|armed)] (help|aid|assistance|support) (in|by|under) T [if it %attacked]"], {
    order: [1, 0],
  }),
  ...of("treaty-guarantees", ["T %guarantee S [ 's %kept]", "T %guarantee (%kept of S|S %kept)", "T gave S [security] guarantee"]),
  ...of(
    "treaty-guarantees",
    [
      "S 's %kept %be ?not guaranteed [by [great] powers] (by|in|under) T",
      "S %be ?not guaranteed (by|in|under) T",
      "%kept of S %be ?not guaranteed (by|in|under) T",
    ],
    { order: [1, 0] },
  ),
  ...of("treaty-guarantees", ["T %do not guarantee S [ 's %kept]"], { denies: true }),
  ...of(
    "obliges-anyone",
    [
      "T %mustnot %help S [if it %attacked]",
      "T (member|members|allies|states|countries|powers|parties) %mustnot (%help|%fightfor) S [if it %attacked]",
    ],
    { denies: true },
  ),
  ...of("must-there", ["S %must %help S (in|at|on|near|around) P"]),
  ...of("must-there", ["S %mustnot %help S (in|at|on|near|around) P"], { denies: true }),
  ...of("must-there", ["T %oblige S to %help S (in|at|on|near|around) P", "(under|by) T [,] S %must %help S (in|at|on|near|around) P"]),
  ...of("must-there", ["T %do not %oblige S to %help S (in|at|on|near|around) P"], { denies: true }),
  ...of("obliges", [
    `T %oblige S to (%help|%fightfor) S ${IF_IT}`,
    `T %oblige S to come to S 's %aid ${IF_IT}`,
    "T %oblige S to (%help|%fight)",
    `(under|by) T [,] S %must (%help|%fightfor) S ${IF_IT}`,
    "(under|by) T [,] S %must (%help|%fight)",
    "S %must (%help|%fightfor) S (under|by) T",
    "S %bybound (%help|%fightfor) S",
    "S %bybound (%help|%fight)",
    "(under|in) T [,] S (promised|pledged|undertook|agreed|has promised|has pledged) to (%help|%fightfor) S",
    "S %must %help S under T",
    "S 's (duty|obligation) to %help S rests on T",
    "under T [,] [armed] attack on S (counts|would count) as attack on S [too]",
    "under T [,] [armed] attack on S (is|would be) [considered] attack on S [too]",
  ]),
  ...of(
    "obliges",
    [
      "T %do not %oblige S to (%help|%fightfor) S",
      "(under|in) T [,] S %do not (promise|pledge|undertake|agree) to (%help|%fightfor) S",
      "T %do not %oblige S to (%help|%fight)",
      "S %mustnot (%help|%fightfor) S (under|by) T",
      "(under|by) T [,] S %mustnot (%help|%fightfor) S",
      "(under|by) T [,] S %mustnot (%help|%fight)",
    ],
    {
      denies: true,
    },
  ),
  ...of("obliges-each-other", [
    "T %oblige SS to %help %eachother",
    "(under|by) T [,] SS %must %help %eachother",
    "SS %must %help %eachother under T",
  ]),
  ...of("obliges-each-other", [
    "T %oblige SS to come to %eachother 's %aid [if (it|either|one) [of them] %attacked]",
    "(under|by) T [,] SS %must come to %eachother 's %aid [if (it|either|one) [of them] %attacked]",
    "T %oblige SS to %help %eachother if (it|either|one|other) [of them] %attacked",
  ]),
  ...of("obliges-each-other", ["T %do not %oblige SS to %help %eachother"], { denies: true }),
  ...of("obliges-anyone", [
    "T %oblige (anyone|any party|its parties|its members|all parties|all members|its signatories) to (%help|%fightfor) S",
  ]),
  ...of(
    "obliges-anyone",
    [
      "T %do not %oblige (anyone|anybody|any state|its parties|its members|its signatories) to (%help|%fightfor) S",
      "T (obliges|obliged|binds|bound) (nobody|no one|no state) to (%help|%fightfor) S",
    ],
    { denies: true },
  ),
  ...of("duty-of-all", [
    "T %states (owe|owed) %eachother %assist [if (one|any) [of them] (%attacked|is victim of armed aggression on its territory)]",
    "(members|parties|all members|all parties) of T %must %help %eachother [if (one|any) [of them] %attacked]",
    "T (members|allies|states|countries|parties|powers) %must (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "T %oblige [(every|each|all|its)] T (member|members|party|parties|ally|allies|state|states|country|countries) to (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "under T [,] (every|each|any) (ally|member|party) %must (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "(every|each|all) T (ally|member|party|allies|members|parties) %must (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "(every|each|all) (ally|member|party|allies|members|parties) of T %must (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "under T [,] [(all|its)] (allies|members|parties|member states) %must (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "T %oblige [(every|each|its|all)] (member|members|party|parties|ally|allies|member state|member states) to (%help|%fight|%fightfor) [%fellow] [%oneself] [%ifone]",
    "under T [,] [armed] attack on one (ally|member|party|state) is [considered] attack on all [of them]",
    "[(under|by) T [,]] %strike (on|against) (one|any|any one) [of] %membersof %counts %strike (on|against) %allofthem",
    "T %says [that] %strike (on|against) (one|any) [(ally|member|party|state|country|of them|of its members)] %counts %strike (on|against) (all|them all|every member|all others) [(of them|members|allies|its members)]",
    "(under|by) T [,] %strike (on|against) (one|any) [(ally|member|party|state|country|of them)] %counts %strike (on|against) (all|them all|every member|all others) [(of them|members|allies)]",
  ]),
  ...of("owes", ["%strike (on|against) S %counts %strike (on|against) S [(itself|too|as well)]"], { order: [1, 0] }),
  ...of("attack-on-all", [
    "[armed] attack on S (counts|would count|is|would be) [(considered|treated|regarded)] [as] attack on (every|all|each) [other] T (ally|allies|member|members)",
    "[armed] attack on S (counts|would count|is|would be) [(considered|treated|regarded)] [as] attack on (every|all|each) [other] (ally|allies|member|members) of T",
    "[armed] attack on S (counts|would count|is|would be) [(considered|treated|regarded)] [as] attack on [all of] T",
  ]),
  ...of("duty-of-all", [
    "T %oblige %eachside to (%help|%fight|%fightfor) (%eachother|other) [if (it|other|one|either) [of them] %attacked]",
    "under T [,] %eachside %must (%help|%fight|%fightfor) (%eachother|other) [if (it|other|one|either) [of them] %attacked]",
    "T %oblige %eachside to (give|provide|render|lend|offer) %assist [to %eachother] if (it|other|one|either) [of them] %attacked",
    "T %oblige %eachside to come to %eachother 's %aid [if (it|other|one|either) [of them] %attacked]",
    "under T [,] %eachside %must come to %eachother 's %aid [if (it|other|one|either) [of them] %attacked]",
  ]),
  ...of(
    "duty-of-all",
    [
      "(under|by) T [,] neither (side|party|state|country|of them) %must (%help|%fight|%fightfor) [%eachother] [if (it|other|one|either) [of them] %attacked]",
      "(under|by) T [,] neither (side|party|state|country|of them) %must come to %eachother 's %aid",
      "T %do not %oblige (either|neither) (side|party|state|country|of them) to (%help|%fight|%fightfor) [%eachother]",
      "T (obliges|obliged|binds|bound|commits|committed) neither (side|party|state|country|of them) to (%help|%fight|%fightfor) [%eachother]",
    ],
    { denies: true },
  ),
  ...of(
    "duty-of-all",
    [
      "T %do not %oblige [(every|each|its|all|any|any of its)] (member|members|party|parties|ally|allies) to (%help|%fight|%fightfor) [%fellow] [%ifone]",
      "T (members|allies|states|countries|parties) %mustnot (%help|%fight|%fightfor) [%fellow] [%ifone]",
      "under T [,] (members|allies|parties|no member|no ally) %mustnot (%help|%fight|%fightfor) [%fellow] [%ifone]",
    ],
    { denies: true },
  ),
  ...of("consults", [
    "T %oblige S [%merely] to consult [(%eachother|S)]",
    "(under|by) T [,] (S %must|S would) [%merely] consult [with] [(%eachother|S)] [if (it|either|one|any) [of them] %attacked]",
    "S %bybound [%merely] consult [(%eachother|S)]",
  ]),
  ...of("consults", [
    "T %oblige (them|both|both sides|both parties|its parties|its members|all members|all parties) to consult [%eachother] [%conditions (it|either|one|any) [of them] (%attacked|is threatened|feels threatened)]",
  ]),
  ...of("bound-to", ["S %be ?not %formally (bound|committed|obliged) to S (by|under|through) T"]),
  ...of("directed", ["T %be ?not [(expressly|explicitly)] (directed|aimed) (against|at) S"]),
  ...of("no-separate-peace", ["S (pledged|promised|agreed|undertook|had pledged|had promised) not to (make|conclude|sign) separate peace"]),
  ...of("clause", [
    "T (contains|contained|has|had|includes|included) ?no [mutual] defence clause",
    "T (contains|contained|has|had|includes|included) ?no (promise|pledge|commitment|obligation|duty) (to %help %eachother|to come to %eachother 's %aid|of [mutual] (defence|assistance))",
  ]),
  ...of(
    "clause",
    [
      "T (obliges|obliged|binds|bound|commits|committed) (nobody|no one|no member) to (%help|%fightfor) (anyone|anybody|another|%eachother)",
    ],
    {
      denies: true,
    },
  ),
  ...of("clause", ["T %do not (contain|have|include) [any|a] [mutual] defence clause"], { denies: true }),
];

export const DUTIES: readonly Form[] = distinct([...WRITTEN.flatMap(withAid), ...OF_PLACES]);
