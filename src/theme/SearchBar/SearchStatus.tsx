import {useEffect, useState, type RefObject} from 'react';
import {completeSearchBox, type ListedRows} from '../../components/search/completeSearchBox.ts';
import {useSearchNotice} from '../../components/search/useSearch.ts';
import {amount} from '../../knowledge/amount.ts';
import styles from './styles.module.css';

interface Props {
  /** The element around the bar of search-local. */
  readonly box: RefObject<HTMLElement | null>;
}

/** Shows that the index is still loading; tells screen readers how many results the open list has. */
export default function SearchStatus({box}: Props) {
  const [announcement, setAnnouncement] = useState('');
  const notice = useSearchNotice();

  useEffect(() => {
    const root = box.current;
    return root
      ? completeSearchBox(root, (rows) => {
          setAnnouncement(announce(rows));
        })
      : undefined;
  }, [box]);

  return (
    <span className={notice === undefined ? 'spoken' : styles.notice} role="status">
      {notice ?? announcement}
    </span>
  );
}

function announce(rows: ListedRows | undefined): string {
  if (rows === undefined) return '';
  const {results, near} = rows;
  if (results > 0) return amount(results, 'result');
  if (near > 0) return `Nothing found; ${amount(near, 'similar name')}`;
  return 'Nothing found';
}
