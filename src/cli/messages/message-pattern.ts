const PLACE = /\{([#|&?>]?)(\w+)\}/;

/** What may stand in a place, by its name or its kind. */
const shapes: Readonly<Record<string, string>> = {
  '#': '[\\d,]+',
  // As the system names what went wrong.
  code: '[A-Z]{3,}',
  // It stands behind the name of a field, which has none of these words.
  problem: '(?:must|is|has|takes|cannot) [^]+',
};

/** An English template of messages, in the form that a translator describes. */
export class MessagePattern {
  /** How long the text between the places is. */
  readonly textLength: number;
  /** The kind of each place, by its name. */
  readonly kinds: ReadonlyMap<string, string>;
  private readonly texts: readonly string[];
  private readonly expression: RegExp;

  /** @param own the translation */
  constructor(
    template: string,
    readonly own: string,
  ) {
    const [start, ...rest] = template.split(PLACE) as [string, ...string[]];
    const texts = [start];
    const kinds = new Map<string, string>();
    let expression = escaped(start);
    for (let index = 0; index < rest.length; index += 3) {
      const [kind, name, text] = rest.slice(index, index + 3) as [string, string, string];
      expression += kinds.has(name) ? `\\k<${name}>` : `(?<${name}>${shapes[name] ?? shapes[kind] ?? '[^]+?'})`;
      expression += escaped(text);
      kinds.set(name, kind);
      texts.push(text);
    }
    this.texts = texts;
    this.kinds = kinds;
    this.textLength = texts.join('').length;
    this.expression = new RegExp(`^${expression}$`);
  }

  /** Whether a message that begins with a letter may be of the template. */
  mayBeginWith(letter: string): boolean {
    const [start] = this.texts;
    return start === '' || start?.startsWith(letter) === true;
  }

  /** What stands in the places of a message, by their names; undefined if it is not of the template. */
  placesIn(message: string): Readonly<Record<string, string>> | undefined {
    // To look for the texts takes far less time than the expression does where they are not there.
    if (!this.hasTexts(message)) return undefined;
    const match = this.expression.exec(message);
    return match === null ? undefined : { ...match.groups };
  }

  private hasTexts(message: string): boolean {
    let at = 0;
    for (const text of this.texts) {
      const found = message.indexOf(text, at);
      if (found === -1) return false;
      at = found + text.length;
    }
    return true;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.?*+^$()|[\]{}\\]/g, '\\$&');
}
