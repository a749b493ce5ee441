/** A picture with its table beside it: the same content, one key away, and a sentence under it on how to read it. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly [string, string];
  readonly picture: ReactNode;
  readonly table: () => ReactNode;
  readonly caption: ReactNode;
}

export function Figure({ id, title, labels, picture, table, caption }: Props) {
  const own = useId();
  const [shown, setShown] = useState<0 | 1>(0);
  const tabs = useRef<(HTMLButtonElement | null)[]>([]);
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = shown === 0 ? 1 : 0;
    setShown(other);
    tabs.current[other]?.focus();
  };
  return (
    <section className="figure" id={id} aria-labelledby={`${own}-title`}>
      <div className="figure-head">
        <h2 id={`${own}-title`}>{title}</h2>
        <div className="tabs" role="tablist" aria-labelledby={`${own}-title`}>
          {labels.map((label, index) => (
            <button
              key={label}
              ref={(node) => {
                tabs.current[index] = node;
              }}
              type="button"
              role="tab"
              id={`${own}-tab-${index}`}
              aria-controls={`${own}-panel`}
              aria-selected={shown === index}
              tabIndex={shown === index ? 0 : -1}
              onClick={() => setShown(index === 0 ? 0 : 1)}
              onKeyDown={keyed}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <div id={`${own}-panel`} role="tabpanel" aria-labelledby={`${own}-tab-${shown}`} tabIndex={shown === 1 ? 0 : -1} className={shown === 1 ? "panel table" : "panel"}>
        {shown === 0 ? picture : table()}
      </div>
      <div className="caption">{caption}</div>
    </section>
  );
}
