/** The frame around every view: header, navigation and search. */
import { Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { HeaderSlotContext } from "../../ui/HeaderSlot.tsx";
import { en } from "../language/en.ts";
import { ROUTES } from "../routes.ts";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { Search } from "./Search.tsx";
import { useUnread } from "./unread.ts";
import { useScrollReset } from "./useScrollReset.ts";

export function Shell() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [searching, setSearching] = useState(false);
  const unread = useUnread();
  useScrollReset(useRouterState({ select: ({ location }) => `${location.pathname} ${subjectOf(location.pathname, location.search)}` }));
  return (
    <HeaderSlotContext value={slot}>
      {en.untranslated !== "" && <aside className="untranslated">{en.untranslated}</aside>}
      <Header slotRef={setSlot} onSearch={() => setSearching(true)} />
      {unread !== null && (
        <p className="unread-note" role="status">
          {en.unread(unread.names, unread.read)}
        </p>
      )}
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
      <Search open={searching} onOpen={setSearching} />
    </HeaderSlotContext>
  );
}

/** Parameters that make another page, which starts at its top: an instrument, a state, a pair, the sides of a case. */
const SUBJECT = { pair: ["a", "b"], case: ["initiator", "target"], day: [], none: [] } as const;

/** The subject of a view. A world map with another state chosen stays the same page. */
function subjectOf(pathname: string, search: Readonly<Record<string, unknown>>): string {
  const head = (ROUTES.find(({ path }) => path === pathname.slice(1)) ?? ROUTES[0]).head;
  return ["id", "state", ...SUBJECT[head]].map((key) => search[key] ?? "").join(" ");
}
