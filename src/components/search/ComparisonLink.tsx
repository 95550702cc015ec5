import Link from '@docusaurus/Link';
import {writeCompare} from '../../field/compareAddress.ts';
import {namesInWords} from '../../field/compareWords.ts';
import {comparedNames} from '../../search/comparedNames.ts';
import {useSearch} from './useSearch.ts';

interface Props {
  readonly query: string;
  readonly className?: string | undefined;
}

/** Leads from a search such as "akash vs aethir" to the comparison of both. Nothing for other searches. */
export default function ComparisonLink({query, className}: Props) {
  const names = comparedNames(query) ?? [];
  // A hook for each of the four names that may be there: an empty query asks for nothing.
  const answers = [
    useSearch(names[0] ?? ''),
    useSearch(names[1] ?? ''),
    useSearch(names[2] ?? ''),
    useSearch(names[3] ?? ''),
  ];
  const found = answers.slice(0, names.length).flatMap(({answer}) => {
    const entry = answer?.results[0]?.entry;
    return entry?.kind === 'project' ? [entry] : [];
  });
  const isWhole = found.length > 1 && found.length === names.length;
  if (!isWhole || new Set(found).size < found.length) return null;
  return (
    <p className={className}>
      <Link to={`/compare?${writeCompare(found.map(({slug}) => slug))}`}>
        Compare {namesInWords(found.map(({title}) => title))} side by side
      </Link>
    </p>
  );
}
