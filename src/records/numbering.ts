/** Numbers the values it is given, in the order in which they come. */
export class Numbering<Value> {
  private readonly codes = new Map<Value, number>();
  readonly values: Value[] = [];

  get size(): number {
    return this.values.length;
  }

  /** The number of a value, if it has come. */
  known(value: Value): number | undefined {
    return this.codes.get(value);
  }

  codeOf(value: Value): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.codes.set(value, code);
    this.values.push(value);
    return code;
  }
}
