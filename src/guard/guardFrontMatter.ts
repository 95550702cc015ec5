import type {FrontMatter} from '../knowledge/frontMatter.ts';
import {toProblems} from '../knowledge/issues.ts';
import type {Problem} from '../knowledge/problem.ts';
import {articleFrontMatter, manualFrontMatter} from '../knowledge/schema.ts';
import {pictureFault} from './address.ts';
import {areaOf} from './area.ts';
import {findHidden} from './characters.ts';

/**
 * Finds what may not stand in the front matter of a page: unknown keys of articles and manuals (those of `docs/` are
 * checked with the model), a picture from elsewhere, and hidden characters that YAML spells out.
 */
export function guardFrontMatter(
  file: string,
  {data, positionOf}: FrontMatter,
  text: string,
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
    ...textsIn(data).flatMap(({path, value}) => {
      const [hidden] = findHidden(value);
      return hidden && !text.includes(value.charAt(hidden.index))
        ? [at(path, `the character ${hidden.name}: delete what stands for it`)]
        : [];
    }),
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

interface Located {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/** All texts in a value, keys included. */
function textsIn(value: unknown, path: readonly PropertyKey[] = []): readonly Located[] {
  if (typeof value === 'string') return [{path, value}];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    {path: [...path, key], value: key},
    ...textsIn(part, [...path, key]),
  ]);
}
