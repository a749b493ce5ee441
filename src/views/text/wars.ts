/** Wars as a table of sides. */
import type { WarList } from "../../model/results/wars.ts";
import { table } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";

export function wars(answer: WarList, style: Style): string[] {
  return [
    style.strong(`${answer.wars.length} ${answer.wars.length === 1 ? "war or clash" : "wars and clashes"}`),
    "",
    ...table(
      answer.wars,
      [
        { title: "from", of: ({ from }) => from },
        { title: "until", of: ({ until }) => until ?? "not known" },
        {
          title: "name; sides",
          of: ({ name, sides, ref }) =>
            `${name}; ${sides.map((side) => listed(side.map(({ state }) => state))).join(" / ")} [${ref.checked}]`,
        },
      ],
      style,
    ),
  ];
}
