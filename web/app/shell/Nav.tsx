/**
 * The views, from the routes: those of the first class as links, the rest in groups that open, one at a time. On a phone all
 * stand in one menu. What is open closes on Escape, on a choice, and when the focus or a click goes elsewhere.
 */
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { bring } from "../bring.ts";
import { en } from "../language/en.ts";
import { addressOf, useView, type View } from "../query/address.ts";
import { GROUPS, ROUTES, type Route } from "../routes.ts";
import { groupNames, navText } from "../viewLabels.ts";

const MENU = "menu";

/** What goes along from view to view: the day, and between views of two states these. A case has a day of its own. */
function kept({ head }: Route, { a, b, date }: View): Partial<View> {
  return head === "pair" ? { a, b, date } : head === "day" ? { date } : {};
}

/** The group that lies open. It outlives the header, which is drawn anew as a view takes the place of its frame. */
let lastOpen: string | null = null;

export function Nav({ path }: { readonly path: string }) {
  const nav = useRef<HTMLElement>(null);
  const [open, show] = useState(lastOpen);
  const setOpen = useCallback((id: string | null) => {
    lastOpen = id;
    show(id);
  }, []);
  const toggle = (id: string) => setOpen(open === id ? null : id);
  useEffect(() => {
    if (open === null) return;
    const leave = (event: Event) => !nav.current?.contains(event.target as Node) && setOpen(null);
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [open, setOpen]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open !== null) {
      nav.current?.querySelector<HTMLElement>(`[aria-controls="nav-${open}"]`)?.focus();
      setOpen(null);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      // From link to link of what is open; from its button to the first.
      const links = [...(nav.current?.querySelectorAll<HTMLElement>(`#nav-${open ?? "none"} a`) ?? [])];
      const next = links.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
      links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
      if (links.length === 0) return;
    } else return;
    event.preventDefault();
  };
  const view = useView();
  const link = (route: Route) => (
    <a
      key={route.path}
      href={addressOf(route.path, kept(route, view))}
      onClick={() => setOpen(null)}
      onPointerEnter={() => bring(route)} // whoever points at a view is about to go there
      onFocus={() => bring(route)}
      {...(route.path === path ? { "aria-current": "page" as const } : {})}
    >
      {route.title}
    </a>
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
        <span className="nav-word">{navText.menu}: </span>
        <span className="nav-here">{ROUTES.find((route) => route.path === path)?.title}</span>
      </button>
      <div id={`nav-${MENU}`} className={open === MENU ? "nav-views open" : "nav-views"}>
        {GROUPS.map((group) => {
          const routes = ROUTES.filter((route) => route.group === group);
          const here = routes.find((route) => route.path === path);
          if (group === "first") return routes.map(link);
          return routes.length === 0 ? null : (
            <div key={group} className="nav-group">
              <button
                type="button"
                aria-expanded={open === group}
                aria-controls={`nav-${group}`}
                onClick={() => toggle(group)}
                {...(here === undefined ? {} : { "aria-current": "true" as const })}
              >
                {groupNames[group]}
                {here !== undefined && <span className="nav-here">: {here.title}</span>}
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
