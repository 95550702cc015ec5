/**
 * Escapes what could control a terminal or turn the order of what it shows: text quoted from a file must not do that.
 * These are the control characters except the tab, line breaks among them, and the characters that set a direction of writing.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

const CONTROLS = /[^\P{Cc}\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
