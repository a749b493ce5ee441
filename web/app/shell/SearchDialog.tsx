/** The search: one box, one list, everything by keyboard. What is chosen opens on the day that the view shows. */
import "../style/search.css";
import { useRouterState } from "@tanstack/react-router";
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Failure } from "../../ui/Failure.tsx";
import { failureWords } from "../query/failureWords.ts";
import { useSlowAsk } from "../query/useAsk.ts";
import { rowsFor } from "./found.ts";
import { search } from "./search.labels.ts";

interface Props {
  readonly early: RefObject<string>;
  readonly onClose: () => void;
}

export function SearchDialog({ early, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const date = useRouterState({ select: ({ location }) => (location.search as { readonly date?: string | null }).date ?? null });
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const text = useDeferredValue(typed);
  const asked = useSlowAsk("ledger.search", text.trim() === "" ? null : { text, ...(date === null ? {} : { date }) });
  // A date that the ledger refuses is for the view to say; names are then those of its verified day.
  const undated = useSlowAsk("ledger.search", text.trim() === "" || asked.complaints.length === 0 ? null : { text });
  const answer = asked.answer ?? undated.answer;
  const rows = useMemo(() => rowsFor(text, answer, date), [text, answer, date]);
  const at = Math.min(active, rows.length - 1);

  useEffect(() => {
    dialog.current?.showModal();
    setTyped(early.current);
  }, [early]);
  /** Closed before it goes, so that the focus returns to where it was. */
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const open = (address: string) => {
    close();
    window.location.hash = address;
  };
  const status =
    text.trim() === ""
      ? search.views
      : answer === null && asked.pending
        ? search.loading
        : answer === null
          ? ""
          : [
              ...answer.readAs.map((one) => search.readAs(one.typed, one.as)),
              rows.length === 0
                ? ""
                : answer.found > answer.hits.length
                  ? search.most(answer.hits.length, answer.found)
                  : search.found(rows.length),
            ].join(" ");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is a second way; Escape is the keyboard's
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={search.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="search-inside">
        <input
          type="text"
          role="combobox"
          aria-label={search.label}
          aria-expanded={rows.length > 0}
          aria-controls="search-list"
          aria-autocomplete="list"
          aria-describedby="search-status"
          {...(at >= 0 ? { "aria-activedescendant": `search-${at}` } : {})}
          placeholder={search.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const row = rows[at];
            if (event.key === "ArrowDown") setActive((at + 1) % Math.max(rows.length, 1));
            else if (event.key === "ArrowUp") setActive((at - 1 + rows.length) % Math.max(rows.length, 1));
            else if (event.key === "Enter" && text === typed && row !== undefined) open(row.address);
            else return;
            event.preventDefault();
          }}
        />
        <p id="search-status" className="search-status" aria-live="polite">
          {status}
        </p>
        <div className="search-list" id="search-list" role="listbox" aria-label={search.list}>
          {rows.map(({ key, kind, name, detail, by, address }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, where the focus stays
            <div
              key={key}
              id={`search-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              ref={index === at ? (node) => node?.scrollIntoView({ block: "nearest" }) : null}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => open(address)}
            >
              <span className="search-name">
                {name} {by !== null && <span className="search-by">{search.matched(by.as, by.matched)}</span>}
              </span>
              <span className="search-kind">{[search.kinds[kind], kind === "term" ? "" : detail].filter(Boolean).join(" \u00b7 ")}</span>
            </div>
          ))}
        </div>
        {asked.error !== null && <Failure why={failureWords(asked.error)} onRetry={asked.retry} />}
        {answer !== null && rows.length === 0 && (
          <p className="search-none">
            {search.none(text.trim())} {search.noneTodo}
          </p>
        )}
        <p className="search-foot">
          {answer !== null && `${search.order} ${search.names(answer.date)} `}
          <span className="search-keys">{search.keys}</span>
        </p>
      </div>
    </dialog>
  );
}
