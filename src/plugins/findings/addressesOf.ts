import * as z from 'zod';

const place = z.object({source: z.string(), permalink: z.string()});

/** What the three plugins that read pages say of them. */
const allPages = z.object({
  'docusaurus-plugin-content-docs': z.object({
    default: z.object({loadedVersions: z.array(z.object({docs: z.array(place)}))}),
  }),
  'docusaurus-plugin-content-blog': z.object({
    default: z.object({blogPosts: z.array(z.object({metadata: place}))}),
  }),
  'docusaurus-plugin-content-pages': z.object({default: z.array(place)}),
});

/** The address of the page that each file becomes, by the path of the file from the root of the repository. */
export function addressesOf(allContent: unknown): ReadonlyMap<string, string> {
  const {
    'docusaurus-plugin-content-docs': docs,
    'docusaurus-plugin-content-blog': blog,
    'docusaurus-plugin-content-pages': pages,
  } = allPages.parse(allContent);
  const places = [
    ...docs.default.loadedVersions.flatMap((version) => version.docs),
    ...blog.default.blogPosts.map(({metadata}) => metadata),
    ...pages.default,
  ];
  return new Map(places.map(({source, permalink}) => [source.replace(/^@site\//, ''), permalink]));
}
