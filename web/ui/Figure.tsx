/** A figure with its table in a second tab, and a caption on how to read it. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { PictureFiles } from "./PictureFiles.tsx";
import { drawingIn, textOf, useDrawing } from "./useDrawing.tsx";

export interface Tab {
  readonly label: string;
  readonly render: () => ReactNode;
  /** A table scrolls in its own frame and cannot be saved as a picture. */
  readonly isTable?: boolean;
}

interface Props {
  readonly id: string;
  readonly title: string;
  /** The subject of a saved picture, under its title; the page's heading if left out, and nothing if null. */
  readonly about?: string | null;
  readonly tabs: readonly Tab[];
  /** How to read it, in sentences. */
  readonly caption: readonly (string | null | undefined | false)[];
  /** How to use it: a sentence for the page alone. */
  readonly hint?: string;
  /** A sentence for a saved picture alone, in place of what stands beside the figure on its page. */
  readonly savedNote?: string;
  /** The line that says what it was drawn from. */
  readonly source: string;
  /** Content between the picture and its caption. A saved picture has only those parts that are marked `data-note`. */
  readonly children?: ReactNode;
}

/** The width at which a table is drawn for its file, where nothing of it is left out for want of room. */
const TABLE = 1280;

export function Figure({ id, title, about, tabs, caption, hint, savedNote, source, children }: Props) {
  const own = useId();
  const [label, setLabel] = useState(tabs[0]?.label);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  // A tab that exists only on some dates may be gone; then the first is shown.
  const shown = tabs.find((tab) => tab.label === label) ?? tabs[0];
  const place = shown === undefined ? 0 : tabs.indexOf(shown);
  const figure = useRef<HTMLElement>(null);
  const table = tabs.find((tab) => tab.isTable);
  const [draw, drawing] = useDrawing(() => shown?.render());
  const [drawTable, tableDrawing] = useDrawing(() => table?.render());
  const said = caption.filter((one) => typeof one === "string" && one !== "") as string[];
  /** The parts of a saved picture, as they are when it is saved. */
  const parts = () => ({
    title,
    about: about === undefined ? textOf(document.querySelector("main h1")) : about,
    notes: [said.join(" "), ...(savedNote === undefined ? [] : [savedNote]), source],
    onPage: drawingIn(figure.current),
    draw,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(place + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    setLabel(next.label);
    buttons.current.get(next.label)?.focus();
  };
  return (
    <section ref={figure} className="figure" id={id} aria-labelledby={`${own}-title`}>
      <div className="figure-head">
        <h2 id={`${own}-title`}>{title}</h2>
        <div className="tabs" role="tablist" aria-labelledby={`${own}-title`}>
          {tabs.map((tab, index) => (
            <button
              key={tab.label}
              ref={(node) => {
                if (node !== null) buttons.current.set(tab.label, node);
              }}
              type="button"
              role="tab"
              id={`${own}-tab-${index}`}
              aria-controls={`${own}-panel`}
              aria-selected={index === place}
              tabIndex={index === place ? 0 : -1}
              onClick={() => setLabel(tab.label)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </div>
      <div
        id={`${own}-panel`}
        role="tabpanel"
        aria-labelledby={`${own}-tab-${place}`}
        tabIndex={shown?.isTable ? 0 : -1}
        className={shown?.isTable ? "panel table" : "panel"}
      >
        {shown?.render()}
      </div>
      <div className="caption">
        {children}
        <p>
          {said.join(" ")} {hint !== undefined && <span className="on-screen">{hint} </span>}
          <span className="source">{source}</span>
        </p>
      </div>
      <PictureFiles
        part={id}
        title={title}
        {...(shown?.isTable ? {} : { parts })}
        {...(table === undefined ? {} : { tables: () => drawTable(TABLE).tables })}
      />
      {drawing}
      {tableDrawing}
    </section>
  );
}
