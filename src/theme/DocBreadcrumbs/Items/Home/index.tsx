// Replaces DocBreadcrumbs/Items/Home of 3.10: breadcrumbs start at the list of all categories, not at a home icon.
import Link from '@docusaurus/Link';

export default function HomeBreadcrumbItem() {
  return (
    <li className="breadcrumbs__item">
      <Link className="breadcrumbs__link" to="/categories">
        Categories
      </Link>
    </li>
  );
}
