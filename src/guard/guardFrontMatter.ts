import type {FrontMatter} from '../knowledge/frontMatter.ts';
import {validate} from '../knowledge/issues.ts';
import type {Finding} from '../knowledge/problem.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {articleFrontMatter, manualFrontMatter} from '../knowledge/schema.ts';
import {faultOf, pictureFault} from './address.ts';
import {areaOf} from './area.ts';

/**
 * Finds what may not stand in the front matter of a page: unknown keys of articles and manuals (those of `docs/` are
 * checked with the model), a picture from elsewhere, a name of endless length.
 */
export function guardFrontMatter(
  file: string,
  {data, positionOf}: FrontMatter,
): readonly Finding[] {
  const at = (rule: RuleId, path: readonly PropertyKey[], message: string): Finding => ({
    file,
    ...positionOf(path),
    message,
    rule,
  });
  const {image, ...values} = typeof data === 'object' && data !== null ? (data as Values) : {};
  const fault = typeof image === 'string' ? pictureFault(image, file) : undefined;
  const long = DRAWN.filter((key) => String(values[key] ?? '').length > MAX_NAME);
  return [
    ...schemaProblems(file, {data, positionOf}),
    ...(fault === undefined
      ? []
      : [at('safe-picture', ['image'], `image: ${faultOf(String(image), fault)}`)]),
    ...long.map((key) =>
      at('text-length', [key], `${key} is longer than ${MAX_NAME} characters: shorten it`),
    ),
  ];
}

type Values = Readonly<Record<string, unknown>>;

/** Names that are drawn as pictures and stand in lists. */
const DRAWN = ['title', 'sidebar_label'];
const MAX_NAME = 120;

function schemaProblems(file: string, frontMatter: FrontMatter): readonly Finding[] {
  const area = areaOf(file);
  if (area !== 'blog' && area !== 'pages') return [];
  const schema = area === 'blog' ? articleFrontMatter : manualFrontMatter;
  const result = validate(schema, file, frontMatter);
  return 'problems' in result ? result.problems : [];
}
