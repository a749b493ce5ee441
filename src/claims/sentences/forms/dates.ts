/** Forms about the life of a treaty: signed, in force, ended. */
import { type Form, of } from "./form.ts";

export const DATES: readonly Form[] = [
  ...of("signed", [
    "T %be ?not (signed|concluded|made|agreed|founded|created|established|set up)",
    "T came into (being|existence)",
    "T was ?not signed by its parties",
    "T dates from",
    "T dates back to",
  ]),
  ...of("signed-at", ["T %be signed (in|at) X"]),
  ...of("signed-kind-at", ["S %sign [(their|its|his)] %kind with S (in|at) X", "SS %sign [(their|its)] %kind [with %eachother] (in|at) X"]),
  ...of("signed-kind", [
    "S %sign [(their|its|his)] %kind with S",
    "SS %sign [(their|its)] %kind [with %eachother]",
    "SS (became|become) allies by %kind",
    "%kind between SS was signed",
    "%kind was signed between SS",
    "S [had] signed %kind with S",
  ]),
  ...of("signed-kind", ["S did not sign [any] %kind with S", "SS did not sign [any] %kind [with %eachother]"], { denies: true }),
  ...of(
    "signed-kind",
    [
      "S (never|has never|have never|had never) (signed|concluded|made) [any] %kind with S",
      "SS (never|have never|had never) (signed|concluded|made) [any] %kind [with %eachother]",
    ],
    { denies: true, ever: true },
  ),
  ...of("signed-by", ["S %sign T", "S (has|have|had) not signed T", "S %do ?not sign T", "T was signed by S"]),
  ...of("signed-by", ["S (never|has never|have never) signed T"], { denies: true, ever: true }),
  ...of("signed-by", [
    "S %be ?not among (states|countries|parties) that signed T",
    "S %be ?not (one of|among) [original] signatories (of|to) T",
  ]),
  ...of("signed-before", ["T %be (signed|created|concluded|founded|made) (before|earlier than) T", "T (predates|is older than) T"]),
  ...of("signed-before", ["T %be (signed|created|concluded|founded|made) after T"], { order: [1, 0] }),
  ...of("founded-by", [
    "T %be (founded|formed|set up|created|established|signed) by %bound N %states",
    "T %be (founded|formed|set up|created|established|signed) with %bound N %states",
    "%bound N %states %sign T",
    "T 's (founding|original) members (numbered|were) %bound N",
    "T %have %bound N (founding|original) members",
  ]),
  ...of("broke", ["S (broke|violated|breached|has broken|has violated|has breached|had broken|tore up) T"]),
  ...of("began", [
    "T %begin",
    "T has been in force",
    "T %do ?not (enter|come|take|go) [(into|in)] (force|effect)",
    "T (became effective|has bound its parties)",
  ]),
  ...of("in-force", [
    "T %be ?not [(still|now|currently)] (in force|in effect|valid)",
    "T [still] (exists|existed|stands)",
    "T remains in force",
  ]),
  ...of("in-force", ["T %be no longer in (force|effect)", "T no longer exists", "T %do not [still] exist"], { denies: true }),
  ...of("in-force-for", ["T [still] (binds|bound) [both] SS"]),
  ...of("lasted", ["T (existed|lasted|was in force|ran|was in effect)"]),
  ...of("ended", [
    "T %end",
    "T %do ?not (end|expire|lapse)",
    "T was not renewed",
    "T broke up",
    "T was allowed to lapse",
    "S (ended|terminated|abrogated|denounced|let go of) T",
  ]),
  ...of("ended", ["T [itself] (has never been|was never) [formally] (terminated|ended|abrogated|denounced|dissolved|disbanded)"], {
    denies: true,
  }),
];
