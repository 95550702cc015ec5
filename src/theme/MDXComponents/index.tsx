// Wraps MDXComponents of 3.10: adds the elements that our plugins put into pages, glossary terms and the text end.
import MDXComponents from '@theme-original/MDXComponents';
import Term from '../../components/glossary/Term.tsx';
import TextEnd from '../../components/page/TextEnd.tsx';

export default {...MDXComponents, Term, TextEnd};
