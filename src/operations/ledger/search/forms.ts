/**
 * The forms of questions that the search answers. Words are in lower case without articles; "#" stands for a state, "@" for a
 * treaty, "^" for a place, "~" for a war and "%" for a continent. The first form that fits all words is taken.
 */
import type { QUESTION_KINDS } from "../../../model/searchQuestions.ts";

export interface Form {
  /** "war" is read as a case, "uses-in-year" as the uses of each treaty, "ended-treaty" as the last treaty of two states that is over. */
  readonly kind: (typeof QUESTION_KINDS)[number] | "war" | "war-itself" | "uses-in-year" | "ended-treaty";
  readonly form: RegExp;
  /** The order of the states in the question; by default that of the words. */
  readonly order?: readonly number[];
}

const DEFEND =
  "(?:defends?|protects?|helps?|aids?|assists?|supports?|fights? for|come(?:s)? to (?:the )?(?:aid|defen[cs]e|help|rescue) of|back|go(?:es)? to war for)";
const MUST = "(?:must|would|will|should|has to|have to|had to|is obliged to|are obliged to|is bound to|are bound to|do|does|did|could|can)";
const BOUND =
  "(?:have to |need to |obliged to |bound to |required to |required by law to |legally obliged to |legally bound to |(?:bound |obliged |required )?treaty to )*";
const ATTACK = "(?:attacks?|attacked|invades?|invaded|strikes?|blockades?)";
const WHO = "(?:who|whom|which (?:countries|states|country|state|nations)|what (?:countries|states))";
const ALLY = "(?:(?:treaty|military|formal) )?(?:ally|allies|allied|alliance|alliances|partners)";
const TREATY =
  "(?:(?:mutual|defen[cs]e|security|military|friendship|bilateral|alliance|non aggression|nonaggression|assistance) )*(?:treaty|treaties|pact|pacts|agreement|agreements|alliance)";
const AND = "(?:(?:and|vs|versus|v|with|or|to|between|against|compared to|compared with) )?";
const BASES = "(?:military |army |air |naval |foreign )*(?:bases?|troops|forces|soldiers|facilities)";
const BREAK = "(?:broke|broken|break|breaks|violated?|breach|breached|betrayed|renounced?|denounced?|tore up|abandoned|ended|left|quit)";
const USED = "(?:used?|invoked?|triggered|trigger|activated?|applied|apply|called on|called upon)";

const ACT = "(?:help|assist|act|fight|intervene|respond|step in|come in|defend(?: it)?|come to its (?:aid|help|defen[cs]e))";
const END = "(?:end|ended|expire|expired|lapse|lapsed|stop|collapse|collapsed|break down|break up)";

export const FORMS: readonly Form[] = [
  { kind: "who-defends", form: new RegExp(`^${WHO} (?:${MUST} )?${ACT} (?:if|when|should) [#^] (?:is|are|was|were|gets|be) ${ATTACK}$`) },
  { kind: "who-defends", form: new RegExp(`^${WHO} (?:${MUST} )?${DEFEND} [#^](?: if (?:it|they) (?:is|are|was|were) ${ATTACK})?$`) },
  {
    kind: "who-defends",
    form: new RegExp(`^${WHO} (?:${MUST} )?(?:come|comes|go|rush)(?: in)? to [#^] (?:aid|defen[cs]e|help|rescue|assistance)$`),
  },
  { kind: "who-defends", form: new RegExp(`^${WHO} (?:${MUST} )?${DEFEND} [#^] (?:against|from) #$`), order: [1, 0] },
  {
    kind: "who-defends",
    form: new RegExp(
      `^${WHO} (?:${MUST} )?(?:have to )?${DEFEND} [#^] (?:if|when|were|should) #(?: (?:to )?(?:were to |would )?${ATTACK}(?: it| them)?)?$`,
    ),
    order: [1, 0],
  },
  { kind: "who-defends", form: new RegExp(`^${WHO} (?:owes?|owed) [#^] (?:aid|defen[cs]e|help|assistance|protection)$`) },
  { kind: "who-defends", form: /^(?:war|conflict|fighting) between # and #$/ },
  { kind: "who-defends", form: /^(?:what (?:happens|would happen|if)(?: if)? |if |were )?[#^] (?:is |were |was |gets? )?attacked$/ },
  {
    kind: "who-defends",
    form: new RegExp(`^(?:what (?:happens|would happen)(?: if)? |what if |if )?# ${ATTACK} [#^](?: who ${MUST}.*)?$`),
  },
  { kind: "who-defends", form: new RegExp(`^why (?:does|did|has|is|was|were|are) # (?:to )?(?:${ATTACK}|attacking|invading) [#^]$`) },
  { kind: "who-defends", form: /^(?:who )?(?:defen[cs]e|defenders|protectors) of [#^]$/ },
  { kind: "war", form: /^why (?:did|does|has|had) # (?:enter|join|fight(?: in)?|go (?:in)?to|get into|declare|take part in|start) ~$/ },
  {
    kind: "war-itself",
    form: /^(?:(?:who fought|who was|which states|allies|alliances|pacts|treaties|sides|states|countries|members|causes|start|outbreak|beginning|history)(?: (?:in|of|during|before|on|at) )?)?~(?: (?:allies|alliances|sides|pacts|treaties|causes))?$/,
  },
  { kind: "war-itself", form: /^(?:the )?war (?:between |of )?# (?:and |with |against |vs )?#$/ },
  { kind: "war-itself", form: /^# (?:and |vs )?# war$/ },
  { kind: "war", form: /^# (?:entry into|entering|joins?|enters?|in) ~$/ },
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
    kind: "allies",
    form: new RegExp(`^(?:does|do|did|has|have) # (?:have |really have )?(?:any |many |few |no )?${ALLY}(?: at all| left)?$`),
  },
  { kind: "must-defend", form: new RegExp(`^(?:${MUST}|is|are|was|were) [#@] ${BOUND}${DEFEND} #$`) },
  {
    kind: "must-defend",
    form: new RegExp(
      `^(?:${MUST}|is|are|was|were) # ${BOUND}(?:fight|act|intervene|respond|step in|go to war|come in) (?:if|when|should) # (?:is|are|was|were|gets|be) ${ATTACK}$`,
    ),
  },
  {
    kind: "who-defends",
    form: new RegExp(`^(?:${MUST}|is|are|was|were) # ${BOUND}${DEFEND} # (?:if|when|were|against) #(?: ${ATTACK}(?: it)?)?$`),
    order: [2, 1, 0],
  },
  { kind: "is-ally", form: new RegExp(`^(?:does|do|did|has|have|is there) # (?:have |still have )?${TREATY} with #$`) },
  {
    kind: "uses",
    form: new RegExp(
      `^(?:has|have|had|was|were|is|when was|when were|how (?:many times|often) (?:has|was|had|is)) @ (?:article \\d+ )?(?:ever |been |actually |already )*${USED}(?: before)?$`,
    ),
  },
  {
    kind: "uses",
    form: new RegExp(`^(?:who|when|how often|how many times) (?:(?:did|has|have|had) )?(?:[#@] )?(?:ever )?${USED} @(?: article \\d+)?$`),
  },
  { kind: "uses", form: /^(?:uses|invocations?|past uses) of @(?: article \d+)?$/ },
  {
    kind: "uses-in-year",
    form: new RegExp(
      `^(?:${WHO} )?(?:has |have )?(?:invoked|triggered|called on) (?:treaty|treaties|pact|pacts|alliance|alliances|clauses?)$`,
    ),
  },
  { kind: "uses-in-year", form: /^(?:which |what )?(?:treaties|pacts|alliances) (?:were |was )?(?:invoked|triggered|used)$/ },
  {
    kind: "changes",
    form: new RegExp(
      `^(?:(?:what|which|new|all|list of) )*(?:# )?${TREATY} (?:(?:were |was |that were )?(?:signed|made|concluded|ended|began)|(?:did|has) # (?:sign|signed|make|made|join|end))$`,
    ),
  },
  { kind: "changes", form: /^what changed(?: for #)?$/ },
  {
    kind: "changes",
    form: new RegExp(`^(?:(?:${WHO}|when|did|has|have|how) )*(?:# )?(?:has |have )?${BREAK} (?:any |its |their )?${TREATY}(?: with #)?$`),
  },
  { kind: "changes", form: /^(?:broken|violated) (?:treaties|pacts|promises|agreements|alliances)$/ },
  {
    kind: "treaty",
    form: new RegExp(
      `^(?:(?:${WHO}|when|did|has|have|why|how|can|could|may|will|would) )*(?:# )?(?:has |have )?(?:${BREAK}|leave|exit|withdraw from|get out of) @$`,
    ),
  },
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
    form: /^(?:who (?:is|are|was|were) (?:in|part of) |(?:members?|parties|text|membership) (?:of|to) |(?:which|what) (?:countries|states) (?:(?:are|were) (?:in|members of|party to) |left |joined |quit |signed )|who (?:left|joined|quit|signed) |what is |what does |what was )?@(?: (?:article \d+|members?|countries|member states|parties|states|membership|say|oblige|mean|text|list))*$/,
  },
  {
    kind: "treaty",
    form: /^(?:is|does|did|was) @ (?:still )?(?:in force|exist|exists|binding|valid|alive|active|over|dead|apply|run)(?: today| still)?$/,
  },
  { kind: "treaty", form: new RegExp(`^(?:difference between |compare )?@ ${AND}@$`) },
  { kind: "treaty-of-pair", form: new RegExp(`^(?:what |which |is there )?(?:${TREATY} )?(?:between |of |with )?# ${AND}# ${TREATY}$`) },
  { kind: "treaty-of-pair", form: new RegExp(`^(?:what |which |is there )?${TREATY} (?:between |of |with )# ${AND}#$`) },
  { kind: "ended-treaty", form: new RegExp(`^when (?:did|does|has) # ${AND}# ${TREATY} ${END}$`) },
  {
    kind: "ended-treaty",
    form: new RegExp(`^(?:end|collapse|expiry) of (?:# ${AND}# ${TREATY}|${TREATY} (?:of |between |with )# ${AND}#)$`),
  },
  {
    kind: "treaty-of-pair",
    form: new RegExp(`^(?:is|was|does) # ${AND}# ${TREATY} (?:still )?(?:in force|exist|binding|valid|alive|active|over)(?: still)?$`),
  },
  {
    kind: "treaty-of-pair",
    form: new RegExp(`^(?:(?:what|which) ${TREATY} (?:does|do|did) )?# (?:have |has |signed )?(?:${TREATY} )?with #(?: sign| have)?$`),
  },
  { kind: "bases", form: new RegExp(`^(?:does |do |how many |where are )?# (?:have )?${BASES} (?:in|on) [#^]$`) },
  { kind: "bases", form: new RegExp(`^${BASES} of # in #$`) },
  { kind: "bases", form: /^@ (?:in|on) [#^]$/ },
  { kind: "bases-in", form: new RegExp(`^(?:${WHO} (?:has|have|keeps?) |are there |how many )?${BASES} (?:are )?in [#^]$`) },
  {
    kind: "bases-of",
    form: new RegExp(
      `^(?:where are |${WHO} (?:have|has|host|hosts) |list of |how many )?# ${BASES}(?: abroad| in world| around world| overseas)?$`,
    ),
  },
  { kind: "bases-of", form: new RegExp(`^(?:where does # have ${BASES}|(?:where are|${WHO} (?:have|has|host|hosts)) @)$`) },
  { kind: "region", form: new RegExp(`^(?:(?:what|which|list of|how many) )*(?:${ALLY}|${TREATY}) (?:are there )?in %$`) },
  {
    kind: "map",
    form: new RegExp(`^(?:(?:what is|which is|what was) )?(?:biggest|largest|most important) ${ALLY}(?: ever| today| in world)?$`),
  },
  { kind: "map", form: new RegExp(`^map(?: of)?(?: (?:all|world|european|the))*(?: ${ALLY}| pacts| treaties)?$`) },
  {
    kind: "compare",
    form: new RegExp(
      `^(?:compare |difference between |relations (?:between |of )?)?# ${AND}#(?: relations| compared| alliance| relationship)?$`,
    ),
  },
];
