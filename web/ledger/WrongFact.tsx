/** *This is wrong* beside a fact: opens a note ready to copy, with the fact's file and line. The note loads when it is first opened. */
import { lazy, Suspense, useId, useState } from "react";
import type { InputOf } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { wrongLabels as t } from "./wrong.labels.ts";

const WrongNote = lazy(() => import("./WrongNote.tsx").then(({ WrongNote: note }) => ({ default: note })));

interface Props {
  /** The fact: the question for its file and line. */
  readonly fact: InputOf<"ledger.locate">;
  /** The words for the fact, as they stand beside it. */
  readonly what: string;
  /** Whether it is a link within a line, not a button. */
  readonly inline?: boolean;
}

export function WrongFact({ fact, what, inline = false }: Props) {
  const [open, setOpen] = useState(false);
  const box = useId();
  return (
    <>
      <button
        type="button"
        className={inline ? "quiet wrong-fact" : "button small-button"}
        aria-label={t.about(what)}
        aria-expanded={open}
        aria-controls={box}
        onClick={() => setOpen(!open)}
      >
        {t.wrong}
      </button>
      <div id={box} className="cite" hidden={!open}>
        {open && (
          <Suspense fallback={<p>{en.loading.title}</p>}>
            <WrongNote fact={fact} what={what} />
          </Suspense>
        )}
      </div>
    </>
  );
}
