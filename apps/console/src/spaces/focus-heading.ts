/** Moves the focus to the heading of the part that an element is in, before the element goes. */
export function focusHeadingOf(element: Element): void {
  element.closest("section")?.querySelector<HTMLElement>("h2")?.focus();
}
