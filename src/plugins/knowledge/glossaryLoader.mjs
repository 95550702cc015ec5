import {resolve} from 'node:path';

/**
 * A loader of the bundler that has a page made again when the glossary changes: its words are marked on the page. It runs
 * only in `npm run dev`, because a build reads all files once.
 *
 * @this {{addDependency(file: string): void}}
 * @param {string} text
 */
export default function glossaryLoader(text) {
  this.addDependency(resolve('docs/glossary.yml'));
  return text;
}
