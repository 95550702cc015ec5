/** Puts a text into a field that React controls, as if a reader had typed it. */
export function enterText(field: HTMLInputElement, text: string): void {
  // React overrides `value` on the element; the setter of the prototype gets past it, so that React notices a change.
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  property?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
