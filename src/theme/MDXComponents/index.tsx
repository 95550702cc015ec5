// Wraps MDXComponents: adds the place between a page's text and its sources.
import MDXComponents from '@theme-original/MDXComponents';
import TextEnd from '../../components/TextEnd.tsx';

export default {...MDXComponents, TextEnd};
