/** Name, views, the two states, and the theme. */
import { go } from "../address.ts";
import { ROUTES } from "../routes.ts";
import type { StateRow } from "../state.ts";
import { en } from "../text/en.ts";
import { StatePicker } from "./StatePicker.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

interface Props {
  readonly path: string;
  readonly a: string;
  readonly b: string;
  readonly names: readonly [string, string];
  readonly states: readonly StateRow[];
  readonly ready: boolean;
}

export function Header({ path, a, b, names, states, ready }: Props) {
  return (
    <header className="site-header">
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {en.skip}
      </button>
      <a className="brand" href="#/">
        {en.brand}
      </a>
      <nav className="nav" aria-label={en.nav.label}>
        {ROUTES.map((route) => (
          <a key={route.path} href={`#/${route.path}`} {...(route.path === path ? { "aria-current": "page" as const } : {})}>
            {route.title}
          </a>
        ))}
      </nav>
      <fieldset className="pickers" aria-label={en.pick.group}>
        <StatePicker
          side="first"
          label={en.pick.first}
          id={a}
          name={names[0]}
          states={states}
          ready={ready}
          onPick={(id) => go(id === b ? { a: b, b: a, open: null, treaty: null } : { a: id, b, open: null, treaty: null })}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={en.pick.swap}
          title={en.pick.swap}
          disabled={!ready}
          onClick={() => go({ a: b, b: a, open: null, treaty: null })}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M2 5.5h11m-3-3 3 3-3 3M14 10.5H3m3-3-3 3 3 3" />
          </svg>
        </button>
        <StatePicker
          side="second"
          label={en.pick.second}
          id={b}
          name={names[1]}
          states={states}
          ready={ready}
          onPick={(id) => go(id === a ? { a: b, b: a, open: null, treaty: null } : { a, b: id, open: null, treaty: null })}
        />
      </fieldset>
      <ThemeToggle />
    </header>
  );
}
