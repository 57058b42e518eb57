/**
 * A text from a file as it may be shown on a terminal: control characters, which could move the cursor, and marks that turn
 * the direction of writing are shown as signs instead of being obeyed.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '\ufffd';
  });
}

/** A text of several lines as it may be shown on a terminal. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
