import type {ElementContent} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import type {CitedSource, CitingPart} from '../../knowledge/citedSources.ts';
import {SOURCE_KIND_LABELS} from '../../knowledge/labels.ts';
import {jsx, text} from './jsx.ts';

/** A place on the page, and what the link to it says. */
interface Place {
  readonly id: string;
  readonly words: string;
}

/** What is said of a source below its title. */
interface Details {
  readonly publishers: readonly string[];
  readonly kind: CitedSource['kind'];
  readonly seen: string | undefined;
  readonly places: readonly Place[];
}

/** Writes a source: its title, who publishes it, whose word it is, when it was seen, and what rests on it. */
export function listItem(
  number: number,
  title: readonly ElementContent[],
  {publishers, kind, seen, places}: Details,
): MdxJsxFlowElementHast {
  const words = [...publishers, ...(kind ? [SOURCE_KIND_LABELS[kind]] : [])].join(', ');
  const day = seen === undefined ? [] : [text(', seen '), jsx('time', {}, [text(seen)])];
  return jsx('li', {id: `source-${number}`}, [
    ...title,
    jsx('div', {}, [text(words), ...day, text(' '), ...placesLink(places)]),
  ]);
}

/** Leads back to the one place that rests on a source; to several, folded. */
function placesLink(places: readonly Place[]): ElementContent[] {
  const [first] = places;
  if (!first) return [];
  const mark = {'data-unprinted': ''};
  if (places.length === 1) {
    const label = {'aria-label': 'Back to what rests on it'};
    return [jsx('a', {...mark, href: `#${first.id}`, ...label}, [text('↑')])];
  }
  const links = places.flatMap(({id, words}) => [
    text(' '),
    jsx('a', {href: `#${id}`}, [text(words)]),
  ]);
  const label = {'aria-label': `${places.length} places rest on it`};
  const summary = jsx('summary', label, [text(`↑ ${places.length}`)]);
  return [jsx('details', mark, [summary, ...links])];
}

/** The parts around the text that rest on a source. */
export function partsOf(source: CitedSource | undefined): Place[] {
  return (source?.parts ?? []).map((id) => ({id, words: PART_NAMES[id]}));
}

const PART_NAMES: Readonly<Record<CitingPart, string>> = {
  facts: 'Facts',
  relations: 'Relations',
  'dated-events': 'History',
};
