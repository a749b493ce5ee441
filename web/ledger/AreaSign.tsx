/** The sign of a place in a clause's area: filled inside, hatched where argued, outlined outside, as on the map. */
import "./areaSign.css";

export function AreaSign({ result }: { readonly result: string }) {
  return <i className={`area-sign ${result}`} aria-hidden="true" />;
}
