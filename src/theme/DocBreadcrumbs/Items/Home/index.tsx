// Replaces the icon of a house: the way up from a page of docs/ begins at the list of all categories.
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
