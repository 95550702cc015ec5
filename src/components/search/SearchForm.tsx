import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {FormEvent} from 'react';
import styles from './SearchForm.module.css';

interface Props {
  /** What a reader may enter. */
  readonly example?: string;
}

/** Opens the page of results; without JavaScript the browser submits the form to it. */
export default function SearchForm({example = 'Name, ticker or idea'}: Props) {
  const history = useHistory();
  const action = useBaseUrl('/search');

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    history.push(words === '' ? action : `${action}?${new URLSearchParams({q: words})}`);
  }

  return (
    <form className={styles.form} role="search" action={action} onSubmit={search}>
      <input
        className={styles.field}
        type="search"
        name="q"
        aria-label="Search by name, ticker or idea"
        placeholder={example}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className={styles.button} type="submit">
        Search
      </button>
    </form>
  );
}
