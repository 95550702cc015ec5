import {anchorOf} from './anchorOf.ts';
import {pageAddress, type Place} from './pageAddress.ts';
import type {Volume} from './volumesOf.ts';

/**
 * Makes the function that rewrites the links of one page of a volume: within the volume if it contains the target,
 * otherwise to the page on the site.
 *
 * @param from path of the page that has the links.
 */
export function linkWithin(
  {chapters}: Pick<Volume, 'chapters'>,
  from: string,
  place: Place,
): (href: string) => string {
  const bound = new Set(chapters.map(({path}) => path));
  return (href) => {
    if (href.startsWith('#')) return `#${anchorOf(from, href.slice(1))}`;
    if (!href.startsWith(place.baseUrl) || href.startsWith('//')) return href;
    const below = `/${href.slice(place.baseUrl.length)}`;
    const [path = '', fragment] = below.split('#');
    if (bound.has(path)) return `#${anchorOf(path, fragment)}`;
    return pageAddress(below, place).href;
  };
}
