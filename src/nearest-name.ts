/** The name that a misspelt one was probably meant to be, if any is close: at most a third of its letters differ. */
export function nearestName(misspelt: string, names: readonly string[]): string | undefined {
  const word = misspelt.slice(0, 64).toLowerCase();
  let nearest: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(word, name.toLowerCase());
    if (distance < least) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}

/** How many letters must be added, removed or replaced to turn one word into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  const letters = [...to];
  let row = Array.from({ length: letters.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of letters.entries()) {
      const [diagonal = 0, above = 0] = row.slice(column);
      next.push(Math.min((next[column] as number) + 1, above + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[letters.length] as number;
}
