/** A link to the same view in another language. It reloads the page, because every label changes. */
import { useRouterState } from "@tanstack/react-router";
import { addressIn, remember, TURNS } from "../language/language.ts";

export function LanguageSwitch() {
  useRouterState({ select: ({ location }) => location.href }); // the link follows the view
  return TURNS.map(({ id, tag, own }) => (
    <a
      key={id}
      className="language"
      href={addressIn(id)}
      lang={tag}
      hrefLang={tag}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        remember(id);
        window.history.replaceState(null, "", addressIn(id));
        window.location.reload();
      }}
    >
      {own}
    </a>
  ));
}
