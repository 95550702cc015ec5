import {addLink} from './addLink.ts';

/** Loads the rules for paper, which no page has of its own, before a reader may print it. */
export function loadPaper(href: string): void {
  addLink({rel: 'stylesheet', media: 'print', href});
}

/**
 * Has the rules for paper there also when somebody prints a page at once. Browsers lay the paper out right after this
 * event, so that it waits for the answer; mostly the browser has it already.
 */
export function keepPaperReady(address: string): void {
  const getReady = () => {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.send();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(request.response);
    document.adoptedStyleSheets.push(sheet);
  };
  addEventListener('beforeprint', getReady, {once: true});
}
