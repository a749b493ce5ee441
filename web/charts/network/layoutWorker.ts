/** A worker that computes the layout, so that the page stays responsive. */
import type { Graph } from "./graph.ts";
import { layoutOf, type Seats } from "./layout.ts";

self.addEventListener("message", ({ data }: MessageEvent<{ readonly graph: Graph; readonly seats: Seats }>) => {
  self.postMessage(layoutOf(data.graph, data.seats));
});
