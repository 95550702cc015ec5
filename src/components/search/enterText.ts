/** Puts a text into a field that React watches, as if it had been typed. */
export function enterText(field: HTMLInputElement, text: string): void {
  // React sees only what the element's own property is set to.
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  property?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
