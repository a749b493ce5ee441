/** One tie: form carries the law, colour carries whom. */
import { memo } from "react";
import type { SceneTie } from "../../charts/network/scene.ts";

export const Tie = memo(function Tie({ tie: { form, spoke, tone, outline } }: { readonly tie: SceneTie }) {
  const className = `tie-line ${form} ${spoke ? "spoke" : "pair"} ${tone}`;
  return (
    <g className={className}>
      {outline.line !== "" && <path className="along" d={outline.line} />}
      {outline.line !== "" && form === "neutrality" && <path className="between" d={outline.line} />}
      {outline.body !== "" && <path className="body" d={outline.body} />}
    </g>
  );
}, same);

/** Outlines are made once, so that the same tie on another day is the same drawing. */
function same({ tie: one }: { readonly tie: SceneTie }, { tie: other }: { readonly tie: SceneTie }): boolean {
  return one.outline === other.outline && one.tone === other.tone && one.form === other.form;
}
