/** Scrolls a page that was reached by a link to its top; on the way back the browser restores the position. */
import { useEffect, useLayoutEffect, useRef } from "react";

/** `page` identifies the page: a new value that was reached by a link is a new page. */
export function useScrollReset(page: string): void {
  const followed = useRef(false);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      followed.current = target instanceof Element && target.closest('a[href^="#/"]') !== null;
    };
    const onBack = () => setTimeout(() => (followed.current = false));
    document.addEventListener("click", onClick, true);
    window.addEventListener("popstate", onBack);
    return () => {
      document.removeEventListener("click", onClick, true);
      window.removeEventListener("popstate", onBack);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what runs it
  useLayoutEffect(() => {
    if (followed.current) window.scrollTo(0, 0);
    followed.current = false;
  }, [page]);
}
