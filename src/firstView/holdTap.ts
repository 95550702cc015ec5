/**
 * Keeps the first tap of a reader from following a link that has a card: the script that opens cards is still on its way, and
 * opens this one when it has come.
 */
export function holdTap(first: Event): void {
  const {target} = first;
  if (!(first instanceof PointerEvent) || first.pointerType === 'mouse') return;
  if (!(target instanceof Element) || !target.closest('[data-term], [data-footnote-ref]')) return;
  document.addEventListener(
    'click',
    (event) => {
      if (event.target === target) event.preventDefault();
    },
    {capture: true, once: true},
  );
}
