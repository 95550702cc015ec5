import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {isSamePath} from '@docusaurus/theme-common/internal';
import styles from './CategoryList.module.css';
import {nearbyItems} from './nearbyItems.ts';

interface Props {
  readonly items: readonly PropSidebarItem[];
  /** Address of the current page. */
  readonly path: string;
}

/** A category as a heading in its color, with its projects and subcategories below. */
export default function CategoryList({items, path}: Props) {
  return <List items={nearbyItems(items, path)} path={path} />;
}

function List({items, path}: Props) {
  return (
    <ul className={styles.list}>
      {items.map((item) =>
        item.type === 'html' ? null : (
          <li key={item.href ?? item.label}>
            <Link to={item.href} aria-current={isSamePath(item.href, path) ? 'page' : undefined}>
              {item.label}
            </Link>
            {item.type === 'category' && <List items={item.items} path={path} />}
          </li>
        ),
      )}
    </ul>
  );
}
