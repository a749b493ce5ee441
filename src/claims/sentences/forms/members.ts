/** Forms about membership: who is in a body, who joined, left or founded it, and how many there are. */
import { type Form, of } from "./form.ts";

export const MEMBERS: readonly Form[] = [
  ...of("member", [
    "S %be ?not [(all|both)] %formally [full] %member (of|to) T",
    "S %be ?not [(all|both)] %formally [full] T (member|members|member state|member states|ally|allies|party)",
    "S %be ?not [(all|both)] %formally (in|inside|within|part of|party to|parties to) T",
    "S %be ?not %formally T",
    "S (belongs|belong|belonged) to T",
    "S (has|have|had|holds) ?no T status",
    "S %be ?not [still] bound [together] by T",
    "S (remains|remained) [(in|%member of|party to)] T",
    "S (remains|remained) T member",
    "S %be ?not signatory [to|of] T",
  ]),
  ...of("member", ["S %do not belong to T", "S %be (outside|out of) T", "S %be no %member of T"], {
    denies: true,
  }),
  ...of("member", ["S %be no longer (in|bound by|part of|party to|%member of) T", "S %be no longer T member"], { denies: true }),
  ...of("member", ["T [still] (binds|bind|bound) S"], { order: [1, 0] }),
  ...of("member", ["T %do not (bind|include) S", "T no longer (binds|includes|bound|included) S"], { denies: true, order: [1, 0] }),
  ...of("member", ["T (includes|include|included) S", "T 's members (include|included) S", "T (links|link|linked|unites|united|joins) S"], {
    order: [1, 0],
  }),
  ...of(
    "member",
    [
      "S (never|has never|have never|had never) [ever] been [(in|part of|party to|[full] %member of)] T",
      "S never belonged to T",
      "S (has|have|had) never been [full] T (member|members|member state|ally|allies|party)",
      "S %be never [(in|part of|party to|[full] %member of)] T",
    ],
    {
      denies: true,
      ever: true,
    },
  ),
  ...of("member", ["S (has|have|had) ever been [(in|part of|party to|[full] %member of)] T"], { ever: true }),
  ...of(
    "listed-member",
    ["S %be ?not %formally T (of|to) S", "S %be ?not %formally S 's T", "S (became|has become|was named|was designated) T (of|by) S"],
    {},
  ),
  ...of("joined", ["S %join T", "S %do ?not (join|enter|accede to) T", "S %do ?not become [full] (member|party) (of|to) T"]),
  ...of("joined", ["S never %join T", "S (has|have|had) never joined T", "S never became T", "S (has|have) never been T"], {
    denies: true,
    ever: true,
  }),
  ...of("joined", ["S (became|was named|were named|was designated|were designated|has become|was made) [(as|into)] T"]),
  ...of("joined-as", [
    "S (became|has become|is|was) T 's O (member|member state|party)",
    "S (became|has become|is|was) O (member|member state|party) (of|to) T",
    "S %join T as its O (member|member state|party)",
    "S (became|has become|is|was) O (member|member state|state|country|nation|party) (to %joinbase|that joined|to have joined) T",
  ]),
  ...of("joined-together", ["SS %join T (together|on same day|at same time|same day|simultaneously)"]),
  ...of("left", [
    "S %leave T",
    "S %do ?not %leavebase T",
    "S 's withdrawal from T took effect",
    "S (was|were) stripped of [its|their] T [status]",
    "S lost [its] T status",
  ]),
  ...of("left", ["S (has|have) not (left|quit|withdrawn from|pulled out of) T"], { denies: true, ever: true }),
  ...of("left", ["S (has|have|had) never left T", "S never (left|quit|withdrew from) T"], { denies: true, ever: true }),
  ...of("left-command", [
    "S %leave T 's [integrated] [unified] [military] (command|command structure|command structures|structure|structures)",
    "S %leave [integrated] [unified] [military] (command|command structure|structure|structures) (of|in) T",
    "S %leave T [integrated] [unified] [military] (command|command structure|structure|structures)",
  ]),
  ...of("joined-alone", [
    "only S %join T",
    "S (is|was) (only|sole) (state|country|nation|member) (to %joinbase|to have joined|that %join|which %join) T",
    "S %join T alone",
  ]),
  ...of("left-alone", [
    "only S %leave T",
    "only S has [ever] %leave T",
    "S (is|was) (only|sole) (state|country|nation|member|party|ally) (to %leavebase|to have left|to have %leave|that %leave|which %leave) T",
  ]),
  ...of("left-times", ["S %leave T %times", "S (has|have) %leave T %times"]),
  ...of("members", [
    "T %have %bound N %member",
    "T %have %bound N [full] (members|member states|parties|states)",
    "there %be %bound N (members|states|countries) in T",
    "%bound N %states %be (in|members of|parties to|part of) T",
    "%bound N %states (have joined|have signed up to|belong to|make up|take part in|had joined|belonged to|joined) T",
    "T (consists of|is made up of|counts|numbers|comprises) %bound N (members|states|countries)",
    "T %be [group] of %bound N %states",
    "%bound N %states %be [(designated|listed as|designated as)] T",
  ]),
  ...of("members-exactly", [
    "S (make up|form|constitute|made up|formed) T",
    "S %be only members of T",
    "S %be members of T and no one else is",
    "S %be [only] N (members|parties) of T",
  ]),
  ...of("members-exactly", ["S 's %ally (in|within|under) T (is|are|was|were) S"], { order: [0, 2, 1] }),
  ...of(
    "members-exactly",
    ["T (consists of|is made up of|comprises|groups) S", "T 's (only|sole) members are S", "only members of T %be S"],
    { order: [1, 0] },
  ),
  ...of("founder", [
    "S %be ?not %founder of T",
    "S %be ?not (one of|among) T 's [N] %founder",
    "S %be ?not one of [N] %founder of T",
    "S %be ?not among %founder of T",
    "S %be ?not T %founder",
    "S (founded|helped found|co founded) T",
  ]),
  ...of("suspended-self", [
    "S (has suspended|has frozen|suspended|froze|have suspended|have frozen) [its|their] (participation|membership|part) in T [without [formally] %leaving]",
    "S 's membership of T is (suspended|frozen)",
  ]),
  ...of("suspended-from", ["S (was|has been|were|have been) (suspended|excluded) from T"]),
  ...of("suspended-toward", ["S (was|has been) suspended from T by S"], { order: [2, 0] }),
  ...of("suspended-toward", [
    "S %suspend [its] T (obligations|duties|commitments) (to|towards) S",
    "S %suspend [its] (obligations|duties|commitments) (to|towards) S under T",
    "under T S %suspend [its] (obligations|duties|commitments) (to|towards) S",
  ]),
];
