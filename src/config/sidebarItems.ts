import type {PluginOptions} from '@docusaurus/plugin-content-docs';

type Generator = NonNullable<PluginOptions['sidebarItemsGenerator']>;

/**
 * The sidebar of one folder of `docs/`: the category as a heading that links to its page, with its projects below.
 *
 * Docusaurus makes such headings for subfolders, but lists the index of the folder itself as one of its pages. Pages of
 * projects that were removed from the atlas are left out.
 */
export const categorySidebar: Generator = async ({defaultSidebarItemsGenerator, ...given}) => {
  const docs = given.docs.filter(({frontMatter}) => !('retired' in frontMatter));
  const items = await defaultSidebarItemsGenerator({...given, docs});
  const index = given.docs.find(({id}) => id === `${given.item.dirName}/index`);
  if (!index) {
    return items;
  }
  return [
    {
      type: 'category',
      label: index.frontMatter.sidebar_label ?? index.title,
      link: {type: 'doc', id: index.id},
      collapsible: false,
      collapsed: false,
      items: items
        .filter((item) => item.type !== 'doc' || item.id !== index.id)
        .map((item) =>
          item.type === 'category' ? {...item, collapsible: false, collapsed: false} : item,
        ),
    },
  ];
};
