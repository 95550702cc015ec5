// Replaces EditMetaRow of 3.10, the row below articles and manuals: beside editing, a report and the history.
import {useContext} from 'react';
import {PageContext} from '../../components/page/PageContext.ts';
import PageSource from '../../components/page/PageSource.tsx';

export default function EditMetaRow() {
  const page = useContext(PageContext);
  return page && <PageSource {...page} />;
}
