/** The frame of a view of the world: the date, what the view says, its footer, and its drawer. */
import type { ComponentProps, ReactNode } from "react";
import { en } from "../app/language/en.ts";
import { Footer } from "./Footer.tsx";
import type { useWorld } from "./useWorld.ts";
import { WorldHead } from "./WorldHead.tsx";

type Foot = Pick<ComponentProps<typeof Footer>, "href" | "sentence" | "downloads">;
type Head = Pick<ComponentProps<typeof WorldHead>, "changes" | "keep">;

interface Props extends Foot, Head {
  readonly className: string;
  readonly world: ReturnType<typeof useWorld>;
  readonly children: ReactNode;
  readonly drawer: ReactNode;
}

export function WorldPage({ className, world, children, drawer, href, sentence, downloads, ...head }: Props) {
  const { past, verified, day, listing } = world;
  return (
    <div className={`page ${className}${past ? " past" : ""}`}>
      <WorldHead world={world} {...head} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {children}
      </main>
      <Footer ledger={listing.answer?.ledger ?? null} href={href} sentence={sentence} downloads={downloads} />
      {drawer}
    </div>
  );
}
