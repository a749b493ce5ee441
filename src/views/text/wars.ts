/** Wars as a table of sides. */
import type { WarList } from "../../model/results/wars.ts";
import { table } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";

export function wars(answer: WarList, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.wars(answer.wars.length)),
    "",
    ...table(
      answer.wars,
      [
        { title: words.from, of: ({ from }) => from },
        { title: words.until, of: ({ until }) => until ?? words.notKnown },
        {
          title: words.nameSides,
          of: ({ name, sides, ref }) =>
            `${name}${words.semicolon}${sides
              .map((side) =>
                listed(
                  side.map(({ state }) => state),
                  words,
                ),
              )
              .join(" / ")}${words.tagged(words.mark(ref.checked))}`,
        },
      ],
      style,
    ),
  ];
}
