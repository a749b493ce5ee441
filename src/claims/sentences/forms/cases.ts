/** Forms that put a case: who attacks, and where. They are tried before the forms of a duty as it stands. */
import { type Form, of, type ShapeName } from "./form.ts";

/** A body as the subject of a duty: it, or its members. */
const BODY =
  "(T [(member|members|ally|allies|state|states|country|countries|power|powers|party|parties)]|[other] (members|allies|parties) of T)";
const STRUCK = "%conditions P [alone] %attacked [by %third]";
/** The forces by which a state attacks. */
const STRIKERS = "[(coast guard|navy|naval|ships|warships|vessels|forces|troops|aircraft)] [(ships|warships|vessels|forces)]";
const ATTACKER = "%conditions S %attacks";

/** The forms of a duty with the forms of its denial, in which "must" and "obliges" are denied. */
function bothWays(shape: ShapeName, forms: readonly string[], more: Pick<Form, "order"> = {}): Form[] {
  const denied = forms.map((one) => one.replace("%must ", "%mustnot ").replace("T %oblige", "T %do not %oblige"));
  return [...of(shape, forms, more), ...of(shape, denied, { ...more, denies: true })];
}

/** Forms with a place that is no state, tried after the forms with a state. */
export const OF_PLACES: readonly Form[] = bothWays("must-at-place", ["S %must (%help|%fightfor) P"]);

export const CASES: readonly Form[] = [
  ...bothWays("must-if", [
    `S %must (%help|%fightfor) S ${ATTACKER} [(it|them|P)]`,
    `S %must (%help|%fightfor) S %conditions (it|they) %attacked by S`,
    `(under|by) T [,] S %must (%help|%fightfor) S ${ATTACKER} (it|them|P)`,
    `S %must (%help|%fightfor) S (under|by) T ${ATTACKER} (it|them|P)`,
    `T %oblige S to (%help|%fightfor) S ${ATTACKER} (it|them|P)`,
  ]),
  ...of("must-if", [`S %bybound (%help|%fightfor) S ${ATTACKER} (it|them|P)`]),
  ...bothWays("must-if", ["if S %attacks P [,] S %must (%help|%fightfor) S"], { order: [2, 3, 0] }),
  ...bothWays("must-if", ["(if|when|once) S %attacks S [,] S %must (%help|%fight|%fightfor) [(it|them|S)]"], { order: [2, 1, 0] }),
  ...bothWays("must-if", ["(under|by) T [,] if S %attacks S [,] S %must (%help|%fight|%fightfor) [(it|them|S)]"], { order: [3, 2, 1] }),
  ...bothWays("must-if", ["if S %attacked by S [,] S %must (%help|%fightfor) (it|them|S)"], { order: [2, 0, 1] }),
  ...of("must-if", ["if S %attacks S [,] S %must come to (its|their|S 's) %aid"], { order: [2, 1, 0] }),
  ...of(
    "must-if",
    [
      `no (treaty|pact|law) (obliges|obliged|binds|bound|requires|required|commits|committed) S to (%help|%fightfor) S ${ATTACKER} (it|them)`,
    ],
    {
      denies: true,
    },
  ),
  ...of("must-if", ["T %oblige S to (%help|%fight) (if|when|once) S %attacks S"], { order: [1, 3, 2] }),
  ...of("must-if", ["(under|by) T [,] S %must %fight if S %attacks S"], { order: [1, 3, 2] }),
  ...of("must-if", ["S %must %fight (if|when|once) S %attacks S", "S %must %fight on S (if|when|once) it %attacks S"], {
    order: [0, 2, 1],
  }),
  ...bothWays("forces-must-if", [`if S ${STRIKERS} %attacks S %struckforces [,] S %must (%help|%fightfor) (S|it|them)`], {
    order: [2, 1, 0],
  }),
  ...bothWays(
    "forces-must-if",
    [`if S ${STRIKERS} %attacks S %struckforces (in|at|near|on|off) P [,] S %must (%help|%fightfor) (S|it|them)`],
    { order: [3, 1, 0] },
  ),
  ...bothWays("forces-must-if", [`S %must (%help|%fightfor) S ${ATTACKER} S %struckforces [(in|at|near|on|off) P]`], { order: [0, 1, 2] }),
  ...bothWays("body-must-if", [
    `${BODY} %must (%help|%fightfor) S ${ATTACKER} (it|them|P)`,
    `${BODY} %must (%help|%fightfor) S %conditions (it|they) %attacked by S`,
  ]),
  ...of("body-must-if", [`T (promised|pledged|undertook|agreed|has promised|has pledged) to (%help|%fightfor) S ${ATTACKER} (it|them)`]),
  ...bothWays("body-must-if", [`${BODY} %must (%help|%fightfor) S %conditions P %attacked by S`], { order: [0, 1, 3, 2] }),
  ...bothWays("body-must-if", [`if S %attacks P [,] ${BODY} %must (%help|%fightfor) S`], { order: [2, 3, 0, 1] }),
  ...bothWays("body-must-if", [`if S %attacks S [,] ${BODY} %must (%help|%fightfor) (it|them)`], { order: [2, 1, 0] }),
  ...bothWays("body-must-if", [`if S %attacked by S [,] ${BODY} %must (%help|%fightfor) (it|them)`], { order: [2, 0, 1] }),
  ...bothWays("must-at-place", [
    `S %must (%help|%fight|act) ${STRUCK}`,
    `S %must (%help|%fightfor) S ${STRUCK}`,
    `(under|by) T [,] S %must (%help|%fightfor) S ${STRUCK}`,
    `S %must (%help|%fightfor) S (under|by) T ${STRUCK}`,
    `T %oblige S to (%help|%fightfor) S ${STRUCK}`,
  ]),
  ...of("must-at-place", [`S %bybound (%help|%fight|act) ${STRUCK}`, `S %bybound (%help|%fightfor) S ${STRUCK}`]),
  ...bothWays(
    "must-at-place",
    ["if P [alone] %attacked [,] S %must (%help|%fightfor) S", "if P [alone] %attacked [,] S %must (%help|%fight|act)"],
    {
      order: [1, 2, 0],
    },
  ),
  ...of("must-at-place", [
    "S %must %help S (territory|soil|land) [,] (including|notably) P",
    "S %must %help S (territory|soil|land) [,] P included",
    "S %must %help S 's (territory|soil|land) [,] (including|notably) P",
    "S %must %help P (territory|soil)",
    "S %must %help P 's (territory|soil)",
  ]),
  ...bothWays("body-must-at-place", [`${BODY} %must (%help|%fightfor) S ${STRUCK}`]),
  ...of("body-must-at-place", ["[armed] attack on P [would have] %oblige T to (%help|%fightfor) S"], { order: [1, 2, 0] }),
  ...bothWays("body-must-at-place", [`if P [alone] %attacked [,] ${BODY} %must (%help|%fightfor) S`], { order: [1, 2, 0] }),
];
