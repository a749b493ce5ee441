/** Name, views, what the view puts between (its pickers), the search, the language and the theme. */
import type { ReactNode } from "react";
import { en } from "../language/en.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Nav } from "./Nav.tsx";
import { SearchButton } from "./Search.tsx";
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
      <Nav path={path} />
      {children}
      <div className="tools">
        <SearchButton />
        <LanguageSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}
