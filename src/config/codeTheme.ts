import type {PrismTheme} from 'prism-react-renderer';

/** Colors of code. They refer to custom properties, so one theme works in light and dark mode. */
export const codeTheme: PrismTheme = {
  plain: {color: 'var(--ink)', backgroundColor: 'var(--sunken)'},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: 'var(--ink-3)', fontStyle: 'italic'}},
    {types: ['punctuation', 'operator'], style: {color: 'var(--ink-2)'}},
    {types: ['keyword', 'tag', 'selector', 'atrule'], style: {color: 'var(--hue-3)'}},
    {types: ['string', 'attr-value', 'char', 'inserted'], style: {color: 'var(--hue-4)'}},
    {types: ['property', 'attr-name', 'key'], style: {color: 'var(--hue-1)'}},
    {types: ['number', 'boolean', 'constant', 'symbol'], style: {color: 'var(--hue-2)'}},
    {types: ['function', 'class-name', 'builtin'], style: {color: 'var(--hue-5)'}},
    {types: ['deleted', 'important'], style: {color: 'var(--hue-6)'}},
  ],
};
