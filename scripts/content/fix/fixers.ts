import type {FixableRuleId} from '../../../src/knowledge/rules.ts';
import {escapeBraces, escapeSigns} from './escapeSigns.ts';
import {closeLabel} from './closeLabel.ts';
import type {Fixer} from './fixer.ts';
import {lowerHeading} from './lowerHeading.ts';
import {quoteAddress, quoteWhole, repairYaml} from './quoteYaml.ts';
import {removeHidden} from './removeHidden.ts';
import {removeItem} from './removeItem.ts';
import {writeAddress, writeKey, writeValue} from './writeMeant.ts';
import {writeSeenDay} from './writeSeenDay.ts';

/** What `--fix` does about each rule. The table of rules says so in words. */
export const FIXERS: Readonly<Record<FixableRuleId, Fixer>> = {
  'valid-yaml': repairYaml,
  'whole-text': quoteWhole,
  'quoted-address': quoteAddress,
  'known-key': writeKey,
  'value-form': writeValue,
  'known-value': writeValue,
  'known-category': writeValue,
  'known-tag': writeValue,
  'known-author': writeValue,
  'known-project': writeValue,
  'known-page': writeAddress,
  'listed-once': removeItem,
  'valid-mdx': escapeSigns,
  'no-code': escapeBraces,
  'no-hidden-character': removeHidden,
  'one-title': lowerHeading,
  'footnote-defined': closeLabel,
  'footnote-seen': writeSeenDay,
  'source-has-fact': writeKey,
};
