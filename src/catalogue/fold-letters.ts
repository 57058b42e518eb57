/**
 * A text as it may be typed: in lower case, without the marks on letters (ś, ё) and the stroke of ł. The mark of й stays,
 * which nobody leaves out.
 */
export function foldLetters(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<!и)\p{M}/gu, '');
  return bare.replaceAll('ł', 'l').normalize('NFC');
}
