/** Forms about allies and pacts between states. */
import { type Form, of } from "./form.ts";

export const ALLIES: readonly Form[] = [
  ...of("allied", [
    "SS %be ?not [both] %formally %ally [of %eachother] %onpaper",
    "SS %be ?not %formally allied [(with|to) %eachother] %onpaper",
    "S %be ?not %formally allied (with|to) S %onpaper",
    "S %be ?not %formally %ally (of|with) S %onpaper",
    "S %be ?not one of S 's %ally",
    "S %be ?not %formally S 's %ally",
    "S %be ?not %formally S %ally",
    "S %have ?no %formally [(formal|binding|written|such)] [(mutual|bilateral)] %pact with S",
    "S %formally (has|have|had) ?no [formal] %pact with S",
    "SS %have ?no [(formal|binding)] %pact [(with|between) %eachother]",
    "S %be ?not in %pact with S",
    "there %be ?no [formal] %pact between SS",
    "SS %be ?not (bound|linked|joined|tied) by %pact",
    "S %be ?not (bound|linked|tied) to S by %pact",
    "%pact (binds|links|joins|exists between|bound|linked) SS",
    "S %do have %pact with S",
    "S %do have %ally in S",
    "S %be in formal alliance with S",
  ]),
  ...of(
    "allied",
    [
      "S %do not have [any] [formal] %pact with S",
      "SS %do not have [any] [formal] %pact [with %eachother]",
      "no %pact (binds|links|joins|exists between|bound|linked) SS",
      "no %pact (links|binds|ties) S to S",
      "S %be no %ally of S",
      "S %be not %formally in alliance with S",
    ],
    { denies: true },
  ),
  ...of("allied", [
    "S %be ?not %formally allied (with|to) S (under|by|through|by virtue of) T",
    "SS %be ?not %formally (%ally|allied) [(with|to|of) %eachother] (under|by|through|by virtue of) T",
    "(under|by) T [,] SS %be ?not %formally (%ally|allied) [(with|to|of) %eachother]",
    "(under|by) T [,] S %be ?not %formally (allied with|%ally of) S",
  ]),
  ...of(
    "signed-kind",
    [
      "S (never had|has never had|have never had|had never had) [any] %kind with S",
      "SS (never had|have never had|had never had) [any] %kind [with %eachother]",
    ],
    { denies: true, ever: true },
  ),
  ...of("kind-pact", [
    "SS %have ?no %neutralkind [(with|between) %eachother]",
    "S %have ?no %neutralkind with S",
    "there %be ?no %neutralkind between SS",
    "SS %be ?not (bound|linked) by %neutralkind",
    "S %be ?not bound to S by %neutralkind",
    "%neutralkind (binds|links|bound|linked|was in force between) SS",
  ]),
  ...of("kind-pact", ["S %do not have [any] %neutralkind with S", "SS %do not have [any] %neutralkind"], { denies: true }),
  ...of("pact-kind", ["T %be ?not [(only|merely|just)] %kind", "T %be ?not [(only|merely|just)] %kind between SS"]),
  ...of("any-pact", [
    "(pact|treaty|pacts|treaties) (binds|links|joins|exists between|bound|linked|bind|link) SS",
    "SS %be ?not (bound|linked|joined|tied) by (pact|treaty)",
    "S %be ?not (bound|linked|joined|tied) (with|to) S by (pact|treaty)",
    "there %be ?no (pact|treaty) between SS",
    "S %have ?no (pact|treaty|pacts|treaties) with S",
    "SS %have ?no (pact|treaty|pacts|treaties) [(with|between) %eachother]",
  ]),
  ...of(
    "any-pact",
    [
      "no (pact|treaty|pacts|treaties) (binds|links|joins|exists between|bound|linked|bind|link) SS",
      "no (pact|treaty) (links|binds|ties) S to S",
    ],
    {
      denies: true,
    },
  ),
  ...of("count", ["S %have ?no [(formal|binding|written|such)] %pact [with (anyone|anybody|any (state|country|power))]"]),
  ...of("in-alliance", [
    "S %be ?not [(part of|in|member of|bound by|party to)] [any] [(formal|binding)] %pact",
    "S %be ?not %formally allied with (anyone|anybody|any (state|country|power))",
  ]),
  ...of("in-alliance", ["S %be ?not %formally %ally of (anyone|anybody|any [other] (state|country|power|nation))"]),
  ...of("pact-kind", ["T %be no %kind"], { denies: true }),
  ...of(
    "in-alliance",
    [
      "S (belongs|belong|belonged) to no %pact",
      "S %be %ally of (nobody|no one)",
      "S %do not belong to any %pact",
      "S %be (outside|part of no|in no|bound by no) %pact",
    ],
    {
      denies: true,
    },
  ),
  ...of("became-allied", ["SS became %ally", "SS became allied", "S became %ally of S", "S became S 's %ally", "S became S %ally"]),
  ...of("count", ["S %have %bound N %ally", "S %have ?no %ally", "S %be %bound N %ally", "S has got %bound N %ally"]),
  ...of("count", ["S %must (%help|help to defend) %bound N [(other|foreign)] (%states|state|country)"]),
  ...of("count", ["S %do not have any %ally", "S %do not have single %ally", "S %be without %ally"], {
    denies: true,
  }),
  ...of("compared", ["S %have %many %compare %ally than S [%do]", "S %have %compare %ally as S"]),
  ...of("only-ally", [
    "S %have no [other] %ally (but|except|other than|besides|apart from) S [and S]",
    "S 's (only|sole) [remaining] %ally (is|are|was|were) S",
    "S (only|sole) %ally (is|are|was|were) S",
    "S %be %formally allied only (with|to) S",
    "S %have (only|just) one %ally [(,|:)] S",
    "S %have (only|just) one %ally in S",
    "S %have one %ally [(,|:)] S",
    "S %have [(only|just)] two %ally [(,|:)] S",
  ]),
  ...of("only-ally", ["S (is|was) S 's (only|sole) %ally", "S (is|was) S (only|sole) %ally", "S (is|was) only %ally of S"], {
    order: [1, 0],
  }),
];
