import {referencesIn} from './blocks.ts';
import type {BlockVersions} from './mergeBlocks.ts';
import type {Ruling, Side} from './mergeModel.ts';
import {asInArticle, asOnDisk, type Piece, type Placed} from './pieces.ts';

/** A definition in the versions that have it. */
interface Definition {
  readonly label: string;
  readonly base: Placed | undefined;
  readonly fresh: Placed | undefined;
  readonly disk: Placed | undefined;
}

type Ask = (definition: Definition) => Side;

/**
 * Merges footnote and link definitions by label, wherever they stand.
 *
 * @param versions all blocks of each version; what is no definition is only searched for references
 * @param prose the merged text without definitions
 * @returns the definitions of the merged body, those on disk first, each in the order of its version
 */
export function mergeDefinitions(
  versions: BlockVersions,
  prose: readonly Piece[],
  {settle, lineOf}: Ruling,
): Piece[] {
  const ask: Ask = ({label, base, fresh, disk}) =>
    settle({
      what: (disk ?? fresh)?.name ?? label,
      line: lineOf(disk?.start ?? 0),
      base: base?.text ?? '',
      overview: fresh?.text ?? '',
      page: disk?.text ?? '',
    });
  const candidates = definitionsOf(versions).flatMap((definition) => {
    const piece = pick(definition, ask);
    return piece ? [{...definition, piece}] : [];
  });
  const cited = citedIn([...prose, ...candidates.map(({piece}) => piece)]);
  let before: Set<string>[] | undefined;
  const wasCited = () => (before ??= [citedIn(versions.fresh), citedIn(versions.disk)]);
  return candidates
    .filter((definition) => cited.has(definition.label) || staysUncited(definition, wasCited, ask))
    .map(({piece}) => piece);
}

function definitionsOf({base, fresh, disk}: BlockVersions): Definition[] {
  const byLabel = (blocks: readonly Placed[]) =>
    new Map(blocks.flatMap((block) => (block.defines ? [[block.defines, block] as const] : [])));
  const [was, now, here] = [byLabel(base), byLabel(fresh), byLabel(disk)];
  return [...new Set([...here.keys(), ...now.keys()])].map((label) => ({
    label,
    base: was.get(label),
    fresh: now.get(label),
    disk: here.get(label),
  }));
}

function pick(definition: Definition, ask: Ask): Piece | undefined {
  const {base, fresh, disk} = definition;
  if (!disk) return fresh && asInArticle(fresh);
  if (!fresh || fresh.key === disk.key || fresh.key === base?.key) return asOnDisk(disk);
  const takesFresh = disk.key === base?.key || ask(definition) === 'overview';
  return takesFresh ? {...asInArticle(fresh), disk: [disk.index, disk.index]} : asOnDisk(disk);
}

/** What the text, or a definition to which the text leads, refers to. */
function citedIn(blocks: readonly {readonly text: string}[]): Set<string> {
  const references = referencesIn(blocks.map(({text}) => text).join('\n\n'));
  const cited = new Set<string>();
  for (let before = -1; before < cited.size;) {
    before = cited.size;
    for (const {to, within} of references) {
      if (within === undefined || cited.has(within)) cited.add(to);
    }
  }
  return cited;
}

/** Whether a definition stands although the merged text does not refer to it. */
function staysUncited(definition: Definition, wasCited: () => Set<string>[], ask: Ask): boolean {
  const {label, base, fresh, disk} = definition;
  if (!base) return true;
  const only = fresh && disk ? undefined : (fresh ?? disk);
  if (only) return only.key !== base.key && ask(definition) === (disk ? 'page' : 'overview');
  // Each side may have taken away one of two sentences that cited the footnote.
  const lostItsUse = label.startsWith('footnote ') && wasCited().every((cited) => cited.has(label));
  if (!lostItsUse) return true;
  if (fresh?.key === base.key && disk?.key === base.key) return false;
  // What the preferred side wrote stays: without a use it makes the page unfit, so that the body is that side's.
  return (ask(definition) === 'page' ? disk : fresh)?.key !== base.key;
}
