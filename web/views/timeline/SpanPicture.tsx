/** All spans in their groups, in the width of the frame. A bar that is clicked opens its treaty. */
import { useMemo } from "react";
import { spanOf } from "../../../src/surfaces/client/words.ts";
import type { Life } from "../../charts/spans/pack.ts";
import { Spans, SpansOnPaper, type SpansProps, type SpanWords } from "../../charts/spans/Spans.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { usePaper } from "../../ui/usePaper.ts";
import { useRest } from "../../ui/useRest.ts";
import { timeline } from "./labels.ts";
import { formOf, type Group } from "./model.ts";

interface Props extends Omit<SpansProps, "groups" | "words" | "span" | "width"> {
  readonly groups: readonly Group[];
  readonly from: string;
  readonly to: string;
  readonly titleOf: (group: Group) => string;
  readonly onOpen: (id: string) => void;
}

/** The pixels of the chart that a first screen can hold. */
const FIRST_SCREEN = 500;

const WORDS: SpanWords = {
  formOf: ({ types }) => formOf(types),
  rangeOf: spanOf,
  textOf,
  hintOf: ({ title }) => timeline.figure.open(title),
};

export function SpanPicture({ groups, from, to, titleOf, onOpen, ...rest }: Props) {
  const isPaper = usePaper();
  const isSettled = useRest();
  const span = useMemo(() => ({ from, until: to }), [from, to]);
  const titled = useMemo(() => groups.map((group) => ({ ...group, title: titleOf(group) })), [groups, titleOf]);
  const props = { ...rest, groups: titled, words: WORDS, span };
  return (
    <Sized className="spans-frame">
      {(width) =>
        isPaper ? (
          <SpansOnPaper {...props} width={width} />
        ) : (
          <Spans {...props} width={width} end={isSettled ? null : FIRST_SCREEN} onOpen={onOpen} />
        )
      }
    </Sized>
  );
}

/** The name; for a pact of more than two also the number of its parties. */
function textOf({ title, parties, dormant }: Life): string {
  const count = parties.length > 2 ? ` \u00b7 ${parties.length}` : "";
  return `${title}${count}${dormant ? `, ${timeline.figure.dormant}` : ""}`;
}
