import {embedPath} from '../../data/addresses.ts';
import type {FieldData} from '../../field/fieldData.ts';
import {useFullAddresses} from '../page/useAddress.ts';
import styles from './EmbedPage.module.css';

/** The addresses of all embeds. They are complete, as they must be on another site. */
export default function EmbedAddresses({data: {rows, categories}}: {readonly data: FieldData}) {
  const toAddress = useFullAddresses();
  const addressOf = (permalink: string) => toAddress(embedPath(permalink));
  const lists = [
    {
      title: 'Categories',
      entries: categories.map(({slug, label}) => ({label, permalink: `/categories/${slug}`})),
    },
    {
      title: 'Projects',
      entries: rows.map(({slug, name}) => ({label: name, permalink: `/projects/${slug}`})),
    },
  ];
  return (
    <section data-unindexed>
      <h2>All frames</h2>
      <p>
        The address of a page with <code>/embed</code> before it is that of its frame. For a
        comparison of two to four it is <code>{addressOf('/compare')}?p=one,another</code>, with the
        names that projects have in addresses; it alone needs JavaScript in the reader’s browser.
      </p>
      {lists.map(({title, entries}) => (
        <details key={title} className={styles.list}>
          <summary>
            {title} <span>{entries.length}</span>
          </summary>
          <ul>
            {entries.map(({label, permalink}) => (
              <li key={permalink}>
                <Embed address={addressOf(permalink)} label={label} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** A link to an embed; a name where the host is not known, as on a disk, where there are no embeds. */
function Embed({address, label}: {readonly address: string; readonly label: string}) {
  return URL.canParse(address) ? <a href={address}>{label}</a> : label;
}
