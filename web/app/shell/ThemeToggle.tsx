/** Light or dark theme. The default is the system's setting; a choice is stored in this browser. */
import { useEffect, useState } from "react";
import { en } from "../language/en.ts";

const KEY = "entente-theme";

export function ThemeToggle() {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setDark(isDark());
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, []);
  const toggle = () => {
    const theme = dark ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    setDark(!dark);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // storage may be blocked; the choice holds until the page is left
    }
  };
  const label = dark ? en.theme.toLight : en.theme.toDark;
  return (
    <button type="button" className="icon-button theme" aria-label={label} title={label} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className="filled" />
      </svg>
    </button>
  );
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === undefined ? window.matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}
