/** The way to the same view in another language. The page is read anew, because every word of it changes. */

import { addressIn, remember, TURNS } from "../language/language.ts";
import { useView } from "../query/address.ts";

export function LanguageSwitch() {
  useView(); // the address of the link follows the view
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
        const address = addressIn(id); // where the view stands now, not where it was drawn
        history.replaceState(null, "", address);
        window.location.reload();
      }}
    >
      {own}
    </a>
  ));
}
