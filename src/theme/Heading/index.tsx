// Replaces Heading of 3.10: draws the link to a heading as we draw it elsewhere.
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import SectionHeading from '../../components/page/SectionHeading.tsx';

export default function Heading({as: As, id, ...props}: Props) {
  const {collectAnchor} = useBrokenLinks();
  // The title of a page needs no link: the address of the page leads to it.
  if (As === 'h1' || !id) return <As {...props} />;
  collectAnchor(id);
  return <SectionHeading {...props} as={As} id={id} />;
}
