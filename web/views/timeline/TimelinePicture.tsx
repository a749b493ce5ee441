/** All pacts in groups, at the width of the frame. A click on a bar opens its treaty. */

import { type ComponentProps, useMemo } from "react";
import { spanOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { formOf } from "../../charts/forms.ts";
import type { Life } from "../../charts/spans/pack.ts";
import { Spans, SpansOnPaper, type SpanWords } from "../../charts/spans/Spans.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { usePrinting } from "../../ui/usePrinting.ts";
import { timeline as t } from "./labels.ts";

interface Props extends Omit<ComponentProps<typeof Spans>, "words" | "span" | "width" | "end"> {
  readonly from: string;
  readonly until: string;
}

/** The height of the chart, in pixels, that a first screen can show. */
const FIRST_SCREEN = 500;

const WORDS: SpanWords = {
  formOf: ({ types }) => formOf(types),
  rangeOf: spanOf,
  textOf,
  hintOf: ({ short }) => t.figure.open(short),
};

export function TimelinePicture({ from, until, onOpen, ...rest }: Props) {
  const isPaper = usePrinting();
  const isSettled = useAfterPaint();
  const span = useMemo(() => ({ from, until }), [from, until]);
  const props = { ...rest, words: WORDS, span };
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

/** The name; for a pact of more than two, also the number of parties. */
function textOf({ short, parties, dormant }: Life): string {
  const count = parties.length > 2 ? ` \u00b7 ${parties.length}` : "";
  return `${short}${count}${dormant ? `${en.list.clause}${t.figure.dormant}` : ""}`;
}
