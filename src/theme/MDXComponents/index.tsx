// Wraps MDXComponents: adds the place between a page's text and its sources, and terms of the glossary.
import MDXComponents from '@theme-original/MDXComponents';
import Term from '../../components/glossary/Term.tsx';
import TextEnd from '../../components/page/TextEnd.tsx';

export default {...MDXComponents, Term, TextEnd};
