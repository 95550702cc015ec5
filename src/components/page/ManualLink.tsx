import {viewUrl} from '../../data/codeHost.ts';
import {useRepository} from './useRepository.ts';

/** Names the manual for contributors, CONTRIBUTING.md, and links it if the address of the repository is known. */
export default function ManualLink() {
  const repository = useRepository();
  const name = <code>CONTRIBUTING.md</code>;
  return repository ? (
    <a href={viewUrl(repository, 'CONTRIBUTING.md')} rel="external">
      {name}
    </a>
  ) : (
    name
  );
}
