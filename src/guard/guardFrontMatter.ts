import type {FrontMatter} from '../knowledge/frontMatter.ts';
import {toProblems} from '../knowledge/issues.ts';
import type {Problem} from '../knowledge/problem.ts';
import {articleFrontMatter, manualFrontMatter} from '../knowledge/schema.ts';
import {pictureFault} from './address.ts';
import {areaOf} from './area.ts';

/**
 * Finds what may not stand in the front matter of a page: unknown keys of articles and manuals (those of `docs/` are
 * checked with the model), a picture from elsewhere, a name of endless length.
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
  const {image, ...values} = typeof data === 'object' && data !== null ? (data as Values) : {};
  const fault = typeof image === 'string' ? pictureFault(image, file) : undefined;
  const long = DRAWN.filter((key) => String(values[key] ?? '').length > MAX_NAME);
  return [
    ...schemaProblems(file, {data, positionOf}),
    ...(fault === undefined
      ? []
      : [at(['image'], `image: the address "${String(image)}" ${fault}`)]),
    ...long.map((key) => at([key], `${key} is longer than ${MAX_NAME} characters: shorten it`)),
  ];
}

type Values = Readonly<Record<string, unknown>>;

/** Names that are drawn as pictures and stand in lists. */
const DRAWN = ['title', 'sidebar_label'];
const MAX_NAME = 120;

function schemaProblems(file: string, frontMatter: FrontMatter): readonly Problem[] {
  const area = areaOf(file);
  if (area !== 'blog' && area !== 'pages') return [];
  const schema = area === 'blog' ? articleFrontMatter : manualFrontMatter;
  const result = schema.safeParse(frontMatter.data);
  return result.success
    ? []
    : toProblems(file, frontMatter, result.error, Object.keys(schema.shape));
}
