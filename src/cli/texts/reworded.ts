/**
 * A message of a library in other words. Messages are told apart by templates with names in braces for what varies, and
 * what stands there is reworded in turn. One that no template fits stays as it is.
 */
export function reworded(message: string, rewordings: Readonly<Record<string, string>>): string {
  for (const [template, own] of Object.entries(rewordings)) {
    const match = patternOf(template).exec(message);
    if (match === null) continue;
    return own.replaceAll(PLACEHOLDER, (_, name: string) => reworded(match.groups?.[name] ?? '', rewordings));
  }
  return message;
}

const PLACEHOLDER = /\{(\w+)\}/g;

function patternOf(template: string): RegExp {
  const escaped = template.replaceAll(/[.?*+^$()|[\]\\]/g, '\\$&').replaceAll(PLACEHOLDER, '(?<$1>.+?)');
  return new RegExp(`^${escaped}$`, 's');
}
