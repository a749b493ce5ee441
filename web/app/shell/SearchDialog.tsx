/** The search dialog: a box and a list, usable by keyboard alone. A choice opens on the day that the view shows. */
import "../style/search.css";
import { useRouterState } from "@tanstack/react-router";
import { useCombobox } from "downshift";
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Failure } from "../../ui/Failure.tsx";
import { addressIn } from "../language/language.ts";
import { failureWords } from "../query/failureWords.ts";
import { useSlowAsk } from "../query/useAsk.ts";
import { type Answer, type Row, rowsFor } from "./found.ts";
import { asSentence } from "./questionAddress.ts";
import { search } from "./search.labels.ts";

interface Props {
  /** Keys typed before this script loaded. */
  readonly early: RefObject<string>;
  /** The day that a question of the search set; it goes along to no other search. */
  readonly asked: RefObject<string | null>;
  readonly onClose: () => void;
}

export function SearchDialog({ early, asked: askedDay, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed);
  const shown = useRouterState({ select: ({ location }) => (location.search as { readonly date?: string | null }).date ?? null });
  const date = shown === askedDay.current ? null : shown;
  const { answer, asked } = useHits(text, date);
  const rows = useMemo(() => rowsFor(text, answer, date), [text, answer, date]);

  useEffect(() => {
    dialog.current?.showModal();
    setTyped(early.current);
  }, [early]);
  // The way back leads to a page, not to a search over it.
  useEffect(() => {
    window.addEventListener("popstate", onClose);
    return () => window.removeEventListener("popstate", onClose);
  }, [onClose]);
  /** Closes the dialog before it is removed, so that the focus returns to its former place. */
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const box = useSearchBox(rows, typed, (row) => {
    close();
    askedDay.current = row.sets ?? (date === null ? askedDay.current : null);
    window.location.hash = row.address;
  });
  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={search.title}
      {...{ closedby: "any" }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="search-inside">
        <input
          {...box.getInputProps({
            type: "text",
            "aria-label": search.label,
            "aria-labelledby": undefined,
            "aria-describedby": "search-status",
            placeholder: search.placeholder,
            spellCheck: false,
            onChange: (event) => setTyped((event.target as HTMLInputElement).value),
            onKeyDown: (event) => {
              // The dialog handles Escape, and Enter waits until the list matches the typed text.
              if (event.key === "Escape" || (event.key === "Enter" && text !== typed))
                (event.nativeEvent as { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
            },
          })}
        />
        <p id="search-status" className="search-status" aria-live="polite">
          {statusOf(text, answer, rows.length, asked.pending)}
        </p>
        <div {...box.getMenuProps({ className: "search-list", "aria-label": search.list, "aria-labelledby": undefined })}>
          {rows.map((row, index) => (
            <div key={row.key} {...box.getItemProps({ item: row, index })}>
              <Hit row={row} />
            </div>
          ))}
        </div>
        {asked.error !== null && <Failure why={failureWords(asked.error)} onRetry={asked.retry} />}
        {answer !== null && rows.length === 0 && <Nothing text={text.trim()} onAsk={setTyped} onClose={close} />}
        <p className="search-foot">
          {answer !== null && `${search.order} ${search.names(answer.date)} `}
          <span className="search-keys">{search.keys}</span>
        </p>
      </div>
    </dialog>
  );
}

/** Two words are the name of something; more are a question or a sentence. */
const NAME = 2;
/** The same in Chinese characters. */
const HAN_NAME = 4;
const HAN = /\p{Script=Han}/u;

/** The empty answer: for a name another way to write it, for a question the claims checker and questions that are read. */
function Nothing({
  text,
  onAsk,
  onClose,
}: {
  readonly text: string;
  readonly onAsk: (text: string) => void;
  readonly onClose: () => void;
}) {
  if (HAN.test(text) && search.otherEdition !== "")
    return (
      <p className="search-none">
        {search.none(text)} {search.otherEdition}{" "}
        <a lang="zh" href={addressIn("zh")}>
          {search.otherSearch}
        </a>
      </p>
    );
  const isHan = HAN.test(text);
  if (isHan ? text.length <= HAN_NAME : text.split(/\s+/).length <= NAME)
    return (
      <p className="search-none">
        {search.none(text)} {search.noneTodo}
      </p>
    );
  return (
    <div className="search-none">
      <p>{search.unread(text)}</p>
      {!isHan && (
        <p>
          <a className="button small-button" href={asSentence(text)} onClick={onClose}>
            {search.asSentence}
          </a>
        </p>
      )}
      <p>{search.unreadTodo}</p>
      <ul className="search-tries">
        {search.tries.map((one) => (
          <li key={one}>
            <button type="button" className="link" onClick={() => onAsk(one)}>
              {one}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The box and its list, which stays open; the first row is highlighted after each key. */
function useSearchBox(rows: Row[], typed: string, onChoose: (row: Row) => void) {
  return useCombobox<Row>({
    items: rows,
    isOpen: true,
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (row) => row?.name ?? "",
    onSelectedItemChange({ selectedItem, type }) {
      if (selectedItem !== null && type !== useCombobox.stateChangeTypes.InputBlur) onChoose(selectedItem);
    },
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputChange ? { ...changes, highlightedIndex: 0 } : changes,
  });
}

/** The name of a hit, the words that matched it, and its kind. */
function Hit({ row }: { readonly row: Row }) {
  return (
    <>
      <span className="search-name">
        {row.name} {row.by !== null && <span className="search-by">{search.matched(row.by.as, row.by.matched)}</span>}
      </span>
      <span className="search-kind">
        {[search.kinds[row.kind], row.kind === "term" ? "" : row.detail].filter(Boolean).join(" \u00b7 ")}
      </span>
    </>
  );
}

/** The ledger's hits. If it refuses the date, names are as of its verified day, and the view shows the complaint. */
function useHits(text: string, date: string | null) {
  const wanted = text.trim() !== "";
  const asked = useSlowAsk("ledger.search", wanted ? { text, ...(date === null ? {} : { date }) } : null, "any");
  const undated = useSlowAsk("ledger.search", wanted && asked.complaints.length > 0 ? { text } : null, "any");
  return { answer: asked.answer ?? undated.answer, asked };
}

function statusOf(text: string, answer: Answer | null, count: number, pending: boolean): string {
  if (text.trim() === "") return search.views;
  if (answer === null) return pending ? search.loading : "";
  const found = answer.found > answer.hits.length ? search.most(answer.hits.length, answer.found) : search.found(count);
  return [...answer.readAs.map((one) => search.readAs(one.typed, one.as)), count === 0 ? "" : found].join(" ");
}
