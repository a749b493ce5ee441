/** A figure with its table in a second tab, and a caption on how to read it. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { PictureFiles } from "./PictureFiles.tsx";

export interface Tab {
  readonly label: string;
  readonly render: () => ReactNode;
  /** A table scrolls in its own frame and cannot be saved as a picture. */
  readonly isTable?: boolean;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly tabs: readonly Tab[];
  /** How to read it, in sentences. */
  readonly caption: readonly (string | null | undefined | false)[];
  /** The line that says what it was drawn from. */
  readonly source: string;
  /** Content between the picture and its caption. */
  readonly children?: ReactNode;
}

export function Figure({ id, title, tabs, caption, source, children }: Props) {
  const own = useId();
  const [label, setLabel] = useState(tabs[0]?.label);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  // A tab that exists only on some dates may be gone; then the first is shown.
  const shown = tabs.find((tab) => tab.label === label) ?? tabs[0];
  const place = shown === undefined ? 0 : tabs.indexOf(shown);
  const figure = useRef<HTMLElement>(null);
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
          {caption.filter(Boolean).join(" ")} <span className="source">{source}</span>
        </p>
      </div>
      {!shown?.isTable && <PictureFiles figure={figure} part={id} title={title} />}
    </section>
  );
}
