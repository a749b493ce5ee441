/** Name, views, what the view puts between (its pickers), the language and the theme. */
import type { ReactNode } from "react";
import { ROUTES } from "../routes.ts";
import { en } from "../text/en.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

export function Header({ path, children }: { readonly path: string; readonly children?: ReactNode }) {
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
      {children}
      <div className="tools">
        <LanguageSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}
