/** How many rows the open list has: results or, if there are none, similar names. */
export interface ListedRows {
  readonly results: number;
  readonly near: number;
}

/**
 * Completes what the search box of search-local 0.55 tells screen readers, now and after each of its changes. Its list
 * of results contains more than results (a link, a message), and its field does not say which list it controls.
 *
 * @param onList called with the rows of the list, or with undefined while it is closed
 * @returns a function that ends this
 */
export function completeSearchBox(
  root: HTMLElement,
  onList: (rows: ListedRows | undefined) => void,
): () => void {
  const complete = () => {
    const field = root.querySelector('input');
    const list = root.querySelector('[role=option]')?.parentElement;
    set(field, 'aria-label', 'Search the atlas');
    set(root.querySelector('.navbar__search > button'), 'aria-label', 'Clear the search');
    root.querySelector('[id$="-listbox-0"]')?.removeAttribute('role');
    set(list, 'role', 'listbox');
    set(list, 'aria-label', 'Search results');
    set(list, 'id', 'search-results');
    if (field?.hasAttribute('aria-owns')) {
      set(
        field,
        'aria-controls',
        list ? 'search-results' : (field.getAttribute('aria-owns') ?? ''),
      );
    }
    const isOpen = field?.getAttribute('aria-expanded') === 'true';
    onList(isOpen ? rowsOf(root) : undefined);
  };
  complete();
  const observer = new MutationObserver(complete);
  observer.observe(root, {
    attributeFilter: ['aria-expanded', 'aria-owns'],
    childList: true,
    subtree: true,
  });
  return () => {
    observer.disconnect();
  };
}

function rowsOf(root: HTMLElement): ListedRows {
  const near = root.querySelectorAll('[role=option] [data-near]').length;
  return {results: root.querySelectorAll('[role=option]').length - near, near};
}

function set(element: Element | null | undefined, attribute: string, value: string): void {
  if (element && element.getAttribute(attribute) !== value) {
    element.setAttribute(attribute, value);
  }
}
