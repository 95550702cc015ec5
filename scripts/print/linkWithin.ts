import {anchorOf} from './anchorOf.ts';
import {pageAddress, type Place} from './pageAddress.ts';
import type {Volume} from './volumesOf.ts';

/**
 * Makes a function for a volume, which makes for each of its pages the function that rewrites the links of that page:
 * within the volume if it contains the target, otherwise to the page on the site.
 */
export function linkWithin(
  {chapters}: Pick<Volume, 'chapters'>,
  place: Place,
): (from: string) => (href: string) => string {
  const bound = new Set(chapters.map(({path}) => path));
  return (from) => (href) => {
    if (href.startsWith('#')) return `#${anchorOf(from, href.slice(1))}`;
    if (!href.startsWith(place.baseUrl) || href.startsWith('//')) return href;
    const below = `/${href.slice(place.baseUrl.length)}`;
    const [path = '', fragment] = below.split('#');
    if (bound.has(path)) return `#${anchorOf(path, fragment)}`;
    return pageAddress(below, place).href;
  };
}
