/** A tie of the network: its form shows the promise, its colour the chosen state. */
import { memo } from "react";
import type { SceneTie } from "./scene.ts";

export const Tie = memo(function Tie({ tie: { form, spoke, tone, outline } }: { readonly tie: SceneTie }) {
  return (
    <g className={`tie-line ${form} ${spoke ? "spoke" : "pair"} ${tone}`}>
      {outline.line !== "" && <path className="along" d={outline.line} />}
      {outline.line !== "" && form === "neutrality" && <path className="between" d={outline.line} />}
      {outline.body !== "" && <path className="body" d={outline.body} />}
    </g>
  );
}, isSame);

/** Outlines are cached, so an unchanged tie has the same outline on another date. */
function isSame({ tie: one }: { readonly tie: SceneTie }, { tie: other }: { readonly tie: SceneTie }): boolean {
  return one.outline === other.outline && one.tone === other.tone && one.form === other.form;
}
