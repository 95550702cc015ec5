import type {ReactNode} from 'react';

interface Props {
  readonly to: string;
  readonly rel?: string;
  readonly children: ReactNode;
}

/** Stands for `@docusaurus/Link` in tests, where no site runs around a component: what it draws there is an anchor. */
export default function Link({to, ...rest}: Props) {
  return <a href={to} {...rest} />;
}
