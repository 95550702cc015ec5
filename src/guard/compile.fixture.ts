import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor.js';
import preprocess from '@docusaurus/mdx-loader/lib/preprocessor.js';
import type {PageFormat} from '../knowledge/parsePage.ts';

type Options = Parameters<typeof createProcessorUncached>[0]['options'];
type Plugins = NonNullable<Options['rehypePlugins']>;

/** As `future.v4` in docusaurus.config.ts sets it. */
const markdownConfig: Options['markdownConfig'] = {
  format: 'detect',
  parseFrontMatter: () => Promise.resolve({frontMatter: {}, content: ''}),
  remarkRehypeOptions: {},
  mdx1Compat: {comments: false, admonitions: false, headingIds: false},
  anchors: {maintainCase: false},
  emoji: true,
  mermaid: false,
  hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
};

/**
 * Compiles a text as Docusaurus does.
 *
 * @param remark plugins before its own
 * @param rehype plugins after its own
 * @param recma plugins for the module
 * @returns the source of a module
 */
export async function compile(
  text: string,
  format: PageFormat,
  {
    remark = [],
    rehype = [],
    recma = [],
  }: {readonly remark?: Plugins; readonly rehype?: Plugins; readonly recma?: Plugins} = {},
): Promise<string> {
  const filePath = `${process.cwd()}/docs/x/x.${format}`;
  const options: Options = {
    markdownConfig,
    admonitions: true,
    beforeDefaultRemarkPlugins: remark,
    remarkPlugins: [],
    rehypePlugins: rehype,
    recmaPlugins: recma,
    beforeDefaultRehypePlugins: [],
    staticDirs: [],
    siteDir: process.cwd(),
  };
  const {process: run} = await createProcessorUncached({options, format});
  const content = preprocess({fileContent: text, filePath, markdownConfig, admonitions: true});
  return (await run({content, filePath, frontMatter: {}, compilerName: 'client'})).content;
}
