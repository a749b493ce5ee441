/** Chinese for a question of the search: the link to its answer. */
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Speaker } from "../speaker.ts";

/** Names of continents. */
const CONTINENTS: Readonly<Record<string, string>> = {
  europe: "欧洲",
  asia: "亚洲",
  africa: "非洲",
  "north-america": "北美洲",
  "south-america": "南美洲",
  oceania: "大洋洲",
  antarctica: "南极洲",
};

export function question({ kind, states, instrument, place, date, region }: ClaimsPhrases["question"], say: Speaker): string {
  const [a = "", b, helper] = states.map((id) => say.state(id));
  const when = date === null ? "" : `（${date.slice(0, 4)}年）`;
  const treaty = instrument === null ? "" : say.instrument(instrument);
  const target = place === null ? (b ?? a) : say.place(place);
  switch (kind) {
    case "who-defends":
      if (b === undefined) return `谁对${a}负有防卫义务，依据哪些文字${place === null ? "" : `（${target}由其管辖）`}${when}`;
      return helper === undefined
        ? `假如${target}遭到${a}攻击，谁须援助${when}`
        : `假如${target}遭到${a}攻击，${helper}须做什么、可做什么${when}`;
    case "allies":
      return `${a}的盟国，以及它对谁负有什么义务${when}`;
    case "is-ally":
      return `此话属实吗？${a}是${b ?? ""}的条约盟国${when}`;
    case "must-defend":
      return b === undefined && instrument !== null
        ? `此话属实吗？${treaty}使缔约方有义务防卫${a}${when}`
        : `此话属实吗？${a}有义务防卫${b ?? ""}${when}`;
    case "is-member":
      return `此话属实吗？${a}是成员：${treaty}${when}`;
    case "compare":
      return `${a}与${b ?? ""}：各自对谁负有什么义务${when}`;
    case "treaty":
      return `${treaty}：成员、条款与日期${when}`;
    case "treaty-of-pair":
      return `${treaty}：对${a}与${b ?? ""}是怎么写的${when}`;
    case "why":
      return `为何盟国如此之少？各种解释，以${a}检验`;
    case "bases":
      return `外国驻军与基地：${a}在${b ?? a}${when}`;
    case "bases-in":
      return `${target}境内的外国军队与基地${when}`;
    case "bases-of":
      return `${a}可驻军或使用基地的国家${when}`;
    case "uses":
      return instrument === null ? `没有援引条约的记录${when}；当时生效与终止的条约` : `${treaty}：何时由谁援引${when}`;
    case "changes":
      return `${a}生效与终止的条约${when}`;
    case "region":
      return `${CONTINENTS[region ?? ""] ?? ""}国家的条约${when}`;
    case "map":
      return `各国承诺的地图${when}`;
  }
}
