/** Numbers the values it is given, in the order in which they come. */
export class Numbering<Value> {
  private readonly codes = new Map<Value, number>();
  readonly values: Value[] = [];

  get size(): number {
    return this.values.length;
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
