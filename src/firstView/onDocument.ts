/** Listens on the document, so that a control also works that React draws later. */
export function onDocument<Type extends keyof DocumentEventMap>(
  type: Type,
  react: (event: DocumentEventMap[Type]) => unknown,
  options?: AddEventListenerOptions,
): void {
  document.addEventListener(type, react, options);
}

/** The element an event is about, or the nearest one around it, that a selector selects. */
export function closest(
  target: EventTarget | null,
  selector: string,
): HTMLElement | null | undefined {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : undefined;
}
