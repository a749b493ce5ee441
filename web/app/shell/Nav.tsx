/**
 * The navigation, made from the routes: the first group as links, the rest in groups that open one at a time; on a phone
 * everything is in one menu. An open menu closes on Escape, on a choice, and when the focus or a click goes elsewhere.
 */
import { Link, useRouterState } from "@tanstack/react-router";
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { en } from "../language/en.ts";
import { groupNames, navText } from "../language/views.ts";
import { useShownPair } from "../query/shownPair.ts";
import { GROUPS, ROUTES, type Route, titleOf } from "../routes.ts";
import { carriedTo, holdsPair, withKept } from "./carried.ts";

const MENU = "menu";

export function Nav() {
  const nav = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { pathname, search } = useRouterState({ select: ({ location }) => location });
  const path = pathname === "/" ? ROUTES[0].path : pathname.slice(1);
  const here = ROUTES.find((route) => route.path === path);
  const chosen = useChosen(here, search as Chosen);
  const toggle = (id: string) => setOpen(open === id ? null : id);
  useClosing(
    nav,
    open !== null,
    useCallback(() => setOpen(null), []),
  );
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open !== null) {
      nav.current?.querySelector<HTMLElement>(`[aria-controls="nav-${open}"]`)?.focus();
      setOpen(null);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      // Arrow keys move between the links of the open group, and from its button to the first link.
      const links = [...(nav.current?.querySelectorAll<HTMLElement>(`#nav-${open ?? "none"} a`) ?? [])];
      const next = links.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
      links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
      if (links.length === 0) return;
    } else return;
    event.preventDefault();
  };
  const link = (route: Route) => (
    <Link
      key={route.path}
      to={`/${route.path}`}
      search={carriedTo(route, chosen) as never}
      preload="intent"
      onClick={() => setOpen(null)}
      activeProps={{}}
      {...(route.path === path ? { "aria-current": "page" as const } : { "aria-current": undefined })}
    >
      {titleOf(route)}
    </Link>
  );
  return (
    <nav
      className="nav"
      aria-label={en.nav.label}
      ref={nav}
      onKeyDown={onKey}
      onBlur={({ relatedTarget }) => relatedTarget !== null && !nav.current?.contains(relatedTarget) && setOpen(null)}
    >
      <button type="button" className="nav-menu" aria-expanded={open === MENU} aria-controls={`nav-${MENU}`} onClick={() => toggle(MENU)}>
        <MenuWords here={here === undefined ? "" : titleOf(here)} />
      </button>
      <div id={`nav-${MENU}`} className={open === MENU ? "nav-views open" : "nav-views"}>
        {GROUPS.map((group) => {
          const routes = ROUTES.filter((route) => route.group === group);
          const shown = routes.find((route) => route.path === path);
          if (group === "first") return routes.map(link);
          return routes.length === 0 ? null : (
            <div key={group} className="nav-group">
              <button
                type="button"
                aria-expanded={open === group}
                aria-controls={`nav-${group}`}
                onClick={() => toggle(group)}
                {...(shown === undefined ? {} : { "aria-current": "true" as const })}
              >
                {groupNames[group]}
                {shown !== undefined && <span className="nav-here">{`${en.list.colon}${titleOf(shown)}`}</span>}
              </button>
              <p className="nav-title">{groupNames[group]}</p>
              <div id={`nav-${group}`} className={open === group ? "nav-panel open" : "nav-panel"}>
                {routes.map(link)}
              </div>
            </div>
          );
        })}
      </div>
    </nav>
  );
}

/** Closes the open menu on a click elsewhere, and on the way back, which leads to a page and not to a menu over it. */
function useClosing(nav: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => !nav.current?.contains(event.target as Node) && close();
    document.addEventListener("pointerdown", leave);
    window.addEventListener("popstate", close);
    return () => {
      document.removeEventListener("pointerdown", leave);
      window.removeEventListener("popstate", close);
    };
  }, [nav, isOpen, close]);
}

/** The word for a menu, and the name of the view that is shown. */
function MenuWords({ here }: { readonly here: string }) {
  return (
    <>
      <span className="nav-word">
        {navText.menu}
        <span className="unseen">{en.list.colon}</span>
      </span>
      <span className="nav-here">{here}</span>
    </>
  );
}

type Chosen = Readonly<Record<string, unknown>>;

/** The pair and the day that links take along: a view whose address has no pair passes on that of the last one that had. */
function useChosen(here: Route | undefined, search: Chosen): Chosen {
  const [kept, setKept] = useState<Chosen>({});
  const shown = useShownPair();
  const holds = here !== undefined && holdsPair(here);
  useEffect(() => {
    if (holds) setKept(search);
  }, [holds, search]);
  if (!holds) return withKept(kept, search);
  // A view of two states whose address leaves them to its defaults passes on those that it shows.
  const isLeft = here.head === "pair" && search["a"] == null && search["b"] == null && shown !== null;
  return isLeft ? { ...search, a: shown[0], b: shown[1] } : search;
}
