/** A line of a chart, as every chart of lines describes it. */
export interface ChartLine<Point> {
  readonly key: string;
  readonly name: string;
  readonly tone: "first" | "second" | "other";
  readonly points: readonly Point[];
}
