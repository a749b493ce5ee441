/** counts: the numbers of allies of several states over time. */
import * as z from "zod";
import { AllySeries } from "../../../model/results/allySeries.ts";
import { definition } from "../../../operations/allies/series/schema.ts";
import { sharedInput } from "../frame.ts";
import { pick } from "../pick.ts";
import { tool } from "../tool.ts";

const HEAD = ["rule", "title", "meaning", "pacts", "from", "until", "states"] as const;

type Point = AllySeries["points"][number];

/** The first point, each at which a count differs from the one before, and the last. */
function turns(points: readonly Point[]): Point[] {
  const of = (point: Point | undefined) => JSON.stringify(point?.counts);
  return points.filter((point, at) => at === 0 || at === points.length - 1 || of(point) !== of(points[at - 1]));
}

export const counts = tool({
  name: "counts",
  title: "Numbers of allies over time",
  description:
    "The number of allies of up to twelve states on 1 July of each year between two days, under one rule, with the pacts that began or ended at each change. For a single day use allies.",
  input: definition.input.extend({ ...definition.input.pick({ states: true }).shape, ...sharedInput }),
  output: {
    ...AllySeries.pick({ rule: true, title: true, meaning: true, pacts: true, from: true, until: true, states: true }).shape,
    points: AllySeries.shape.points.meta({
      description: "The first day, each at which a count differs from the one before, and the last; between two points nothing changes",
    }),
    world: z.array(AllySeries.shape.world.unwrap().element).meta({ description: "If requested: all states, by the same days" }),
    moves: AllySeries.shape.moves,
  },
  examples: [
    {
      title: "To how many states America and Russia owed defence through the Cold War",
      input: { states: "USA,RUS", from: "1945-07-01", until: "1991-12-31" },
    },
    {
      title: "Treaty allies of Germany and France, 1871 to 1914",
      input: { states: "DEU,FRA", rule: "treaty-ally", from: "1871-07-01", until: "1914-07-01" },
    },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("allies.series", input);
    const points = turns(answer.points);
    const days = new Set(points.map(({ date }) => date));
    const world = (answer.world ?? []).filter(({ date }) => days.has(date));
    return { spoken: answer, head: pick(answer, HEAD), lists: { points, world, moves: answer.moves } };
  },
});
