import type {FrontMatter} from '../knowledge/frontMatter.ts';
import {toProblems} from '../knowledge/issues.ts';
import type {Problem} from '../knowledge/problem.ts';
import {articleFrontMatter, manualFrontMatter} from '../knowledge/schema.ts';
import {pictureFault} from './address.ts';
import {areaOf} from './area.ts';

/**
 * Finds what may not stand in the front matter of a page: unknown keys of articles and manuals (those of `docs/` are
 * checked with the model), and a picture from elsewhere.
 */
export function guardFrontMatter(
  file: string,
  {data, positionOf}: FrontMatter,
): readonly Problem[] {
  const at = (path: readonly PropertyKey[], message: string): Problem => ({
    file,
    ...positionOf(path),
    message,
  });
  const image =
    typeof data === 'object' && data !== null && 'image' in data ? data.image : undefined;
  const fault = typeof image === 'string' ? pictureFault(image, file) : undefined;
  return [
    ...schemaProblems(file, {data, positionOf}),
    ...(fault === undefined
      ? []
      : [at(['image'], `image: the address "${String(image)}" ${fault}`)]),
  ];
}

function schemaProblems(file: string, frontMatter: FrontMatter): readonly Problem[] {
  const area = areaOf(file);
  if (area !== 'blog' && area !== 'pages') return [];
  const schema = area === 'blog' ? articleFrontMatter : manualFrontMatter;
  const result = schema.safeParse(frontMatter.data);
  return result.success
    ? []
    : toProblems(file, frontMatter, result.error, Object.keys(schema.shape));
}
