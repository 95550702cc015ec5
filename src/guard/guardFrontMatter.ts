import type {FrontMatter} from '../knowledge/frontMatter.ts';
import {validate} from '../knowledge/issues.ts';
import type {Finding} from '../knowledge/problem.ts';
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
): readonly Finding[] {
  const image =
    typeof data === 'object' && data !== null && 'image' in data ? data.image : undefined;
  const fault = typeof image === 'string' ? pictureFault(image, file) : undefined;
  return [
    ...schemaProblems(file, {data, positionOf}),
    ...(fault === undefined
      ? []
      : [
          {
            file,
            ...positionOf(['image']),
            message: `image: the address "${String(image)}" ${fault}`,
            rule: 'safe-picture' as const,
          },
        ]),
  ];
}

function schemaProblems(file: string, frontMatter: FrontMatter): readonly Finding[] {
  const area = areaOf(file);
  if (area !== 'blog' && area !== 'pages') return [];
  const schema = area === 'blog' ? articleFrontMatter : manualFrontMatter;
  const result = validate(schema, file, frontMatter);
  return 'problems' in result ? result.problems : [];
}
