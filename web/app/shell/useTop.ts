/** A view that one goes to begins at its top; on the way back the browser puts the page where it was. */
import { useEffect, useLayoutEffect, useRef } from "react";

/** `place` names what is shown: another one, reached by a link, is a new page. */
export function useTop(place: string): void {
  const followed = useRef(false);
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      followed.current = target instanceof Element && target.closest('a[href^="#/"]') !== null;
    };
    const back = () => setTimeout(() => (followed.current = false));
    document.addEventListener("click", click, true);
    window.addEventListener("popstate", back);
    return () => {
      document.removeEventListener("click", click, true);
      window.removeEventListener("popstate", back);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what runs it
  useLayoutEffect(() => {
    if (followed.current) window.scrollTo(0, 0);
    followed.current = false;
  }, [place]);
}
