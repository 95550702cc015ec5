/**
 * Keeps the presses of buttons inside of `[data-app]`, which nothing answers before the application runs, and repeats them
 * in their order once it does.
 */
export function keepPresses(): void {
  const html = document.documentElement;
  const pressed: HTMLElement[] = [];
  const note = ({target}: Event) => {
    const button =
      target instanceof Element &&
      target.closest<HTMLElement>('[data-app] button:not([popovertarget])');
    if (button) pressed.push(button);
  };
  document.addEventListener('click', note);
  // Docusaurus says there that React has taken over the page.
  const observer = new MutationObserver(() => {
    if (html.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    document.removeEventListener('click', note);
    for (const button of pressed) button.click();
  });
  observer.observe(html, {attributeFilter: ['data-has-hydrated']});
}
