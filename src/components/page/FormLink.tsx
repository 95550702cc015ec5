import type {ReactNode} from 'react';
import {formUrl, type Form} from '../../data/codeHost.ts';
import {useRepository} from './useRepository.ts';

interface Props {
  readonly form: Form;
  readonly children: ReactNode;
}

/** Links a form for people without git; only its words if the repository is not known. */
export default function FormLink({form, children}: Props) {
  const repository = useRepository();
  return repository ? (
    <a href={formUrl(repository, form)} rel="external">
      {children}
    </a>
  ) : (
    children
  );
}
