/** The frame around every view: header, navigation and search. */
import { Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { HeaderSlotContext } from "../../ui/HeaderSlot.tsx";
import { en } from "../language/en.ts";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { Search } from "./Search.tsx";
import { useScrollReset } from "./useScrollReset.ts";

export function Shell() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [searching, setSearching] = useState(false);
  useScrollReset(useRouterState({ select: ({ location }) => `${location.pathname} ${subjectOf(location.search)}` }));
  return (
    <HeaderSlotContext value={slot}>
      {en.untranslated !== "" && <aside className="untranslated">{en.untranslated}</aside>}
      <Header slotRef={setSlot} onSearch={() => setSearching(true)} />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
      <Search open={searching} onOpen={setSearching} />
    </HeaderSlotContext>
  );
}

/** The subject of a view: another instrument or state is another page, which starts at its top. */
function subjectOf({ id, state }: { readonly id?: unknown; readonly state?: unknown }): string {
  return `${id ?? ""} ${state ?? ""}`;
}
