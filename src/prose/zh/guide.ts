/** Chinese sentences of a guided map. */
import type { GuidePhrases } from "../../model/phrases/guide.ts";
import type { Sentences } from "../speaker.ts";
import { KINDS } from "./lawWords.ts";

const LIES = { inside: "范围内", argued: "有争议", outside: "范围外" } as const;
const is = (lies: keyof typeof LIES) => (lies === "argued" ? "有争议" : `在${LIES[lies]}`);

export const guide: Sentences<GuidePhrases> = {
  "guide-title": ({ place, article, lies }, say) =>
    lies === "argued"
      ? `${say.place(place)}是否在第${article}条范围内，为何有争议`
      : `${say.place(place)}为何${lies === "inside" ? "在" : "不在"}第${article}条范围内`,
  "guide-area-title": ({ article }) => `第${article}条规定攻击必须发生在哪里`,
  "guide-area": ({ instrument, owed, article }, say) =>
    `《${say.instrument(instrument)}》第${owed}条只适用于发生在第${article}条所列区域之一的武装攻击；符合其中任何一项即可。`,
  "guide-area-counts": ({ date, inside, argued, outside }, say) =>
    `${say.date(date)}，账册中的本土和地点有${inside}个在范围内，${argued}个有争议，${outside}个在范围外。`,
  "guide-place-title": ({ place, lies }, say) =>
    lies === "argued"
      ? `${say.place(place)}是否在这些区域之一有争议`
      : lies === "inside"
        ? `${say.place(place)}在其中一个区域内`
        : `${say.place(place)}不在其中任何一个区域`,
  "guide-place-held": ({ place, states, owed }, say) =>
    states.length === 0
      ? `账册没有记载当日由谁管辖${say.place(place)}。`
      : owed
        ? `${say.place(place)}由${say.states(states)}管辖，该承诺正是对其所负。因此只有地点起决定作用。`
        : `${say.place(place)}由${say.states(states)}管辖，当日该承诺并非对其所负。`,
  "guide-place-parts": ({ place, met, parts }, say) =>
    met === 0
      ? `${say.place(place)}不符合该区域${parts}项中的任何一项。下表逐项列出已符合和不符合的条件。`
      : `${say.place(place)}符合该区域${parts}项中的${met}项。`,
  "guide-others-title": ({ lies, same, all }) =>
    same === 0 ? `与另外${all}个地点比较：没有一个${is(lies)}` : `另外${all}个地点中，有${same}个也${is(lies)}`,
  "guide-others": ({ lies, places }, say) => `${LIES[lies]}：${say.and(places.map(say.place))}。`,
  "guide-change-title": () => "哪些事实会改变答案",
  "guide-change-if": ({ place, groups }, say) =>
    `如果${say.place(place)}${groups.map((group) => group.map((one) => say.phrase(one)).join("且")).join("，或者")}，就会在范围内。对文字的任何解读都做不到这一点，只有另立文本才行。`,
  "guide-if-in-region": ({ regions }, say) => `位于${say.or(regions.map(say.region))}`,
  "guide-if-of-kind": ({ kinds }, say) => `是${say.or(kinds.map((id) => KINDS[id as keyof typeof KINDS] ?? id))}`,
  "guide-change-forces": ({ states, regions }, say) =>
    `起作用的是攻击发生在哪里，而不是部队来自哪里：${say.states(states)}的舰船、飞机和部队在${say.or(regions.map(say.region))}时，在范围内。`,
  "guide-change-named": ({ places, until }, say) =>
    until === null
      ? `条约可以点名列入本来在范围外的地点：该条约列入了${say.and(places.map(say.region))}。`
      : `条约可以点名列入本来在范围外的地点：该条约曾列入${say.and(places.map(say.region))}，直到${say.date(until)}。`,
  "guide-change-never": ({ place, lies, since }, say) =>
    `日期不改变答案：自${say.date(since)}以来，无论文本如何措辞，${say.place(place)}一直${is(lies)}。`,
  "guide-change-runs": ({ place, runs }, say) =>
    `日期会改变答案：${say.place(place)}${runs.map(({ from, lies }) => `自${say.date(from)}起${is(lies)}`).join("，")}。`,
  "guide-elsewhere-title": ({ place, states }, say) =>
    states === 0 ? `账册中没有其他防卫承诺涵盖${say.place(place)}` : `其他承诺涵盖${say.place(place)}：${states}个国家在那里负有防卫义务`,
  "guide-elsewhere": ({ holders, date }, say) =>
    `以下是${say.date(date)}对${say.states(holders)}所负的承诺，其区域包括该地，或没有区域限制。每项承诺还有其他条件，例如由谁攻击、如何攻击；须以具体案例检验。`,
  "guide-elsewhere-left": ({ clauses }) => `另有${clauses}个防卫条款未及该地。`,
};
