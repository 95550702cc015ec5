import clsx from 'clsx';
import type {ComponentProps} from 'react';

interface Props extends ComponentProps<'h2'> {
  readonly id: string;
  readonly as?: 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

/**
 * A heading with a link to its section, which `src/firstView/copyAddress.ts` copies. Every heading has one: it has no more
 * attributes than it needs.
 */
export default function SectionHeading({as: As = 'h2', id, className, children, ...props}: Props) {
  return (
    <As {...props} className={clsx('anchor', className)} id={id}>
      {children}
      <a className="hash-link" href={`#${id}`} aria-label="Link to this section" />
    </As>
  );
}
