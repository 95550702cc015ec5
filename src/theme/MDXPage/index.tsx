// Wraps MDXPage of 3.10: tells the row below the page which page it is.
import MDXPage from '@theme-original/MDXPage';
import type {Props} from '@theme/MDXPage';
import {PageContext} from '../../components/page/PageContext.ts';

export default function MDXPageWithContext(props: Props) {
  const {title = '', permalink, source} = props.content.metadata;
  return (
    <PageContext.Provider value={{title, permalink, source}}>
      <MDXPage {...props} />
    </PageContext.Provider>
  );
}
