import {useEffect, useRef, useState, type RefObject} from 'react';
import styles from './StickyNames.module.css';

interface Props {
  readonly names: readonly string[];
  /** The head of the table, in whose place the names stand once it is out of sight. */
  readonly head: RefObject<HTMLElement | null>;
  /** What scrolls sideways. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * The names of the columns on a phone, in sight while the rows scroll: the head itself cannot be, because it scrolls
 * sideways with the table. Screen readers know the heads of cells anyway.
 */
export default function StickyNames({names, head, scroller}: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [isPast, setPast] = useState(false);

  useEffect(() => {
    const [top, sideways] = [head.current, scroller.current];
    if (!top || !sideways) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        setPast(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 100);
      },
      {rootMargin: '-60px 0px 0px'},
    );
    const follow = () => {
      if (list.current) list.current.style.translate = `${-sideways.scrollLeft}px`;
    };
    observer.observe(top);
    sideways.addEventListener('scroll', follow, {passive: true});
    return () => {
      observer.disconnect();
      sideways.removeEventListener('scroll', follow);
    };
  }, [head, scroller]);

  return (
    <div
      className={styles.place}
      data-columns={names.length}
      data-past={isPast || undefined}
      data-unprinted
      aria-hidden="true"
    >
      <div className={styles.strip}>
        <ol ref={list}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
