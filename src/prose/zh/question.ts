/** Chinese for a question of the search: the link to its answer. */
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Speaker } from "../speaker.ts";

export function question({ kind, states, instrument, place, date }: ClaimsPhrases["question"], say: Speaker): string {
  const [a = "", b] = states.map((id) => say.state(id));
  const when = date === null ? "" : `（${date.slice(0, 4)}年）`;
  const treaty = instrument === null ? "" : say.instrument(instrument);
  const target = place === null ? (b ?? a) : say.place(place);
  switch (kind) {
    case "who-defends":
      return b === undefined ? `假如${target}遭到攻击，谁须防卫${when}` : `假如${target}遭到${a}攻击，谁须援助${when}`;
    case "allies":
      return `${a}的盟国，以及它对谁负有什么义务${when}`;
    case "is-ally":
      return `此话属实吗？${a}是${b ?? ""}的条约盟国${when}`;
    case "must-defend":
      return `此话属实吗？${a}有义务防卫${b ?? ""}${when}`;
    case "is-member":
      return `此话属实吗？${a}是成员：${treaty}${when}`;
    case "compare":
      return `${a}与${b ?? ""}：各自对谁负有什么义务${when}`;
    case "treaty":
      return `${treaty}：成员、条款与日期${when}`;
    case "treaty-of-pair":
      return `${treaty}：${a}与${b ?? ""}之间的条约${when}`;
    case "why":
      return `为何盟国如此之少？各种解释，以${a}检验`;
    case "bases":
      return `外国驻军与基地：${a}在${b ?? a}${when}`;
    case "map":
      return `各国承诺的地图${when}`;
  }
}
