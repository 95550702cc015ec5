// Replaces ColorModeToggle of 3.10: a button that works without React, see src/firstView/theme.ts.
import type {Props} from '@theme/ColorModeToggle';
import clsx from 'clsx';
import styles from './styles.module.css';

export default function ColorModeToggle({className}: Pick<Props, 'className'>) {
  return (
    <button
      className={clsx('clean-btn', styles.toggle, className)}
      type="button"
      aria-label="Switch between light and dark theme"
      data-theme-toggle
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" />
        <path d="M10 3a7 7 0 0 1 0 14z" />
      </svg>
    </button>
  );
}
