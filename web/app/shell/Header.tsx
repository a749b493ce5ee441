/** The site's header: name, navigation, a slot for the view's own choices, search, language and theme. */
import { en } from "../language/en.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Nav } from "./Nav.tsx";
import { SearchButton } from "./Search.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

interface Props {
  readonly slotRef: (slot: HTMLElement | null) => void;
  readonly onSearch: () => void;
}

export function Header({ slotRef, onSearch }: Props) {
  return (
    <header className="site-header">
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {en.skip}
      </button>
      <a className="brand" href="#/">
        {en.brand}
      </a>
      <Nav />
      <div className="header-slot" ref={slotRef} />
      <div className="tools">
        <SearchButton onClick={onSearch} />
        <LanguageSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}
