import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** What somebody does to go elsewhere. */
const gestures = ["click", "keydown", "pointerdown"] as const;

/**
 * Moves the focus to the heading of a page that somebody went to, so that a screen reader reads it, and keys go on from
 * there. Where the page itself goes on, as it does at the beginning, the focus stays where the browser has it.
 */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(() => {
    let used = false;
    const use = () => {
      used = true;
    };
    for (const gesture of gestures) addEventListener(gesture, use, { capture: true });
    const unsubscribe = router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      if (fromLocation === undefined || !pathChanged || !used) return;
      document.querySelector<HTMLElement>("main h1")?.focus();
    });
    return () => {
      unsubscribe();
      for (const gesture of gestures) removeEventListener(gesture, use, { capture: true });
    };
  }, [router]);
}
